import Casework

extension Store {
  /// Works out what the pages of numbers show, so that nobody waits for it: figures of today and of the last month’s
  /// end, scorecards to the end of their last period, then the months of two years, then what has grown old.
  ///
  /// - Parameter most: how many at a time. Each is a reading of its own, so that nothing waits for long.
  /// - Returns: whether there is more to do.
  @discardableResult
  public func refreshFigures(at now: Moment, most: Int = 300) async throws -> Bool {
    let shelf = try await self.shelf()
    let figures = self.figures
    let change = try await engine.read { try $0.lastChange() }
    let byName = Dictionary(shelf.indicators.map { ($0.name, $0) }) { first, _ in first }
    let wanted = shelf.keys(on: now.day).filter { figures.figure($0, change: change, now: now) == nil }
    let stale = figures.stale(at: change, now: now)
    figures.forget(stale.filter { byName[$0.name]?.query != $0.query })
    var left = most
    for key in wanted + stale {
      guard left > 0 else { return true }
      guard let indicator = byName[key.name], indicator.query == key.query, !Task.isCancelled else { continue }
      let made = try await engine.read { connection in
        try connection.workOut(
          indicator, for: key.days, byTeam: key.isByTeam, change: try connection.lastChange(), now: now)
      }
      figures.keep(made, as: key)
      left -= 1
    }
    return false
  }
}

extension IndicatorShelf {
  /// What the pages ask for on a day, what is looked at most first.
  fileprivate func keys(on today: Day) -> [FigureShelf.Key] {
    func key(_ indicator: Indicator, _ days: IndicatorDays, byTeam: Bool = false) -> FigureShelf.Key {
      FigureShelf.Key(name: indicator.name, query: indicator.query, days: days, isByTeam: byTeam)
    }
    let now = indicators.flatMap { indicator in
      today.monthEnds(2).reversed().map { key(indicator, indicator.period.days(to: $0)) }
    }
    let cards = scorecards.flatMap { card in
      let end = card.cadence.lastEnd(before: today)
      return card.lines.compactMap(\.indicator).map { key($0, card.days(of: $0, to: end), byTeam: card.showsTeams) }
    }
    let months = indicators.flatMap { indicator in
      today.monthEnds(24).reversed().map { key(indicator, indicator.period.days(to: $0)) }
        + indicator.judgedMonths(to: today).reversed().map { key(indicator, $0) }
    }
    var seen: Set<FigureShelf.Key> = []
    return (now + cards + months).filter { seen.insert($0).inserted }
  }
}
