import CaseStore
import Casework
import Hummingbird

extension RegisterPages {
  static func list(_ request: PageRequest) async throws -> Response {
    let (entries, behind) = try await found(request)
    let today = request.today
    var tools = [Link(label: "Download (CSV)", href: "\(href)/list.csv")]
    if request.keeps(kind) { tools.insert(Link(label: adding, href: "\(href)/new"), at: 0) }
    let waiting = entries.filter { !concerns($0, behind, today).isEmpty }
    let seen = Set(waiting.map(\.id))
    let others = entries.filter { !seen.contains($0.id) }
    let rest = waiting.isEmpty ? "All of them" : "The others"
    return request.page(
      kind.title,
      """
      \(.trail([Link(label: "Registers", href: "/registers")]))<h1>\(kind.title)</h1>\
      \(patterns(entries, behind, today))\
      \(if: !waiting.isEmpty,
        .card("To see to", tools: tools, .table(table("To see to", waiting, behind, today, saysWhy: true))))\
      \(.card(rest, tools: waiting.isEmpty ? tools : [], .table(table(rest, others, behind, today, saysWhy: false))))
      """)
  }

  static func export(_ request: PageRequest) async throws -> Response {
    let (entries, behind) = try await found(request)
    let lines = entries.map {
      line($0, behind, request.today) + [concerns($0, behind, request.today).joined(separator: " ")]
    }
    return .text(
      CSVText.lines([header + ["to see to"]] + lines), as: "text/csv; charset=utf-8",
      name: "\(path)-\(request.today).csv")
  }

  private static func found(_ request: PageRequest) async throws -> ([Kept<Entry>], Behind) {
    try request.require(reading: kind)
    let (entries, behind) = try await request.read { (try $0.entries(Entry.self), try Self.behind($0)) }
    return (asked(entries, behind, request), behind)
  }

  private static func table(
    _ caption: String, _ entries: [Kept<Entry>], _ behind: Behind, _ today: Day, saysWhy: Bool
  ) -> TableView {
    TableView(
      caption: caption, columns: columns + (saysWhy ? ["Why"] : []),
      rows: entries.map { kept in
        let why = concerns(kept, behind, today)
        return cells(kept, behind, today)
          + (saysWhy ? ["\(why.joined(separator: " "))"] : [])
      }, filter: entries.count > 12 ? "Filter" : nil)
  }
}
