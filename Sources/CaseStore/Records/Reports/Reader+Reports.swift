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
    let earlier = try earlierFigures(of: earlierReports(of: head.name, before: head.to))
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

  /// The reports of a scorecard before a day, the last issue of each, the oldest first.
  func earlierReports(of scorecard: String, before day: Day, most: Int = 12) throws -> [ReportID] {
    try connection.rows(
      """
      SELECT r.id FROM report r
       WHERE r.scorecard = \(scorecard) AND r.to_on < \(day)
         AND r.issue = (SELECT max(l.issue) FROM report l WHERE l.scorecard = r.scorecard AND l.to_on = r.to_on)
       ORDER BY r.to_on DESC LIMIT \(most)
      """
    ) { try $0.id(0) }.reversed()
  }

  /// What reports said, by the short names of their lines; only what the reader may be shown.
  func earlierFigures(of reports: [ReportID]) throws -> [String: [Double?]] {
    let lines = try issuedLines(of: reports)
    let isOutside = try !reports.isEmpty && seesNoChild()
    var values: [String: [Double?]] = [:]
    for (place, report) in reports.enumerated() {
      for line in lines[report] ?? [] where line.isOpen || !isOutside && line.isFit {
        values[line.short, default: Array(repeating: nil, count: reports.count)][place] = line.value
      }
    }
    return values
  }

  /// The lines of issued reports: those on the shelf, and of the others what the record has. What is on the shelf now
  /// may have made room for others a moment later.
  private func issuedLines(of reports: [ReportID]) throws -> [ReportID: [IssuedFigure]] {
    var lines = Dictionary(uniqueKeysWithValues: reports.map { ($0, figures.lines(of: $0)) }).compactMapValues { $0 }
    let unread = reports.filter { lines[$0] == nil }
    guard !unread.isEmpty else { return lines }
    for report in unread { lines[report] = [] }
    try connection.few(
      """
      SELECT report_id, short, kind, counted, total, population, is_open FROM report_line
       WHERE report_id IN (\(SQL(among: unread.map(\.text)))) AND counted IS NOT NULL AND kind IS NOT NULL
      """
    ) { row in
      guard let kind = Indicator.Kind(rawValue: try row.text(2)) else { return }
      let figure = Figure(
        kind: kind, rows: try row.int(3), sum: try row.optionalReal(4) ?? 0, population: try row.optionalInt(5))
      guard let value = figure.value else { return }
      lines[try row.id(0), default: []].append(
        IssuedFigure(short: try row.text(1), value: value, isOpen: try row.bool(6), isFit: figure.isFitToShow))
    }
    for report in unread { figures.keep(lines[report] ?? [], of: report) }
    return lines
  }
}

/// A figure of an issued report, as later scorecards show it beside their own.
struct IssuedFigure: Sendable {
  /// The short name of its line.
  let short: String
  let value: Double
  /// Whether those who see no child may be shown it.
  let isOpen: Bool
  /// Whether nothing in it is small.
  let isFit: Bool
}
