import Casework

/// By which figures it is judged whether something has changed.
///
/// What moves by chance can be told from what has changed only in figures that do not share what they count. A figure
/// of twelve months is nearly the one of a month before: eleven of its months are the same. Limits from a row of those
/// are so narrow that chance itself would look like a change. So what counts twelve months is judged by its single
/// months, and what is counted month by month by months that are over.
extension Indicator {
  /// Whether its figures at the ends of two months count some of the same days.
  public var sharesDays: Bool { period == .twelveMonths || period == .yearToMarch }

  /// Whether single months of it mean anything: not where a child is counted once, however often something happened.
  public var isJudged: Bool { !sharesDays || (period == .twelveMonths && addsUp) }

  /// The days of the figure by which a month is judged; nil where single months say nothing.
  public func judgedDays(to end: Day) -> IndicatorDays? {
    guard isJudged else { return nil }
    return sharesDays ? Indicator.Period.month.days(to: end) : period.days(to: end)
  }

  /// Whether a figure to a day may be judged: a month that is not over counts less than one that is.
  public func isOver(on day: Day) -> Bool { period == .snapshot || (day + 1).dayOfMonth == 1 }

  /// The days by which the last months are judged, the oldest first; none where single months say nothing.
  public func judgedMonths(to day: Day, _ count: Int = 24) -> [IndicatorDays] {
    day.monthEnds(count).filter(isOver).compactMap(judgedDays)
  }
}

extension Reader {
  /// The figures by which it is judged whether something has changed, the oldest first, as the reader may see them.
  public func judgedTrend(
    of indicator: Indicator, to day: Day, months: Int = 24
  ) throws -> [(to: Day, figure: Figure?)] {
    let figures = try keptFigures()
    return try indicator.judgedMonths(to: day, months).map { days in
      (days.to, try figures.figure(of: indicator, for: days))
    }
  }
}
