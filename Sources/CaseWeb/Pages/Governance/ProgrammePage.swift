import CaseStore
import Casework
import Hummingbird

/// What a board will look at: meetings by items, meetings with nothing on them, reports that no meeting will have.
enum ProgrammePage {
  static func show(_ request: PageRequest) async throws -> Response {
    try request.requireGovernance()
    let id: SubjectID = try request.id("board")
    let (board, meetings, reports) = try await request.read { reader in
      (try reader.board(id), try reader.workProgramme(of: id), try reader.requiredReports(to: id))
    }
    let missing = reports.filter { !$0.standing.isInOrder }
    let empty = meetings.filter { $0.items.isEmpty }
    return request.page(
      "Work programme of \(board.name)",
      """
      \(.trail(board.trail))<h1>Work programme</h1><p>\(board.name)</p>\(.tiles([
        ("\(meetings.count)", "meetings planned", nil),
        ("\(empty.count)", "with nothing on the agenda", empty.isEmpty ? nil : "#meetings"),
        ("\(missing.count)", "reports late or not scheduled", missing.isEmpty ? nil : "#owed"),
      ]))\(.card("Meetings and what is on them", id: "meetings", .table(programme(meetings))))\
      \(.card("Reports owed to it", id: "owed", .table(owed(reports))))
      """)
  }

  private static func programme(_ meetings: [(meeting: MeetingShown, items: [ItemShown])]) -> TableView {
    TableView(
      caption: "Meetings by items", columns: ["Meeting", "Items"],
      rows: meetings.map { meeting, items in
        [
          .rowLink(meeting.day.fullWords, to: meeting.href),
          items.isEmpty
            ? .tag(.soon, "nothing yet")
            : "<ul class='listed'>\(each: items, { item in "<li>\(item.title)\(ifLet: item.lead, { " <small>\($0)</small>" })\(if: item.isToFollow, " <small>(to follow)</small>")</li>" })</ul>",
        ]
      }, empty: "No meeting is planned.")
  }

  private static func owed(_ reports: [RequiredReportShown]) -> TableView {
    TableView(
      caption: "Reports owed", columns: ["Report", "Owed by", "How often", "Last", "How it stands"],
      rows: reports.map { report in
        [
          "\(report.title)<br><small>\(report.source)</small>", "\(report.owedBy)", "\(report.frequency.label)",
          report.lastGiven.map { .date($0) } ?? "<span class='quiet'>never</span>",
          GovernanceParts.standing(report.standing),
        ]
      }, empty: "No report is owed to it.")
  }
}
