/// How often a board is to meet: in the words of its terms of reference, and as a rule that can be counted by.
public struct Cadence: Sendable, Hashable {
  /// “At least six meetings a municipal year”
  public let words: String
  /// Meetings a municipal year at least; nil where it meets as it needs to.
  public let timesAYear: Int?

  public init(words: String, timesAYear: Int?) { (self.words, self.timesAYear) = (words, timesAYear) }

  /// How many meetings should have been held by the end of a day: the year's share that has gone by, whole meetings
  /// only, so that a meeting is missed when its turn is over and not when it begins.
  ///
  /// - Parameter began: the day from which the board meets; what was before it is not counted.
  public func expected(in year: MunicipalYear, by day: Day, since began: Day) -> Int {
    guard let timesAYear else { return 0 }
    let from = max(year.first, began)
    let elapsed = min(day, year.last) - from + 1
    return elapsed <= 0 ? 0 : timesAYear * elapsed / (year.last - year.first + 1)
  }
}

/// A council’s year, from one annual meeting to the next; counted here from 1 May.
///
/// Source: Local Government Act 1972, Schedule 12, paragraph 1: the annual meeting is held in March, April or May.
public struct MunicipalYear: Sendable, Hashable, Comparable {
  /// The calendar year in which it begins.
  public let year: Int

  public init(of day: Day) { year = day.month >= 5 ? day.year : day.year - 1 }
  private init(year: Int) { self.year = year }

  public var first: Day { Self.may(year) }
  public var last: Day { Self.may(year + 1) - 1 }
  public var before: MunicipalYear { MunicipalYear(year: year - 1) }
  /// `2026/27`
  public var words: String { "\(year)/\(String(year + 1).suffix(2))" }

  public static func < (a: MunicipalYear, b: MunicipalYear) -> Bool { a.year < b.year }

  private static func may(_ year: Int) -> Day { Day(year: year, month: 5, day: 1) ?? .distantFuture }
}
