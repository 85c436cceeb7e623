/// Which days are working days in England.
///
/// A working day is not a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday in England and Wales
/// (Banking and Financial Dealings Act 1971). Only years whose holidays are known can be counted: a count that
/// would run past them is refused, never guessed.
public struct WorkingCalendar: Sendable {
  /// The first and last year whose holidays are known.
  public let years: ClosedRange<Int>
  private let names: [Day: String]

  public init(years: ClosedRange<Int>, holidays: [Day: String]) {
    self.years = years
    names = holidays
  }

  /// The year is outside those whose holidays are published.
  public struct UnknownYear: Error, Equatable, CustomStringConvertible {
    public let year: Int
    public let known: ClosedRange<Int>
    public var description: String {
      "The bank holidays of \(year) are not known (known: \(known.lowerBound) to \(known.upperBound)), "
        + "so working days in it cannot be counted"
    }
  }

  public func holiday(on day: Day) -> String? { names[day] }

  public func isWorking(_ day: Day) throws(UnknownYear) -> Bool {
    if day.weekday.isWeekend { return false }
    let year = day.year
    guard years.contains(year) else { throw UnknownYear(year: year, known: years) }
    return names[day] == nil
  }

  /// The working day so many working days after `day`, which itself is day nought and is not counted.
  public func day(_ count: Int, workingDaysAfter day: Day) throws(UnknownYear) -> Day {
    var (date, left) = (day, count)
    while left > 0 {
      date = date + 1
      if try isWorking(date) { left -= 1 }
    }
    return date
  }

  /// The working day so many working days before `day`.
  public func day(_ count: Int, workingDaysBefore day: Day) throws(UnknownYear) -> Day {
    var (date, left) = (day, count)
    while left > 0 {
      date = date - 1
      if try isWorking(date) { left -= 1 }
    }
    return date
  }

  /// Working days after `start`, up to and including `end`; negative when `end` is earlier.
  public func workingDays(after start: Day, through end: Day) throws(UnknownYear) -> Int {
    if end < start { return try -workingDays(after: end, through: start) }
    var (date, count) = (start, 0)
    while date < end {
      date = date + 1
      if try isWorking(date) { count += 1 }
    }
    return count
  }

  /// The day itself when it is a working day, else the next that is.
  public func workingDay(onOrAfter day: Day) throws(UnknownYear) -> Day {
    try isWorking(day) ? day : self.day(1, workingDaysAfter: day)
  }

  /// The day itself when it is a working day, else the last before it.
  public func workingDay(onOrBefore day: Day) throws(UnknownYear) -> Day {
    try isWorking(day) ? day : self.day(1, workingDaysBefore: day)
  }
}
