import Casework

/// The first and the last day that a figure is about; both count.
public struct IndicatorDays: Sendable, Equatable, Hashable {
  public let from: Day
  public let to: Day

  public init(from: Day, to: Day) {
    precondition(from <= to, "a period ends after it begins")
    (self.from, self.to) = (from, to)
  }
}

extension Indicator.Period {
  /// The days of a figure as at a day: for a month, the month so far.
  public func days(to day: Day) -> IndicatorDays {
    switch self {
    case .snapshot: IndicatorDays(from: day, to: day)
    case .month: IndicatorDays(from: day.firstOfMonth, to: day)
    case .twelveMonths: IndicatorDays(from: (day + 1).adding(months: -12), to: day)
    case .yearToMarch: IndicatorDays(from: Self.firstOfApril(before: day), to: day)
    }
  }

  private static func firstOfApril(before day: Day) -> Day {
    let year = day.month >= 4 ? day.year : day.year - 1
    return Day(known: year, 4, 1)
  }
}

extension Day {
  var firstOfMonth: Day { Day(known: year, month, 1) }

  /// The last days of the months up to this one: the last is this day itself, unless it ends its month anyway.
  public func monthEnds(_ count: Int) -> [Day] {
    (0..<max(count, 0)).reversed().map { back in
      back == 0 ? self : firstOfMonth.adding(months: 1 - back) + (-1)
    }
  }

  /// The first of a month always is a day.
  fileprivate init(known year: Int, _ month: Int, _ day: Int) {
    guard let found = Day(year: year, month: month, day: day) else { preconditionFailure("\(year)-\(month)-\(day)") }
    self = found
  }
}

extension Indicator {
  /// The query with its days written in, as it can be pasted into any tool.
  public func written(for days: IndicatorDays) -> String { IndicatorQuery.written(query, days) }

  /// The same for a page: of a calendar of working days only the first and the last month.
  public func shortened(for days: IndicatorDays) -> String {
    IndicatorQuery.written(query, days, calendar: WorkingMonths.shortened)
  }

  /// Whether a calendar of working days stands in it.
  public var hasCalendar: Bool { IndicatorQuery.words(query).contains { $0.text.lowercased() == ":working_days" } }
}
