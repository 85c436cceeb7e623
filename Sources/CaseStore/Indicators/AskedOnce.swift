import Casework

/// What somebody who asks about many days of many indicators has been answered already: each figure, the months of each
/// indicator to the last of the days, and what reports and papers have said of it. For one transaction: what is written
/// meanwhile it is told. A class because it is filled as it is asked.
final class AskedOnce {
  private struct Question: Hashable {
    let name: String
    let days: IndicatorDays
  }

  private let to: Day
  private var months: [String: [MonthCounts]] = [:]
  private var figures: [Question: Figure] = [:]
  private var told: [String: [ToldFigure]] = [:]

  init(to day: Day) { to = day }

  func figure(of indicator: Indicator, for days: IndicatorDays, _ connection: any Connection) throws -> Figure {
    let question = Question(name: indicator.name, days: days)
    if let found = figures[question] { return found }
    let made = try connection.figure(of: indicator, for: days)
    figures[question] = made
    return made
  }

  /// Whether a report or a paper has said something of exactly these days.
  func isTold(of indicator: Indicator, for days: IndicatorDays, _ connection: any Connection) throws -> Bool {
    try told(of: indicator, connection).contains { $0.days == days }
  }

  /// A paper says this of these days from now on.
  func tell(_ figure: Figure, of indicator: String, for days: IndicatorDays) {
    told[indicator]?.append(ToldFigure(days: days, counts: figure.counts))
  }

  func told(of indicator: Indicator, _ connection: any Connection) throws -> [ToldFigure] {
    if let found = told[indicator.name] { return found }
    let made = try connection.told(of: indicator, beside: nil)
    told[indicator.name] = made
    return made
  }

  func months(
    of indicator: Indicator, to day: Day, _ connection: any Connection
  ) throws -> [MonthCounts]? {
    guard day <= to else { return nil }
    if let found = months[indicator.name] { return found }
    let made = try connection.months(of: indicator, by: nil, to: to)
    months[indicator.name] = made
    return made
  }
}
