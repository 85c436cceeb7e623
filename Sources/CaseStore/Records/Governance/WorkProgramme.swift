import Casework

/// A report that is owed to a board, and how it stands.
public struct RequiredReportShown: Sendable {
  public let id: String
  public let board: SubjectID
  public let boardName: String
  public let title: String
  public let owedBy: String
  public let from: SubjectID?
  public let frequency: ReportFrequency
  public let source: String
  public let since: Day
  public let lastGiven: Day?
  public let standing: ReportStanding
}

extension Reader {
  /// The reports that are owed to a board now; to every board that the reader knows of, when none is named.
  public func requiredReports(to board: SubjectID? = nil) throws -> [RequiredReportShown] {
    let (given, scheduled) = try reportDays()
    let test: SQL = board.map { "r.board_id = \($0)" } ?? "1 = 1"
    return try connection.rows(
      """
      SELECT r.id, r.board_id, b.name, r.title, r.owed_by, r.from_board_id, r.frequency, r.source, r.since_on
        FROM board_report r JOIN board b ON b.id = r.board_id AND (b.ended_on IS NULL OR b.ended_on > \(today))
       WHERE (\(test)) AND (r.ended_on IS NULL OR r.ended_on > \(today)) AND r.since_on <= \(today)
         AND \(try knows("b"))
       ORDER BY b.name, r.title, r.id
      """
    ) { row in
      let (id, frequency, since) = (try row.text(0), try row.choice(6) as ReportFrequency, try row.day(8))
      return RequiredReportShown(
        id: id, board: try row.id(1), boardName: try row.text(2), title: try row.text(3), owedBy: try row.text(4),
        from: try row.optionalID(5), frequency: frequency, source: try row.text(7), since: since,
        lastGiven: given[id]?.max(),
        standing: ReportStanding(
          frequency, since: since, given: given[id] ?? [], scheduled: scheduled[id] ?? [], today: today))
    }
  }

  /// The days of meetings that had each report, and of those to come that have it on their agendas. What was still to
  /// follow when the meeting was held was not given.
  private func reportDays() throws -> (given: [String: [Day]], scheduled: [String: [Day]]) {
    var (given, scheduled): ([String: [Day]], [String: [Day]]) = ([:], [:])
    try connection.few(
      """
      SELECT i.report_id, m.held_on, m.status FROM agenda_item i JOIN board_meeting m ON m.id = i.meeting_id
       WHERE i.report_id IS NOT NULL
         AND ((m.status = 'held' AND i.to_follow = 0) OR (m.status = 'planned' AND m.held_on >= \(today)))
      """
    ) { row in
      let (report, day) = (try row.text(0), try row.day(1))
      if try row.choice(2) as MeetingStatus == .held {
        given[report, default: []].append(day)
      } else {
        scheduled[report, default: []].append(day)
      }
    }
    return (given, scheduled)
  }

  /// What the meetings to come have on their agendas, the next first.
  public func workProgramme(of board: SubjectID) throws -> [(meeting: MeetingShown, items: [ItemShown])] {
    try meetings(of: board).filter { $0.status == .planned && $0.day >= today }.reversed().map { meeting in
      (meeting: meeting, items: try agenda(of: meeting))
    }
  }
}
