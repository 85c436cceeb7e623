import CaseStore
import Casework
import Hummingbird

/// Every board with how often it met, its next meeting and what it waits for.
enum BoardsPage {
  private struct Line: Sendable {
    let board: BoardShown
    let cadence: CadenceShown
    let next: MeetingShown?
    let late: Int
  }

  static func show(_ request: PageRequest) async throws -> Response {
    try request.requireGovernance()
    let today = request.today
    let lines = try await request.read { reader in
      let late = Dictionary(
        grouping: try reader.asks(.open).filter { ($0.due ?? today) < today }, by: \.board
      ).mapValues(\.count)
      let next = Dictionary(try reader.nextMeetings(most: 500).map { ($0.board, $0) }) { first, _ in first }
      return try reader.boards().map { board in
        Line(board: board, cadence: try reader.cadence(of: board), next: next[board.id], late: late[board.id] ?? 0)
      }
    }
    let tools =
      request.keepsBoards ? [Link(label: "Set up a board", href: "/boards/new")] : []
    let more: HTML = """
      <p>\(.link("What boards asked for, and the answers", to: "/requests")) · \
      \(.link("Members’ questions", to: "/questions"))\
      \(if: request.answersBoards, " · \(.link("All published papers (.zip)", to: "/published.zip"))")</p>
      """
    return request.page(
      "Boards", "<h1>Boards</h1>\(.card("Who meets, and how often", tools: tools, .table(table(lines))))\(more)")
  }

  private static func table(_ lines: [Line]) -> TableView {
    TableView(
      caption: "Boards", columns: ["Board", "Meets", "This municipal year", "Next meeting", "Late answers"],
      rows: lines.map { line in
        let ended = line.board.details.ended
        return [
          "\(.rowLink(line.board.name, to: line.board.href))<br><small>\(line.board.details.kind.label)\(ifLet: line.board.chair, { "; chair: \($0)" })\(if: !line.board.details.isPublic, "; not public")</small>",
          "\(line.board.details.cadence.words)",
          ended.map { "ended \(.date($0))" } ?? GovernanceParts.cadence(line.cadence),
          line.next.map { .link($0.day.words, to: $0.href) } ?? "<span class='quiet'>none planned</span>",
          line.late == 0 ? "none" : .tag(.late, "\(line.late)"),
        ]
      }, empty: "There is no board yet.")
  }
}
