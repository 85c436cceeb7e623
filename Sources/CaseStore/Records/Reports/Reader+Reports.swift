import Casework

/// An issued report as lists show it.
public struct IssuedReport: Sendable {
  public let id: ReportID
  public let scorecard: String
  public let title: String
  public let to: Day
  public let issue: Int
  public let at: Moment
  public let by: String?

  /// `Performance board, to 31 March 2026, issue 2`
  public var words: String { "\(title), to \(to.words)\(issue > 1 ? ", issue \(issue)" : "")" }
}

extension Reader {
  /// Issued reports, the newest first.
  public func issuedReports(of scorecard: String? = nil, most: Int = 200) throws -> [IssuedReport] {
    try connection.rows(
      """
      SELECT r.id, r.scorecard, r.title, r.to_on, r.issue, r.issued_at, w.name
        FROM report r LEFT JOIN worker w ON w.id = r.issued_by
       WHERE (CAST(\(scorecard) AS TEXT) IS NULL OR r.scorecard = \(scorecard))
       ORDER BY r.to_on DESC, r.issue DESC, r.title LIMIT \(most)
      """
    ) { row in
      IssuedReport(
        id: try row.id(0), scorecard: try row.text(1), title: try row.text(2), to: try row.day(3),
        issue: try row.int(4), at: try row.moment(5), by: try row.optionalText(6))
    }
  }

  /// A report as it was issued, as the reader may be shown it.
  public func report(_ id: ReportID) throws -> ShownReport? {
    let heads = try connection.rows(
      """
      SELECT r.scorecard, r.title, r.audience, r.to_on, r.issue, r.issued_at, w.name, r.reason
        FROM report r LEFT JOIN worker w ON w.id = r.issued_by WHERE r.id = \(id)
      """
    ) { row in
      (
        name: try row.text(0), title: try row.text(1), audience: try row.text(2), to: try row.day(3),
        issue: ShownReport.Issue(
          id: id, number: try row.int(4), at: try row.moment(5), by: try row.optionalText(6),
          reason: try row.optionalText(7))
      )
    }
    guard let head = heads.first else { return nil }
    let teams = Dictionary(
      grouping: try connection.rows(
        "SELECT line, team, counted, total FROM report_team WHERE report_id = \(id) ORDER BY line, team"
      ) { (line: try $0.int(0), team: try $0.text(1), counted: try $0.int(2), total: try $0.real(3)) }, by: \.line)
    let kept = try connection.rows("\(KeptLine.all) WHERE report_id = \(id) ORDER BY line") { try KeptLine($0) }
    let earlier = try earlierFigures(of: head.name, before: head.to)
    let sight = ReportSight(self, id)
    let figures = try kept.map { line in
      let kind = line.figure?.kind
      let parts = (teams[line.number] ?? []).map { part in
        TeamFigure(
          team: part.team.isEmpty ? nil : part.team,
          figure: Figure(
            kind: kind == .rate ? .count : kind ?? .count, rows: part.counted, sum: part.total, population: nil))
      }
      return line.shown(
        figure: try sight.figure(of: line), teams: try sight.mayShow(teams: parts, of: line) ? parts : [],
        earlier: earlier[line.short] ?? [])
    }
    return ShownReport(
      scorecard: head.name, title: head.title, audience: head.audience, to: head.to, issue: head.issue,
      workedOutAt: nil, lines: (figures + (try keptAnswers(of: id))).sorted { $0.number < $1.number })
  }

  /// What the same scorecard said before, by the short names of its lines; only what everybody may be shown.
  func earlierFigures(of scorecard: String, before day: Day, most: Int = 12) throws -> [String: [Double?]] {
    let reports: [(id: String, to: Day)] = try connection.rows(
      """
      SELECT r.id, r.to_on FROM report r
       WHERE r.scorecard = \(scorecard) AND r.to_on < \(day)
         AND r.issue = (SELECT max(l.issue) FROM report l WHERE l.scorecard = r.scorecard AND l.to_on = r.to_on)
       ORDER BY r.to_on DESC LIMIT \(most)
      """
    ) { (try $0.text(0), try $0.day(1)) }
    guard !reports.isEmpty else { return [:] }
    let isOutside = try seesNoChild()
    var values: [String: [String: Double]] = [:]
    try connection.each("\(KeptLine.all) WHERE report_id IN (\(SQL(list: reports.map(\.id)))) AND counted IS NOT NULL")
    {
      row in
      let line = try KeptLine(row)
      guard let value = line.figure?.value, line.isOpen || !isOutside && line.figure?.isFitToShow == true else {
        return
      }
      values[line.short, default: [:]][line.report.text] = value
    }
    return values.mapValues { byReport in reports.reversed().map { byReport[$0.id] } }
  }
}
