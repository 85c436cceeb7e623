/// Which days are working days in England.
///
/// A working day is not a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday in England and Wales
/// (Banking and Financial Dealings Act 1971). Only years whose holidays are known can be counted: a count that
/// would run past them is refused, never guessed.
public struct WorkingCalendar: Sendable {
  /// The first and last year whose holidays are known.
  public let years: ClosedRange<Int>
  private let names: [Day: String]
  /// The first of January of the first year.
  private let first: Int
  /// For each day of the known years, how many working days there were before it.
  private let before: [Int32]
  /// The working days of the known years, in order, as days since the first.
  private let working: [Int32]

  public init(years: ClosedRange<Int>, holidays: [Day: String]) {
    self.years = years
    names = holidays
    first = Day(year: years.lowerBound, month: 1, day: 1)!.number
    let last = Day(year: years.upperBound, month: 12, day: 31)!.number
    var (before, working): ([Int32], [Int32]) = ([], [])
    for number in first...last {
      before.append(Int32(working.count))
      let day = Day(number: number)
      if !day.weekday.isWeekend, holidays[day] == nil { working.append(Int32(number - first)) }
    }
    (self.before, self.working) = (before, working)
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
    _ = try index(day)
    return names[day] == nil
  }

  /// Where a day stands among the days of the known years.
  private func index(_ day: Day) throws(UnknownYear) -> Int {
    let index = day.number - first
    guard before.indices.contains(index) else { throw UnknownYear(year: day.year, known: years) }
    return index
  }

  /// How many working days there have been up to and including a day.
  private func count(through day: Day) throws(UnknownYear) -> Int {
    let index = try index(day)
    let so = Int(before[index])
    return so < working.count && Int(working[so]) == index ? so + 1 : so
  }

  /// The working day so many working days after `day`, which itself is day nought and is not counted.
  public func day(_ count: Int, workingDaysAfter day: Day) throws(UnknownYear) -> Day {
    if count <= 0 { return day }
    let place = try self.count(through: day) + count - 1
    guard place < working.count else { throw UnknownYear(year: years.upperBound + 1, known: years) }
    return Day(number: first + Int(working[place]))
  }

  /// The working day so many working days before `day`.
  public func day(_ count: Int, workingDaysBefore day: Day) throws(UnknownYear) -> Day {
    if count <= 0 { return day }
    let place = Int(before[try index(day)]) - count
    guard place >= 0 else { throw UnknownYear(year: years.lowerBound - 1, known: years) }
    return Day(number: first + Int(working[place]))
  }

  /// Working days after `start`, up to and including `end`; negative when `end` is earlier.
  public func workingDays(after start: Day, through end: Day) throws(UnknownYear) -> Int {
    if end == start { return 0 }
    return try count(through: end) - count(through: start)
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
