import CaseStore
import Casework
import Hummingbird

/// What happened, across brothers and sisters, by kind, from a day until a day; made to be printed. Notes of which it
/// was said that they do not belong in it are left out until they are asked for.
enum ChronologyPage {
  private struct Line: Sendable {
    let record: Recorded
    var children: [ChildName]
  }

  static func show(_ request: PageRequest) async throws -> Response {
    let id: SubjectID = try request.id("child")
    let (children, histories) = try await request.store.look(
      for: request.worker, at: request.now, proof: request.proof, request.words,
      children: { reader in
        // The child whose page it is decides: brothers and sisters are shown beside, never instead.
        guard let child = try reader.names(of: [id]).first else { throw Refusal.notFound }
        return [child.id] + (try reader.family(of: id).map(\.id))
      },
      { reader, seen in
        (try reader.names(of: seen), try seen.map { ($0, try reader.child($0, .page)?.history) })
      })
    guard let child = children.first(where: { $0.id == id }) else { throw Refusal.notFound }
    let chosen = Filter(request, children)
    let lines = lines(children, histories, chosen)
    return request.page("Chronology of \(child.full)", content(child, children, chosen, lines))
  }

  /// What the query asks for.
  private struct Filter {
    /// With the notes that do not belong in a chronology.
    static let everything = "everything"
    let kind: String?
    let isWhole: Bool
    let of: SubjectID?
    let from: Day?
    let until: Day?

    init(_ request: PageRequest, _ children: [ChildName]) {
      kind = request.query("kind").flatMap { StepKind.named($0)?.id }
      isWhole = kind != nil || request.query("kind") == Self.everything
      of = request.query("of").flatMap { of in children.first { $0.id.text == of }?.id }
      (from, until) = (request.query("from").flatMap { Day(iso: $0) }, request.query("until").flatMap { Day(iso: $0) })
    }

    func takes(_ record: Recorded, of child: SubjectID) -> Bool {
      (kind.map { $0 == record.kind } ?? true) && (isWhole || record.belongsInChronology)
        && (of.map { $0 == child } ?? true)
        && (from.map { $0 <= record.on } ?? true) && (until.map { record.on <= $0 } ?? true)
    }
  }

  private static func lines(
    _ children: [ChildName], _ histories: [(SubjectID, History?)], _ filter: Filter
  ) -> [Line] {
    var lines: [StepID: Line] = [:]
    for (child, history) in histories {
      guard let name = children.first(where: { $0.id == child }) else { continue }
      for record in history?.records ?? [] where filter.takes(record, of: child) {
        lines[record.id, default: Line(record: record, children: [])].children.append(name)
      }
    }
    return lines.values.sorted { ($1.record.on, $1.record.id) < ($0.record.on, $0.record.id) }
  }

  private static func content(_ child: ChildName, _ children: [ChildName], _ filter: Filter, _ lines: [Line]) -> HTML {
    let rows = lines.map { line -> [HTML] in
      let kind = StepKind.named(line.record.kind)
      return [
        .date(line.record.on), .rowLink(kind?.title ?? line.record.kind, to: "/steps/\(line.record.id)"),
        "\(kind?.step.summary(line.record.answers) ?? "")", "\(line.children.map(\.called).joined(separator: ", "))",
      ]
    }
    return """
      \(.trail([Link(label: child.full, href: "/children/\(child.id)")]))<h1>Chronology</h1>\
      \(form(child, children, filter))\
      \(.card(
        plural(lines.count, "event"),
        .table(
          TableView(
            caption: "What happened", columns: ["When", "What", "In short", "Who"], rows: rows,
            empty: "Nothing that fits is recorded."))))
      """
  }

  private static func form(_ child: ChildName, _ children: [ChildName], _ filter: Filter) -> HTML {
    """
    <form class="card filters" method="get" action="/children/\(child.id.text)/chronology">\
    <div><label class="q" for="kind">What</label><select id="kind" name="kind"><option value="">What belongs in it</option>\
    \(option(Filter.everything, "Everything, other notes too", filter.kind ?? (filter.isWhole ? Filter.everything : nil)))\
    \(each: StepKind.all, { option($0.id, $0.title, filter.kind) })</select></div>\
    \(if: children.count > 1, """
      <div><label class="q" for="of">Who</label><select id="of" name="of"><option value="">All of them</option>\
      \(each: children, { option($0.id.text, $0.full, filter.of?.text) })</select></div>
      """)\
    <div><label class="q" for="from">From</label><input type="date" id="from" name="from" \
    value="\(filter.from?.iso ?? "")"></div>\
    <div><label class="q" for="until">Until</label><input type="date" id="until" name="until" \
    value="\(filter.until?.iso ?? "")"></div><button class="btn second">Show</button></form>
    """
  }

  private static func option(_ value: String, _ label: String, _ chosen: String?) -> HTML {
    "<option value='\(value)'\(if: value == chosen, " selected")>\(label)</option>"
  }
}
