import CaseStore
import Casework
import Hummingbird

/// What boards asked for until it is answered; the chains from board to board; the challenges to agencies.
enum RequestsPage {
  private static let pageful = 30

  static func show(_ request: PageRequest) async throws -> Response {
    try request.requireGovernance()
    let today = request.today
    let (open, chains, answered) = try await request.read { reader in
      (try reader.asks(.open), try reader.asks(.chains, most: 100), try reader.asks(.answered(days: 365), most: 100))
    }
    let late = open.filter { ($0.due ?? today) < today }
    let challenges = open.filter { $0.kind == .challenge }
    let chained = Pageful(chains, page: request.query("chains"), of: pageful)
    let replied = Pageful(answered, page: request.query("answered"), of: pageful)
    return request.page(
      "Asked by boards",
      """
      <h1>Asked by boards</h1>\(.tiles([
        ("\(open.count)", "wait for an answer", "#open"), ("\(late.count)", "late", late.isEmpty ? nil : "#open"),
        ("\(challenges.count)", "challenges open", nil),
        ("\(chains.filter { $0.replied == nil }.count)", "from board to board", "#chains"),
      ]))\(.card("Waiting for an answer", id: "open", GovernanceParts.asks("Waiting", open, today, empty: "Nothing waits.", filter: true)))\
      \(.card("From board to board", id: "chains", .table(chainTable(Array(chained.elements), today)) + pages(chained, "chains", "Pages from board to board")))\
      \(.card(
        "Answered in the last year", id: "answered",
        GovernanceParts.asks("Answered", Array(replied.elements), today, empty: "Nothing was.") + pages(replied, "answered", "Pages of what was answered")))
      """)
  }

  private static func pages(_ list: Pageful<AskShown>, _ name: String, _ label: String) -> HTML {
    .pagination(Pagination(page: list.page, pages: list.pages, label: label) { "/requests?\(name)=\($0)#\(name)" })
  }

  /// What one board asked of another, and whether it came.
  private static func chainTable(_ asks: [AskShown], _ today: Day) -> TableView {
    TableView(
      caption: "Chains", columns: ["From", "To", "What", "Came?"],
      rows: asks.map { ask in
        [
          .link(ask.boardName, to: "/boards/\(ask.board)"),
          .link(ask.ofName ?? "", to: "/boards/\(ask.of ?? ask.board)"),
          "\(.link(ask.words, to: "/requests/\(ask.id)"))<br><small>asked \(.date(ask.made))</small>",
          """
          \(ask.brought.map { day in
            day <= today ? "on the agenda of \(.date(day))" : "scheduled for \(.date(day))"
          } ?? "not on any agenda")<br>\(GovernanceParts.standing(ask, today))
          """,
        ]
      }, empty: "No board has asked another for anything.")
  }
}
