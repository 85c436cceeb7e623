import Casework

/// How the values behind a mean spread in one month.
public struct MonthSpread: Sendable, Equatable {
  /// The last day of it that is asked about.
  public let to: Day
  /// How many there are; nil where they are too few to be shown.
  public let count: Int?
  /// Nil where there are too few.
  public let spread: Spread?

  init(to day: Day, _ counted: [(value: Double, times: Int)]) {
    to = day
    spread = Spread(counted)
    count = SmallNumbers.shown(counted.reduce(0) { $0 + $1.times })
  }
}

extension Reader {
  /// How the values behind a mean spread in each of the last months, the oldest first, from the query of the figure: of
  /// what happened in the month or, for a snapshot, of what there was at its end.
  ///
  /// None for readers who see no child: the middle one of some numbers is the number of one of them, and may be a
  /// child’s. For everybody else a month of fewer than five has none.
  public func spreads(of indicator: Indicator, to day: Day, months: Int = 24) throws -> [MonthSpread] {
    guard indicator.kind == .mean, try !seesNoChild() else { return [] }
    let ends = day.monthEnds(months)
    guard let first = ends.first else { return [] }
    if indicator.period == .snapshot || !indicator.addsUp {
      let span: IndicatorSpan = indicator.period == .snapshot ? .own : .month
      return try ends.map { end in
        MonthSpread(to: end, try counted(indicator, span.days(of: indicator, to: end)).map { ($0.value, $0.times) })
      }
    }
    let all = try counted(indicator, IndicatorDays(from: first.firstOfMonth, to: day))
    let byMonth = Dictionary(grouping: all, by: \.month)
    return ends.map { end in
      MonthSpread(to: end, (byMonth[String(end.iso.prefix(7))] ?? []).map { ($0.value, $0.times) })
    }
  }

  /// How often each value is there, by month.
  private func counted(
    _ indicator: Indicator, _ days: IndicatorDays
  ) throws -> [(month: String, value: Double, times: Int)] {
    try connection.rows(
      """
      SELECT substr(r.day, 1, 7), r.value, count(*) FROM (\(IndicatorQuery.bound(indicator.query, days))) r
       GROUP BY substr(r.day, 1, 7), r.value
      """
    ) { (try $0.text(0), try $0.real(1), try $0.int(2)) }
  }

  /// How many working days the clock that an indicator counts allows on a day; nil where it counts something else.
  public func workingDayLimit(of indicator: Indicator, on day: Day) throws -> Int? {
    guard indicator.unit == "working days" else { return nil }
    let rulebook = try connection.rulebook()
    guard let clock = indicator.clocks.first.flatMap(rulebook.clock),
      case .workingDays(let limit)? = rulebook.standards.rule(clock.rule, on: day)?.allowance
    else { return nil }
    return limit
  }
}
