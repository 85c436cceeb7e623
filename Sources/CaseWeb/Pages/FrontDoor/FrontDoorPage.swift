import CaseStore
import Casework
import Hummingbird

/// The front door: every contact by the time left to its decision, and what is owed to referrers.
enum FrontDoorPage {
  struct Shown: Sendable {
    let rulebook: Rulebook
    let decisions: [DecisionDue]
    let waiting: [ContactWaiting]
    let place: PageOfList
    let owed: [DutyGroup]
    /// Whether there are more.
    let owesMore: Bool
    let byDay: [(day: Day, count: Int)]
    let drafts: [StepListed]
  }

  /// So many duties are shown before all are asked for.
  private static let owedAtFirst = 20
  /// Contacts on one page of the list.
  static let pageful = 25

  static func show(_ request: PageRequest) async throws -> Response {
    let worker = request.worker
    let most = request.query("owed") == "all" ? 200 : owedAtFirst
    // Those of deciding are in the list of what waits.
    let owed = DutiesOf.owner(.frontDoor, besides: Clock.deciding.map(\.id))
    let asked = request.query("page")
    let shown = try await request.read { reader in
      let decisions = try reader.decisionsDue()
      let place = PageOfList(asked: asked, count: decisions.count, of: pageful)
      let duties = try reader.dutyGroups(owed, until: reader.today + 7, most: most + 1)
      let isMore = duties.reduce(0) { $0 + $1.duties.count } > most
      return Shown(
        rulebook: try reader.rulebook(), decisions: decisions,
        waiting: try reader.contacts(waitingFor: Array(decisions.dropFirst(place.first).prefix(pageful))),
        place: place, owed: isMore ? Array(duties.dropLast()) : duties, owesMore: isMore,
        byDay: try reader.contactsByDay(), drafts: try reader.steps(.unfinished(worker), most: 20))
    }
    return request.page("Front door", content(request, shown))
  }

  private static func content(_ request: PageRequest, _ shown: Shown) -> HTML {
    let late = shown.decisions.filter { decision in decision.due.map { isLate($0, request.now) } ?? false }.count
    return """
      <h1>Front door</h1>
      <p>\(.linkButton("New contact", to: "/contacts/new", .first))</p>
      \(.tiles([
        ("\(shown.decisions.count)", "waiting for a decision", nil), ("\(late)", "past their time", nil),
        ("\(shown.byDay.first { $0.day == request.today }?.count ?? 0)", "came in today", nil),
      ]))
      \(.card(
        "Waiting for a decision",
        .table(table(shown, request))
          + .pagination(Pagination(page: shown.place.page, pages: shown.place.pages) { "/front-door?page=\($0)" })))
      \(.columns(
        .card("Owed by the front door this week", owed(shown, request)),
        StepCards.drafts(shown.drafts)
          + .card("Contacts by day", .table(TableView(caption: "Contacts by day", columns: ["Day", .init("Contacts", isNumber: true)],
              rows: shown.byDay.map { ["\(.shortDate($0.day))", "\($0.count)"] }, empty: "No contact in the last week.")))))
      """
  }

  private static func owed(_ shown: Shown, _ request: PageRequest) -> HTML {
    """
    \(.table(DutyTable.table(shown.owed, shown.rulebook, request.now)))\
    \(if: shown.owesMore, "<p>\(.link("Show more that are late or due this week", to: "/front-door?owed=all"))</p>")
    """
  }

  /// What is left of the clock that runs out first, with its name where it is the contact's rating that counts.
  private static func timeLeft(_ contact: ContactWaiting, _ rulebook: Rulebook, _ now: Moment) -> HTML {
    guard let due = contact.due else { return .empty }
    let rating = contact.clock.flatMap { Clock.deciding.dropFirst().map(\.id).contains($0) ? rulebook.clock($0) : nil }
    return "\(DutyTable.when(due, rulebook, now))\(ifLet: rating, { "<br><small>\($0.title)</small>" })"
  }

  private static func isLate(_ due: Duty.Due, _ now: Moment) -> Bool {
    due.moment.map { now > $0 } ?? (now.day > due.day)
  }

  private static func table(_ shown: Shown, _ request: PageRequest) -> TableView {
    TableView(
      caption: "Contacts waiting for a decision",
      columns: ["Child", "Contact", "Received", "Time left", .init("Decide", isHidden: true)],
      rows: shown.waiting.map { contact in
        [
          "\(DutyTable.children(contact.children, on: request.today))\(if: contact.earlier > 0, "<br>\(.tag(.soon, "\(plural(contact.earlier, "contact")) in the year before"))")",
          .link(contact.summary ?? "The contact", to: "/steps/\(contact.contact)"),
          contact.receivedAt.map { .moment($0) } ?? "",
          timeLeft(contact, shown.rulebook, request.now),
          .linkButton(
            "Decide", to: "/steps/\(contact.decision)",
            about: "on the contact about \(StepCards.names(contact.children))"),
        ]
      }, empty: "No contact waits for a decision.",
      filter: shown.decisions.count > 15 && shown.decisions.count <= pageful ? "Filter" : nil)
  }
}
