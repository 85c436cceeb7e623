import CaseStore
import Casework
import Hummingbird

/// When everything of a plan is due, as a picture and as a table.
enum PlanTimelinePage {
  static func show(_ request: PageRequest) async throws -> Response {
    try ImprovementAccess.check(request)
    let id: SubjectID = try request.id("plan")
    let shown = try await request.read { try PlanPage.Shown(id, $0) }
    let (dated, undated) = (shown.actions.filter { $0.due != nil }, shown.actions.filter { $0.due == nil })
    let chart = PlanTimeline(
      title: shown.plan.title, lanes: shown.themes.map { lane($0, dated, shown) }, today: request.today,
      undated: undated.count)
    let sorted = dated.sorted { ($0.due ?? .distantFuture, $0.id) < ($1.due ?? .distantFuture, $1.id) }
    return request.page(
      "Timeline",
      """
      \(.trail(ImprovementAccess.trail + [Link(label: shown.plan.title, href: shown.plan.href)]))<h1>Timeline</h1>\
      <section class="card"><h2>\(shown.plan.title)</h2><p>\(chart.words)</p>\(chart.drawing())</section>\
      \(.card("The same as a table", PlanActionTable.view("By the day they are due", sorted, shown.standings)))\
      \(if: !undated.isEmpty, .card(
        "Without a day", PlanActionTable.view("Without a day", undated, shown.standings)))
      """)
  }

  private static func lane(_ theme: String, _ dated: [PlanActionShown], _ shown: PlanPage.Shown) -> PlanTimeline.Lane {
    PlanTimeline.Lane(
      theme: theme,
      marks: dated.filter { $0.theme(in: shown.plan.id) == theme }.compactMap { action in
        guard let due = action.due, let standing = shown.standings[action.id] else { return nil }
        return PlanTimeline.Mark(
          title: action.what, href: action.href, due: due, first: action.slippage?.first, state: standing.state)
      })
  }
}
