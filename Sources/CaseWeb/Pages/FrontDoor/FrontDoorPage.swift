import CaseStore
import Casework
import Hummingbird

/// The front door: every contact by the time left to its decision, and what is owed to referrers.
enum FrontDoorPage {
  struct Shown: Sendable {
    let rulebook: Rulebook
    let waiting: [ContactWaiting]
    let owed: [DutyGroup]
    let byDay: [(day: Day, count: Int)]
    let drafts: [StepListed]
  }

  static func show(_ request: PageRequest) async throws -> Response {
    let worker = request.worker
    let shown = try await request.read { reader in
      Shown(
        rulebook: try reader.rulebook(), waiting: try reader.contactsWaiting(),
        owed: try reader.dutyGroups(.owner(.frontDoor), until: reader.today + 7, most: 100).filter {
          // Those of deciding are in the list above.
          !Clock.deciding.map(\.id).contains($0.first.clock)
        },
        byDay: try reader.contactsByDay(),
        drafts: try reader.steps(.unfinished(worker), most: 20))
    }
    return request.page("Front door", content(request, shown))
  }

  private static func content(_ request: PageRequest, _ shown: Shown) -> HTML {
    let late = shown.waiting.filter { contact in contact.due.map { isLate($0, request.now) } ?? false }.count
    let repeated = shown.waiting.filter { $0.earlier > 0 }.count
    return """
      <h1>Front door</h1>
      <p>\(.linkButton("New contact", to: "/contacts/new", .first))</p>
      \(.tiles([
        ("\(shown.waiting.count)", "waiting for a decision", nil), ("\(late)", "past their time", nil),
        ("\(repeated)", "not the first in a year", nil), ("\(shown.byDay.first { $0.day == request.today }?.count ?? 0)", "came in today", nil),
      ]))
      \(.card("Waiting for a decision", .table(table(shown, request))))
      \(.columns(
        .card("Owed by the front door this week", .table(DutyTable.table(shown.owed, shown.rulebook, request.now))),
        StepCards.drafts(shown.drafts)
          + .card("Contacts by day", .table(TableView(caption: "Contacts by day", columns: ["Day", .init("Contacts", isNumber: true)],
              rows: shown.byDay.map { ["\(.shortDate($0.day))", "\($0.count)"] }, empty: "No contact in the last week.")))))
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
      }, empty: "No contact waits for a decision.", filter: shown.waiting.count > 15 ? "Filter" : nil)
  }
}
