import CaseStore
import Casework
import Hummingbird

/// What chairs and reviewing officers see: conferences owed, children on plans, and where a plan goes on and on.
enum ReviewsPage {
  struct Shown: Sendable {
    let rulebook: Rulebook
    let duties: [DutyGroup]
    let counts: DutyCounts
    let plans: [OnPlan]
    let drafts: [StepListed]
    let waiting: [StepListed]
  }

  static func show(_ request: PageRequest) async throws -> Response {
    let worker = request.worker
    let shown = try await request.read { reader in
      Shown(
        rulebook: try reader.rulebook(),
        duties: try reader.dutyGroups(.owner(.conferenceChair), until: reader.today + 42),
        counts: try reader.countDuties(.owner(.conferenceChair)), plans: try reader.childrenOnPlans(),
        drafts: try reader.steps(.unfinished(worker), most: 30),
        waiting: try reader.steps(.waiting(nil), most: 100).filter { isForChair($0) })
    }
    return request.page("Reviews", content(request, shown))
  }

  private static func isForChair(_ step: StepListed) -> Bool {
    StepKind.named(step.kind)?.step.authorisedBy.contains(.conferenceChair) ?? false
  }

  private static func content(_ request: PageRequest, _ shown: Shown) -> HTML {
    let long = shown.plans.filter { $0.since.months(until: request.today) >= 15 }
    return """
      <h1>Reviews</h1>
      \(.tiles([
        ("\(shown.counts.late)", "late", nil), ("\(shown.counts.today + shown.counts.thisWeek)", "this week", nil),
        ("\(shown.plans.count)", "children on plans", "#plans"), ("\(long.count)", "for 15 months or more", nil),
      ]))
      \(.columns(
        .card("Conferences and what is owed", .table(DutyTable.table(shown.duties, shown.rulebook, request.now, record: true))),
        StepCards.drafts(shown.drafts)
          + .card("To authorise", "\(each: shown.waiting, { "<p>\(StepCards.link($0))</p>" })\(if: shown.waiting.isEmpty, "<p class='quiet'>Nothing waits for you.</p>")")))
      \(.card("Children on a child protection plan", id: "plans", .table(plans(shown, request))))
      """
  }

  private static func plans(_ shown: Shown, _ request: PageRequest) -> TableView {
    TableView(
      caption: "Children on a child protection plan",
      columns: ["Child", "Category", "Since", "Next review", "Worker", .init("Late", isNumber: true)],
      rows: shown.plans.map { plan in
        [
          .rowLink("\(plan.child.full), \(plan.child.ageWords(on: request.today))", to: "/children/\(plan.child.id)"),
          "\(ProtectionPlan.Category(rawValue: plan.category)?.label ?? plan.category)",
          "\(.shortDate(plan.since)) <small>\(plural(plan.since.months(until: request.today), "month"))</small>",
          plan.reviewDue.map { .due($0, today: request.today, calendar: shown.rulebook.calendar) } ?? "",
          "\(plan.worker ?? "nobody")\(ifLet: plan.team, { "<br><small>\($0)</small>" })", "\(plan.late)",
        ]
      }, empty: "No child is on a plan.", filter: "Filter")
  }
}
