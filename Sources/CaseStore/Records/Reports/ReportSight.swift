import Casework

/// What of an issued report a reader may be shown. It is asked again each time a report is opened: who may see a child
/// today decides, not who might then.
struct ReportSight {
  private let reader: Reader
  private let report: ReportID

  init(_ reader: Reader, _ report: ReportID) { (self.reader, self.report) = (reader, report) }

  func figure(of line: KeptLine) throws -> Figure? {
    guard let figure = line.figure else { return nil }
    if try reader.seesNoChild() { return try reader.asFirstIssued(line) }
    return try figure.isFitToShow || seesAll(of: line) ? figure : nil
  }

  func mayShow(teams: [TeamFigure], of line: KeptLine) throws -> Bool {
    if teams.isEmpty { return true }
    if try reader.seesNoChild() { return line.isOpen && line.areTeamsOpen }
    let small = Set(teams.filter { !$0.figure.isFitToShow }.map(\.team))
    return try small.isEmpty || seesAll(of: line) { small.contains($0.team) }
  }

  private func seesAll(of line: KeptLine, where isAsked: (ReportItem) -> Bool = { _ in true }) throws -> Bool {
    try reader.seesAll(reader.items(of: report, line: line.number).filter(isAsked).map(\.subject))
  }
}

extension Reader {
  /// Whether the reader is one of those who see no child, by what they are here for: then nothing small is shown, and
  /// nothing that it could be worked out from. Who works with children, and has none today, is not among them.
  public func seesNoChild() throws -> Bool {
    try roles().allSatisfy(\.seesNoChild)
  }

  /// The rows kept behind a line, whoever asks.
  func items(of report: ReportID, line: Int) throws -> [ReportItem] {
    let text = try connection.first("SELECT items FROM report_list WHERE report_id = \(report) AND line = \(line)") {
      try $0.text(0)
    }
    return try text.map(ReportItem.read) ?? []
  }

  /// The figure of a line to somebody who sees no child. The same days may have been issued before, from a record that
  /// was mended since: the difference between the two is about those few children. So what was issued first, or was
  /// published with the papers of a meeting, stands until it differs by as many as may be shown.
  func asFirstIssued(_ line: KeptLine) throws -> Figure? {
    guard line.isOpen, let figure = line.figure, let days = line.days, let name = line.indicator else { return nil }
    let issued = try connection.rows(
      """
      SELECT l.report_id, l.counted, l.total, l.population FROM report_line l JOIN report r ON r.id = l.report_id
       WHERE l.indicator = \(name) AND l.from_on = \(days.from) AND l.to_on = \(days.to) AND l.is_open = 1
       ORDER BY r.issued_at, r.id, l.line
      """
    ) { row in
      (
        report: try row.id(0) as ReportID,
        figure: Figure(
          kind: figure.kind, rows: try row.int(1), sum: try row.real(2), population: try row.optionalInt(3))
      )
    }
    var standing = try asPublished(name, figure.kind, for: days)
    for other in issued {
      if standing.map({ $0.isApart(from: other.figure) }) ?? true { standing = other.figure }
      if other.report == line.report { break }
    }
    return standing ?? figure
  }
}

extension Figure {
  /// Whether two figures for the same days differ by nothing, or by so many that the difference may be shown.
  func isApart(from other: Figure) -> Bool {
    let differences = [other.rows - rows, Int(other.sum) - Int(sum), (other.rows - Int(other.sum)) - (rows - Int(sum))]
    let looked = kind == .share ? differences : Array(differences.prefix(1))
    return looked.allSatisfy { SmallNumbers.shown(abs($0)) != nil }
  }
}
