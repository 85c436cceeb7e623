/// A value that changes by date: what the law or the authority said from a day until it said something else.
public struct Dated<Value: Sendable>: Sendable {
  /// In order of their first day; each holds until the next begins, or until `ends` for the last.
  public let periods: [(from: Day, value: Value)]
  /// The first day on which nothing is in force any more; nil while the last still is.
  public let ends: Day?

  public init(_ periods: [(from: Day, value: Value)], ends: Day? = nil) {
    precondition(!periods.isEmpty && zip(periods, periods.dropFirst()).allSatisfy { $0.from < $1.from })
    (self.periods, self.ends) = (periods, ends)
  }

  /// In force for as long as anybody remembers.
  public static func always(_ value: Value) -> Dated { Dated([(Day(number: -719_162), value)]) }
  public static func since(_ day: Day, _ value: Value) -> Dated { Dated([(day, value)]) }

  /// What was in force on a day, with the day it came into force; nil before the first and after the end.
  public func inForce(on day: Day) -> (from: Day, value: Value)? {
    if let ends, day >= ends { return nil }
    return periods.last { $0.from <= day }
  }

  /// The same, with another value from a day on.
  public func changed(from day: Day, to value: Value) -> Dated {
    Dated(periods.filter { $0.from < day } + [(day, value)], ends: ends)
  }
}

extension Dated: Equatable where Value: Equatable {
  public static func == (one: Dated, other: Dated) -> Bool {
    one.ends == other.ends && one.periods.elementsEqual(other.periods) { $0.from == $1.from && $0.value == $1.value }
  }
}
