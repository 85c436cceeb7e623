import Casework

extension Reader {
  /// What packs have published of each indicator over the last two years, the oldest first, with the last day of the
  /// latest; only rows without a gap, for what is hidden may not be guessed at.
  ///
  /// Of months by themselves: a week or a quarter that a scorecard brought is no month, and of what counts twelve
  /// months each figure is nearly the one before it, so that nothing can be judged by them.
  public func publishedTrends() throws -> [(indicator: Indicator, values: [Double], to: Day)] {
    var values: [String: [Double?]] = [:]
    var last: [String: Day] = [:]
    try connection.few(
      """
      SELECT indicator, rows, sum, population, is_shown, to_on, from_on FROM published_figure
       WHERE to_on > \(today.adding(months: -25))
       ORDER BY indicator, to_on
      """
    ) { row in
      let name = try row.text(0)
      let to = try row.day(5)
      guard let indicator = Indicator.named(name), !indicator.sharesDays, indicator.isOver(on: to),
        indicator.period.days(to: to).from == (try row.day(6))
      else { return }
      let figure = Figure(
        kind: indicator.kind, rows: try row.int(1), sum: try row.real(2), population: try row.optionalInt(3))
      values[name, default: []].append(try row.bool(4) ? figure.value : nil)
      last[name] = to
    }
    return Indicator.ours.compactMap { indicator in
      guard let own = values[indicator.name], let to = last[indicator.name] else { return nil }
      let shown = own.compactMap { $0 }
      return shown.count == own.count ? (indicator: indicator, values: shown, to: to) : nil
    }
  }

  /// What is to be looked at in boards, their meetings and what is owed to them; what was asked for has a list of its
  /// own.
  public func governanceAlerts() throws -> [Alert] {
    try RequiredReportAlert.alerts(self) + MeetingsAlert.alerts(self)
  }
}
