import CaseStore
import Casework
import Hummingbird

/// Where a social worker's day starts: what is late, what is due, what is unfinished.
enum MyWork {
  /// What is due later than this is not yet today's worry.
  private static let horizon = 28
  /// How many things agreed there is room for.
  private static let mostActions = 8

  struct Shown: Sendable {
    let rulebook: Rulebook
    let work: OwnWork
    let duties: [DutyGroup]
    let actions: [ActionGroup]
  }

  static func show(_ request: PageRequest) async throws -> Response {
    let until = request.today + horizon
    let shown = try await request.read { reader in
      // More actions are read than there is room for, so that none is cut off from its brothers and sisters.
      let work = try reader.ownWork(toDo: 50, actions: 30)
      return Shown(
        rulebook: try reader.rulebook(), work: work,
        duties: try reader.grouped(Array(work.duties.prefix { $0.due.day <= until }.prefix(200))),
        actions: Array(ActionGroup.groups(work.actions).prefix(mostActions)))
    }
    return request.page("My work", content(request, shown))
  }

  private static func content(_ request: PageRequest, _ shown: Shown) -> HTML {
    let sentBack = shown.work.begun.filter { $0.status == .sentBack }
    let drafts = shown.work.begun.filter { $0.status == .draft }
    let (counts, children) = (DutyCounts(shown.work.duties, at: request.now), shown.work.children)
    return """
      <h1>\(greeting(request))</h1>
      \(.tiles([
        ("\(counts.late)", "late", nil), ("\(counts.today)", "due today", nil),
        ("\(counts.thisWeek)", "due this week", nil), ("\(sentBack.count)", "sent back to you", nil),
        ("\(children.count)", children.count == 1 ? "child" : "children", "#children"),
      ]))
      \(.columns(
        .card("Late and due", .table(DutyTable.table(shown.duties, shown.rulebook, request.now, record: true)))
          + .card("Your children", id: "children", .table(childrenTable(shown, request.today))),
        StepCards.sentBack(sentBack) + StepCards.drafts(drafts) + StepCards.toDo(shown.work.toDo, request.today)
          + ActionList.card("Actions", shown.actions, request.today, all: "/actions")))
      """
  }

  private static func greeting(_ request: PageRequest) -> String {
    let first = request.session.name.split(separator: " ").first.map(String.init) ?? request.session.name
    let hour = request.now.minuteOfDay / 60
    return "Good \(hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening"), \(first)"
  }

  private static func childrenTable(_ shown: Shown, _ today: Day) -> TableView {
    let next = Dictionary(shown.duties.flatMap(\.duties).map { ($0.child.id, $0) }) { first, _ in first }
    return TableView(
      caption: "Your children", columns: ["Child", "Age", "Next"],
      rows: shown.work.children.map { child in
        [
          .rowLink(child.full, to: "/children/\(child.id)"), "\(child.ageWords(on: today))",
          next[child.id].map { "\(shown.rulebook.clock($0.clock)?.title ?? "")" } ?? "",
        ]
      }, empty: "No child is allocated to you.", filter: shown.work.children.count > 10 ? "Filter" : nil)
  }
}
