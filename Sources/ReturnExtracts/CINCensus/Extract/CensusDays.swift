import Casework
import Returns

/// The census year as a census is made for it: the whole of it once it is over, and until then as far as it has come.
public struct CensusDays: Sendable, Hashable {
  /// The first and the last day that is told of.
  public let days: ClosedRange<Day>
  /// The last day of the whole year, 31 March.
  public let end: Day

  /// The year that a day falls in, up to that day.
  public init(upTo day: Day) {
    let spring = day.month > 3
    let first = Day(year: spring ? day.year : day.year - 1, month: 4, day: 1) ?? day
    (days, end) = (min(first, day)...day, first.adding(years: 1) - 1)
  }

  /// The whole of a year of collection, or what has come of it by a day.
  public init(_ year: CollectionYear, today: Day) {
    self.init(upTo: max(year.firstDay, min(year.lastDay, today)))
  }

  /// `2026-27`
  public var name: String {
    let text = String(end.year)
    return "\(end.year - 1)-\(text.suffix(2))"
  }

  public var isWhole: Bool { days.upperBound == end }

  /// The rules of the year, or the latest that are held.
  public var rules: RuleSet<CIN> { CIN.rules(in: CollectionYear(name) ?? .latest) }

  /// Rules that ask where a day lies in the calendar of the year’s end: they have no answer before it.
  static let onlyAtTheEnd: Set<String> = ["8530Q"]

  /// A day of which this census knows; nil for one that comes after it.
  func known(_ day: Day?) -> Day? { day.flatMap { $0 <= days.upperBound ? $0 : nil } }

  /// Whether what lasted from a day until a day, or lasts, is told of.
  func tellsOf(_ from: Day, until: Day?) -> Bool {
    from <= days.upperBound && (until.map { $0 >= days.lowerBound } ?? true)
  }
}
