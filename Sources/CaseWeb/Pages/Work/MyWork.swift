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
    let duties: [DutyGroup]
    let counts: DutyCounts
    let unfinished: [StepListed]
    let toDo: [StepListed]
    let children: [ChildName]
    let actions: [ActionGroup]
  }

  static func show(_ request: PageRequest) async throws -> Response {
    let (worker, until) = (request.worker, request.today + horizon)
    let shown = try await request.read { reader in
      Shown(
        rulebook: try reader.rulebook(), duties: try reader.dutyGroups(.worker(worker), until: until),
        counts: try reader.countDuties(.worker(worker)), unfinished: try reader.steps(.unfinished(worker)),
        toDo: try reader.steps(.toDo(worker), most: 50), children: try reader.children(of: worker),
        // More are read than there is room for, so that none is cut off from its brothers and sisters.
        actions: Array(ActionGroup.groups(try reader.openActions(of: worker, most: 30)).prefix(mostActions)))
    }
    return request.page("My work", content(request, shown))
  }

  private static func content(_ request: PageRequest, _ shown: Shown) -> HTML {
    let sentBack = shown.unfinished.filter { $0.status == .sentBack }
    let drafts = shown.unfinished.filter { $0.status == .draft }
    return """
      <h1>\(greeting(request))</h1>
      \(.tiles([
        ("\(shown.counts.late)", "late", nil), ("\(shown.counts.today)", "due today", nil),
        ("\(shown.counts.thisWeek)", "due this week", nil), ("\(sentBack.count)", "sent back to you", nil),
        ("\(shown.children.count)", shown.children.count == 1 ? "child" : "children", "#children"),
      ]))
      \(.columns(
        .card("Late and due", .table(DutyTable.table(shown.duties, shown.rulebook, request.now, record: true)))
          + .card("Your children", id: "children", .table(childrenTable(shown, request.today))),
        StepCards.sentBack(sentBack) + StepCards.drafts(drafts) + StepCards.toDo(shown.toDo, request.today)
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
      rows: shown.children.map { child in
        [
          .rowLink(child.full, to: "/children/\(child.id)"), "\(child.ageWords(on: today))",
          next[child.id].map { "\(shown.rulebook.clock($0.clock)?.title ?? "")" } ?? "",
        ]
      }, empty: "No child is allocated to you.", filter: shown.children.count > 10 ? "Filter" : nil)
  }
}
