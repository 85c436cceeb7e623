/// How long a rule allows, with its unit: eight weeks and two months are not the same.
public enum Allowance: Hashable, Sendable {
  case hours(Int)
  case workingDays(Int)
  case calendarDays(Int)
  case weeks(Int)
  case months(Int)
  case years(Int)

  /// `10 working days`
  public var words: String {
    switch self {
    case .hours(let n): Allowance.words(n, "hour")
    case .workingDays(let n): Allowance.words(n, "working day")
    case .calendarDays(let n): Allowance.words(n, "day")
    case .weeks(let n): Allowance.words(n, "week")
    case .months(let n): Allowance.words(n, "month")
    case .years(let n): Allowance.words(n, "year")
    }
  }

  private static func words(_ n: Int, _ unit: String) -> String { n == 1 ? "1 \(unit)" : "\(n) \(unit)s" }

  /// The last day on which it is met, counted from `day`, which is day nought. Never rolled forward over weekends.
  /// Hours are counted from the end of the day when only the day is known.
  public func due(after day: Day, in calendar: WorkingCalendar) throws(WorkingCalendar.UnknownYear) -> Day {
    switch self {
    case .hours(let n): day + (n + 23) / 24
    case .workingDays(let n): try calendar.day(n, workingDaysAfter: day)
    case .calendarDays(let n): day + n
    case .weeks(let n): day.adding(weeks: n)
    case .months(let n): day.adding(months: n)
    case .years(let n): day.adding(years: n)
    }
  }

  /// The last day on which something may be done that must come this long before `day`.
  public func latest(before day: Day, in calendar: WorkingCalendar) throws(WorkingCalendar.UnknownYear) -> Day {
    switch self {
    case .hours(let n): day - (n + 23) / 24
    case .workingDays(let n): try calendar.day(n, workingDaysBefore: day)
    case .calendarDays(let n): day - n
    case .weeks(let n): day - n * 7
    case .months(let n): day.adding(months: -n)
    case .years(let n): day.adding(years: -n)
    }
  }
}
