import Casework

extension Reader {
  /// A scorecard as it stands, for the days up to one. Nothing of it is kept in the record.
  public func scorecard(_ card: Scorecard, to day: Day) throws -> ShownReport { try standing(card, to: day).report }

  /// The same, with the reports of it that were issued last.
  public func standing(_ card: Scorecard, to day: Day) throws -> (report: ShownReport, issued: [IssuedReport]) {
    let figures = try keptFigures()
    let facts = try facts(of: card, to: day, at: figures.change)
    let earlier = try earlierFigures(of: facts.earlier)
    var number = 0
    var lines: [ReportLine] = []
    for section in card.sections {
      for line in section.lines {
        number += 1
        guard !line.isInWords else {
          lines.append(
            ReportLine(
              inWords: facts.answers[line.id], number: number, section: section.title, short: line.id,
              title: line.title, words: facts.words[line.id]))
          continue
        }
        lines.append(
          try shown(
            line, number, in: section.title, of: card, to: day, figures,
            facts.targets[line.indicator?.name ?? ""], facts.words[line.id], earlier[line.id] ?? []))
      }
    }
    let report = ShownReport(
      scorecard: card.name, title: card.title, audience: card.audience, to: day, issue: nil,
      workedOutAt: figures.workedOutAt, lines: lines)
    return (report, facts.issued)
  }

  private func shown(
    _ line: Scorecard.Line, _ number: Int, in section: String, of card: Scorecard, to day: Day,
    _ figures: KeptFigures, _ target: Target?, _ words: String?, _ earlier: [Double?]
  ) throws -> ReportLine {
    guard let indicator = line.indicator else {
      return ReportLine(
        number: number, section: section, short: line.id, indicator: nil, title: line.title, lacks: line.lacks,
        unit: "", better: .context, definition: "", days: nil, figure: nil, target: nil, teams: [], words: words)
    }
    let days = card.days(of: indicator, to: day)
    let shown = try figures.shown(indicator, days, byTeam: card.showsTeams)
    return ReportLine(
      number: number, section: section, short: line.id, indicator: indicator.name, title: indicator.title, lacks: nil,
      unit: indicator.unit, better: indicator.better, definition: indicator.definition, days: days,
      figure: shown.figure, target: target, teams: shown.teams, words: words, earlier: earlier,
      elsewhere: indicators.latestComparators(of: indicator))
  }

  /// What was written about a scorecard’s lines for some days, by their short names.
  public func commentary(of scorecard: String, to day: Day) throws -> [String: String] {
    Dictionary(
      try connection.rows(
        "SELECT line, words FROM commentary WHERE scorecard = \(scorecard) AND to_on = \(day)"
      ) { (try $0.text(0), try $0.text(1)) }
    ) { _, later in later }
  }
}

extension Indicator {
  /// What it counts, and of what, in one sentence.
  public var definition: String { denominator.map { "\(numerator)\(ReportLine.of)\($0)" } ?? numerator }
}

extension ReportLine {
  fileprivate static let of = "; of "

  /// What it counts and of what, apart: a mean is no part of a whole, and its two counts are of different things.
  public var counted: (numerator: String, denominator: String?) {
    guard let of = definition.firstRange(of: Self.of) else { return (definition, nil) }
    return (String(definition[..<of.lowerBound]), String(definition[of.upperBound...]))
  }
}
