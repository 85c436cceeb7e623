import Casework

extension Scorecard.Cadence {
  /// The last day of the last whole period before a day: Sunday, the end of a month, of a quarter, or 31 March.
  public func lastEnd(before today: Day) -> Day {
    switch self {
    case .week: today.monday - 1
    case .month: today.firstOfMonth - 1
    case .quarter: today.firstOfMonth.adding(months: -((today.month - 1) % 3)) - 1
    case .year: Indicator.Period.yearToMarch.days(to: today).from - 1
    }
  }

  /// The ends of the last whole periods before a day, the oldest first.
  public func ends(_ count: Int, before today: Day) -> [Day] {
    var ends: [Day] = []
    var day = today
    for _ in 0..<max(count, 0) {
      day = lastEnd(before: day)
      ends.append(day)
    }
    return ends.reversed()
  }

  public var words: String {
    switch self {
    case .week: "every week, to Sunday"
    case .month: "every month"
    case .quarter: "every quarter"
    case .year: "every year, to 31 March"
    }
  }
}
