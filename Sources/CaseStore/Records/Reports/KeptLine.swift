import Casework

/// A line of a report as it is kept: whole, whoever asks.
struct KeptLine: Sendable {
  static let all: SQL = """
    SELECT report_id, line, section, short, indicator, title, lacks, kind, unit, better, definition, query, from_on,
           to_on, counted, total, population, target, tolerance, is_open, teams_open, words
      FROM report_line
    """

  let report: ReportID
  let number: Int
  let section: String
  let short: String
  let indicator: String?
  let title: String
  let lacks: String?
  let unit: String
  let better: Indicator.Better
  let definition: String
  let query: String?
  let days: IndicatorDays?
  /// Nil where the line is missing.
  let figure: Figure?
  let target: Target?
  /// May be shown to those who see no child.
  let isOpen: Bool
  let areTeamsOpen: Bool
  let words: String?

  init(_ row: Row) throws {
    (report, number, section) = (try row.id(0), try row.int(1), try row.text(2))
    (short, indicator, title) = (try row.text(3), try row.optionalText(4), try row.text(5))
    lacks = try row.optionalText(6)
    let kind = try row.optionalText(7).flatMap(Indicator.Kind.init(rawValue:))
    unit = try row.optionalText(8) ?? ""
    better = try row.optionalText(9).flatMap(Indicator.Better.init(rawValue:)) ?? .context
    definition = try row.optionalText(10) ?? ""
    query = try row.optionalText(11)
    if let from = try row.optionalDay(12), let to = try row.optionalDay(13) {
      days = IndicatorDays(from: from, to: to)
    } else {
      days = nil
    }
    let (counted, total, population) = (try row.optionalInt(14), try row.optionalReal(15), try row.optionalInt(16))
    figure = kind.flatMap { kind in
      counted.map { Figure(kind: kind, rows: $0, sum: total ?? 0, population: population) }
    }
    let (target, tolerance) = (try row.optionalReal(17), try row.optionalReal(18))
    let from = days?.to
    self.target = target.flatMap { target in
      from.map { Target(target: target, tolerance: tolerance ?? 0, from: $0) }
    }
    (isOpen, areTeamsOpen) = (try row.bool(19), try row.bool(20))
    words = try row.optionalText(21)
  }

  func shown(figure: Figure?, teams: [TeamFigure], earlier: [Double?]) -> ReportLine {
    ReportLine(
      number: number, section: section, short: short, indicator: indicator, title: title, lacks: lacks, unit: unit,
      better: better, definition: definition, days: days, figure: figure, target: target, teams: teams, words: words,
      earlier: earlier)
  }
}
