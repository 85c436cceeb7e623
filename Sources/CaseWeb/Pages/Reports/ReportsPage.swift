import CaseStore
import Casework
import Hummingbird

/// Every scorecard: for whom it is, what was issued last, and when the next is made.
enum ReportsPage {
  /// Those who read numbers, and the leads of partner agencies where a scorecard is made for them too.
  static let roles = PerformancePage.roles.union([.partnerLead])

  static func check(_ request: PageRequest) throws {
    guard !request.session.roles.isDisjoint(with: roles) else {
      throw Refusal.notYours("Reports are for managers, chairs, quality leads, analysts and those who oversee them.")
    }
  }

  static func mayRead(_ scorecard: Scorecard?, _ request: PageRequest) -> Bool {
    !request.session.roles.isDisjoint(with: PerformancePage.roles)
      || request.has(.partnerLead) && (scorecard?.isForPartners ?? false)
  }

  static func show(_ request: PageRequest) async throws -> Response {
    try check(request)
    let (shelf, issued, schedules) = try await request.read { reader in
      (reader.indicators, try reader.issuedReports(), try reader.reportSchedules())
    }
    let cards = shelf.scorecards.filter { mayRead($0, request) }
    let names = Set(cards.map(\.name))
    return request.page(
      "Reports",
      """
      <h1>Reports</h1><p>A scorecard is read as it stands on a day. Once issued it is kept as it was: figures, lists and \
      what was said of them.</p>\
      \(.card("Scorecards", .table(table(cards, issued, schedules, request.today))))\
      \(.card("Issued", .table(IssuedReportPage.table(issued.filter { names.contains($0.scorecard) }))))
      """)
  }

  private static func table(
    _ cards: [Scorecard], _ issued: [IssuedReport], _ schedules: [ReportSchedule], _ today: Day
  ) -> TableView {
    TableView(
      caption: "Scorecards", columns: ["Scorecard", "For", "Last issued to", "Made by itself"],
      rows: cards.map { card in
        let last = issued.first { $0.scorecard == card.name }
        let made = schedules.last { $0.scorecard == card.name && $0.from <= today }?.every
        return [
          .rowLink(card.title, to: "/reports/\(card.name)"), "\(card.audience)",
          last.map { #"<a href="/issued-reports/\#($0.id.text)">\#(.date($0.to))</a>"# }
            ?? "<span class='quiet'>never</span>",
          made.map { "\($0.words)" } ?? "<span class='quiet'>no</span>",
        ]
      })
  }
}
