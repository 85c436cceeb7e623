import CaseStore
import Casework
import Hummingbird

/// What chairs and reviewing officers see: conferences owed, children on plans, and where a plan goes on and on.
enum ReviewsPage {
  struct Shown: Sendable {
    let rulebook: Rulebook
    let duties: [DutyGroup]
    let counts: DutyCounts
    let onPlans: PlansCount
    /// Only children whose plan has lasted for long are listed.
    let isOnlyLong: Bool
    let place: PageOfList
    let plans: [OnPlan]
    let drafts: [StepListed]
    let waiting: [StepListed]
  }

  /// Children on plans that one page of the list shows.
  static let pageful = 50

  static func show(_ request: PageRequest) async throws -> Response {
    let (worker, isOnlyLong, asked) = (request.worker, request.query("plans") == "long", request.query("page"))
    let shown = try await request.read { reader in
      let onPlans = try reader.countChildrenOnPlans()
      let place = PageOfList(asked: asked, count: isOnlyLong ? onPlans.long : onPlans.all, of: pageful)
      return Shown(
        rulebook: try reader.rulebook(),
        duties: try reader.dutyGroups(.owner(.conferenceChair), until: reader.today + 42),
        counts: try reader.countDuties(.owner(.conferenceChair)),
        onPlans: onPlans, isOnlyLong: isOnlyLong, place: place,
        plans: try reader.childrenOnPlans(onlyLong: isOnlyLong, from: place.first, most: pageful),
        drafts: try reader.steps(.unfinished(worker), most: 30),
        waiting: try reader.steps(.waiting(nil), most: 100).filter { isForChair($0) })
    }
    return request.page("Reviews", content(request, shown))
  }

  private static func isForChair(_ step: StepListed) -> Bool {
    StepKind.named(step.kind)?.step.authorisedBy.contains(.conferenceChair) ?? false
  }

  private static func content(_ request: PageRequest, _ shown: Shown) -> HTML {
    """
    <h1>Reviews</h1>
    \(.tiles([
        ("\(shown.counts.late)", "late", nil), ("\(shown.counts.today + shown.counts.thisWeek)", "this week", nil),
        ("\(shown.onPlans.all)", "children on plans", "/reviews#plans"),
        ("\(shown.onPlans.long)", "for \(PlansCount.longMonths) months or more", "/reviews?plans=long#plans"),
      ]))
    \(.columns(
        .card("Conferences and what is owed", .table(DutyTable.table(shown.duties, shown.rulebook, request.now, record: true))),
        StepCards.drafts(shown.drafts)
          + .card("To authorise", "\(each: shown.waiting, { "<p>\(StepCards.link($0))</p>" })\(if: shown.waiting.isEmpty, "<p class='quiet'>Nothing waits for you.</p>")")))
    \(.card("Children on a child protection plan", id: "plans", plans(shown, request)))
    """
  }

  private static func plans(_ shown: Shown, _ request: PageRequest) -> HTML {
    let long: HTML = """
      <p>Only those whose plan has lasted for \(PlansCount.longMonths) months or more. \
      <a href='/reviews#plans'>Show all \(shown.onPlans.all)</a></p>
      """
    return """
      \(if: shown.isOnlyLong, long)\(.table(table(shown, request, isWhole: shown.place.pages == 1)))\
      \(.pagination(Pagination(page: shown.place.page, pages: shown.place.pages) { page in
        "/reviews?\(shown.isOnlyLong ? "plans=long&" : "")page=\(page)#plans"
      }))
      """
  }

  /// - Parameter isWhole: whether all are shown, so that typing may leave some of them out.
  private static func table(_ shown: Shown, _ request: PageRequest, isWhole: Bool) -> TableView {
    TableView(
      caption: "Children on a child protection plan",
      columns: ["Child", "Category", "Since", "Next review", "Worker", .init("Late", isNumber: true)],
      rows: shown.plans.map { plan in
        [
          .rowLink("\(plan.child.full), \(plan.child.ageWords(on: request.today))", to: "/children/\(plan.child.id)"),
          "\(ProtectionPlan.Category(rawValue: plan.category)?.label ?? plan.category)",
          "\(.date(plan.since)) <small>\(plural(plan.since.months(until: request.today), "month"))</small>",
          plan.reviewDue.map { .due($0, today: request.today, calendar: shown.rulebook.calendar) } ?? "",
          "\(plan.worker ?? "nobody")\(ifLet: plan.team, { "<br><small>\($0)</small>" })", "\(plan.late)",
        ]
      }, empty: "No child is on a plan.", filter: isWhole ? "Filter" : nil)
  }
}
