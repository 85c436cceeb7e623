import CaseStore
import Casework
import Hummingbird

/// Where a partner agency’s lead begins: what we owe and by when. For those who oversee, each register with what is
/// to be seen to in it.
enum RegistersHome {
  static let roles: Set<Role> = RegisterKind.allCases.reduce([.partnerLead]) { $0.union($1.readBy) }

  private struct Shown: Sendable {
    let owed: [Owed]
    let own: [Kept<PartnerAgency>]
    let actions: [RegisterAction]
    let counts: [RegisterKind: (entries: Int, toSeeTo: Int)]
  }

  static func show(_ request: PageRequest) async throws -> Response {
    guard !request.session.roles.isDisjoint(with: roles) else {
      throw Refusal.notYours("Registers are for partner agencies’ leads and for those who oversee services.")
    }
    let (roles, worker, today) = (request.session.roles, request.worker, request.today)
    let shown = try await request.read { reader in
      let agencies = try reader.entries(PartnerAgency.self)
      return Shown(
        owed: try reader.owed(), own: agencies.filter { $0.entry.leads.contains(worker) },
        actions: try reader.registerActions().filter(\.action.isOpen), counts: try counts(reader, roles, today))
    }
    return request.page(
      "Registers",
      """
      <h1>\(title(shown))</h1>\(if: !shown.own.isEmpty, owing(shown, today))\
      \(if: request.has(.partnerLead) && shown.own.isEmpty,
        "<p>You do not answer for an agency yet: a governance officer can name you in the list of agencies.</p>")\
      \(if: !shown.counts.isEmpty, .card("Registers", .table(table(shown))))\
      \(if: !shown.actions.isEmpty,
        .card(
          "Open actions", tools: [Link(label: "Download (CSV)", href: "/registers/actions/list.csv")],
          .table(RegisterActionList.table(shown.actions, today, saysFrom: true))))
      """)
  }

  private static func title(_ shown: Shown) -> String {
    shown.own.isEmpty ? "Registers" : "What we owe: \(shown.own.map(\.entry.name).joined(separator: ", "))"
  }

  private static func owing(_ shown: Shown, _ today: Day) -> HTML {
    let own = Set(shown.own.map(\.id))
    let mine = shown.owed.filter { own.contains($0.agency) }
    let open = mine.filter { $0.cameOn == nil && !$0.isClosed }
    let came = mine.filter { $0.cameOn != nil || $0.isClosed }
    return .card("To send", .table(list("To send", open, today, empty: "Nothing is owed.")))
      + (came.isEmpty ? .empty : .card("Sent before", .table(list("Sent before", came, today, empty: ""))))
  }

  private static func list(_ caption: String, _ owed: [Owed], _ today: Day, empty: String) -> TableView {
    TableView(
      caption: caption, columns: ["What", "Asked by", "Due", "State"],
      rows: owed.map { one in
        [
          .rowLink(one.title, to: one.address), "\(one.askedBy)", .date(one.due),
          one.isClosed && one.cameOn == nil
            ? .tag(.late, "did not come") : OwedPages.came(one.cameOn, due: one.due, today),
        ]
      }, empty: empty)
  }

  private static func table(_ shown: Shown) -> TableView {
    TableView(
      caption: "Registers",
      columns: ["Register", .init("Entries", isNumber: true), .init("To see to", isNumber: true)],
      rows: RegisterKind.allCases.compactMap { kind in
        shown.counts[kind].map { count in
          [
            .rowLink(kind.title, to: "/registers/\(kind.rawValue)"), "\(count.entries)",
            count.toSeeTo == 0 ? "0" : "<b>\(count.toSeeTo)</b>",
          ]
        }
      })
  }

  private static func counts(_ reader: Reader, _ roles: Set<Role>, _ today: Day) throws -> [RegisterKind: (
    entries: Int, toSeeTo: Int
  )] {
    var counts: [RegisterKind: (entries: Int, toSeeTo: Int)] = [:]
    func count<Pages: RegisterPages>(_ pages: Pages.Type) throws {
      guard !roles.isDisjoint(with: Pages.kind.readBy) else { return }
      let (entries, behind) = (try reader.entries(Pages.Entry.self), try Pages.behind(reader))
      counts[Pages.kind] = (entries.count, entries.count { !Pages.concerns($0, behind, today).isEmpty })
    }
    try count(AgencyPages.self)
    try count(AgreementPages.self)
    try count(ComplaintPages.self)
    try count(StaffPages.self)
    try count(OwedPages.self)
    if !roles.isDisjoint(with: RegisterKind.selfAssessments.readBy) {
      let rounds = try reader.rounds()
      let waiting = try rounds.filter { $0.closedOn == nil }.flatMap { round in
        try reader.assessments(of: round.id).filter {
          ($0.sentOn == nil && round.due < today) || ($0.sentOn != nil && $0.moderatedOn == nil)
        }
      }
      counts[.selfAssessments] = (rounds.count, waiting.count)
    }
    return counts
  }
}
