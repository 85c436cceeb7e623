import Casework

/// What a local standard would change about the duties that are owed now, in numbers.
public struct StandardEffect: Sendable, Equatable {
  /// Children with a duty of these clocks.
  public let children: Int
  /// Duties that would be due sooner, and later.
  public let sooner: Int
  public let later: Int
  /// Duties in time now that would be late today.
  public let newlyLate: Int
  /// Late now, and in time then.
  public let noLongerLate: Int
  /// Whether every child was looked at, or only the first.
  public let isWhole: Bool
}

extension Reader {
  /// Works out what setting a standard would change, of children whose records are not restricted, without changing
  /// anything; for those who set standards. The first `most` children are looked at.
  public func effect(of change: SetStandard, most: Int = 1_000) throws -> StandardEffect {
    let usual = try connection.rulebook()
    let clocks = usual.clocks.filter { $0.uses(change.name) }
    let children: [SubjectID] = try connection.rows(
      """
      SELECT DISTINCT d.subject_id FROM duty d WHERE d.clock IN (\(SQL(list: clocks.map(\.id)))) AND d.outcome = 'open'
         AND \(Sight.unrestricted("d.subject_id")) ORDER BY d.subject_id LIMIT \(most + 1)
      """
    ) { try $0.id(0) }
    let before = Rulebook(clocks: clocks, calendar: usual.calendar, standards: usual.standards)
    let after = before.with(usual.standards.setting(change.name, from: change.from, change.allowance))
    var (sooner, later, newlyLate, noLongerLate) = (0, 0, 0, 0)
    for child in children.prefix(most) {
      guard let history = try connection.history(of: child) else { continue }
      let then = Dictionary(after.duties(of: history).map { ($0.run, $0) }) { first, _ in first }
      for duty in before.duties(of: history) where duty.isOpen {
        guard let moved = then[duty.run], moved.due != duty.due else { continue }
        if moved.due.day < duty.due.day { sooner += 1 } else { later += 1 }
        let (wasLate, isLate) = (duty.standing(at: now, soonFrom: today), moved.standing(at: now, soonFrom: today))
        if wasLate != .late, isLate == .late { newlyLate += 1 }
        if wasLate == .late, isLate != .late { noLongerLate += 1 }
      }
    }
    return StandardEffect(
      children: min(children.count, most), sooner: sooner, later: later, newlyLate: newlyLate,
      noLongerLate: noLongerLate, isWhole: children.count <= most)
  }
}

extension LocalStandards {
  /// The same with one more standard, from a day on until the next that is set.
  func setting(_ name: String, from day: Day, _ allowance: Allowance) -> LocalStandards {
    var changed = self
    let others = standards[name]?.periods.filter { $0.from != day } ?? []
    changed.standards[name] = Dated((others + [(day, allowance)]).sorted { $0.from < $1.from })
    return changed
  }
}
