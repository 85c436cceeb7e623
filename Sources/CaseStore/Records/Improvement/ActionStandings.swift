import Casework

extension Reader {
  /// How each action stands and why, by its id. Figures are judged as they are: that one moved says of no child.
  public func standings(of actions: [PlanActionShown]) throws -> [String: ActionStanding] {
    let figures = MonthlyFigures(self)
    var standings: [String: ActionStanding] = [:]
    for action in actions {
      var verdicts: [String: MoveVerdict] = [:]
      for given in action.evidence where given.stands && action.droppedOn == nil {
        verdicts[given.id] = try figures.verdict(of: given)
      }
      standings[action.id] = ActionStanding(action.facts(verdicts), today: today)
    }
    return standings
  }

  /// Whether an indicator moved as evidence expects; nil for evidence of another kind.
  public func verdict(of evidence: PlanActionShown.Evidence) throws -> MoveVerdict? {
    let figures = MonthlyFigures(self)
    return try figures.verdict(of: evidence)
  }
}

/// Figures of whole months by which an indicator is judged, each asked for once.
private struct MonthlyFigures {
  /// A year and a half before it: limits need eight figures, and in some months there is nothing to count.
  private static let before = 18
  /// Five years after it, at most.
  private static let mostAfter = 60

  private let reader: Reader
  /// What this reader has asked for, where there is no shelf.
  private let own = MonthShelf()

  init(_ reader: Reader) { self.reader = reader }

  func verdict(of evidence: PlanActionShown.Evidence) throws -> MoveVerdict? {
    guard evidence.kind == .indicator, let name = evidence.indicator, let move = evidence.move,
      let from = evidence.judgedFrom
    else { return nil }
    guard let indicator = Indicator.named(name) else { return .tooFew }
    guard indicator.isJudged else { return .notByMonths }
    let last = (from + 1).dayOfMonth == 1 ? from : from.monthEnds(2)[0]
    let months = min(max(from.months(until: reader.today), 0) + 2, Self.mostAfter)
    let since = reader.today.monthEnds(months).filter { $0 > last && ($0 + 1).dayOfMonth == 1 }
    return MoveVerdict(
      before: try last.monthEnds(Self.before).compactMap { try value(indicator, $0) },
      after: try since.compactMap { try value(indicator, $0) }, expected: move,
      most: indicator.kind == .share ? 100 : .greatestFiniteMagnitude)
  }

  private func value(_ indicator: Indicator, _ end: Day) throws -> Double? {
    let shelf = reader.shelf?.months ?? own
    guard let days = indicator.judgedDays(to: end) else { return nil }
    let key = MonthShelf.Key(query: indicator.query, days: days)
    if let known = shelf.value(key, at: reader.now) { return known }
    let value = try reader.figure(of: indicator, for: days).value
    shelf.keep(value, key, at: reader.now)
    return value
  }
}
