import Casework

/// Which days somebody asks a figure about, whatever the indicator’s own period is.
public enum IndicatorSpan: String, Sendable, CaseIterable {
  /// As its file says.
  case own
  case week, month, quarter
  case yearToDate = "year-to-date"
  case year
  case twelveMonths = "twelve-months"

  public var words: String {
    switch self {
    case .own: "its own period"
    case .week: "seven days"
    case .month: "the month so far"
    case .quarter: "the quarter so far"
    case .yearToDate: "the year from 1 April so far"
    case .year: "the last whole year to 31 March"
    case .twelveMonths: "twelve months"
    }
  }

  /// The days up to a day. A snapshot is about one day, whichever is asked for.
  public func days(of indicator: Indicator, to day: Day) -> IndicatorDays {
    guard indicator.period != .snapshot else { return Indicator.Period.snapshot.days(to: day) }
    switch self {
    case .own: return indicator.period.days(to: day)
    case .week: return IndicatorDays(from: day - 6, to: day)
    case .month: return Indicator.Period.month.days(to: day)
    case .quarter:
      return IndicatorDays(from: day.firstOfMonth.adding(months: -((day.month - 1) % 3)), to: day)
    case .yearToDate: return Indicator.Period.yearToMarch.days(to: day)
    case .year:
      let start = Indicator.Period.yearToMarch.days(to: day).from
      let isWhole = day.month == 3 && day.dayOfMonth == 31
      let end = isWhole ? day : start - 1
      return Indicator.Period.yearToMarch.days(to: end)
    case .twelveMonths: return Indicator.Period.twelveMonths.days(to: day)
    }
  }
}
