import CaseStore
import Casework

extension Life {
  private struct Agreed: Sendable {
    let id: String
    /// What was agreed, and when: the same for brothers and sisters.
    let what: String
    let agreedOn: Day
    let due: Day?
    /// A line of a plan.
    let isOfPlan: Bool
  }

  /// Goes through what was agreed: most of what is due is done, some of it late; some is given up; the rest goes on.
  func goThroughActions(closing: Bool = false) async throws {
    try await goThroughActions { closing ? self.atTheEnd($0) : self.fate(of: $0) }
  }

  /// A plan is agreed anew: of what is open of the one before some is done by then, what its lines say again goes on,
  /// and the rest is taken over by them.
  func leaveTheLastPlan(for plan: Sheet) async throws {
    let again = Set(plan[PlanLines.group].compactMap { $0.text(PlanLines.action) })
    try await goThroughActions { $0.isOfPlan ? self.overtaken($0, goesOn: again.contains($0.what)) : nil }
  }

  private func goThroughActions(_ decide: (Agreed) -> GoThroughActions.Fate?) async throws {
    guard let worker else { return }
    try await aside {
      var fates: [String: GoThroughActions.Fate?] = [:]
      var outcomes: [(id: String, fate: GoThroughActions.Fate)] = []
      for action in try await openActions() {
        let key = action.agreedOn.iso + action.what
        if fates[key] == nil { fates[key] = .some(decide(action)) }
        if let found = fates[key], let found { outcomes.append((action.id, found)) }
      }
      if !outcomes.isEmpty { try await town.record(GoThroughActions(Array(outcomes.prefix(200))), by: worker) }
    }
  }

  private static let plans: Set<String> = [InitialConference.id, ReviewConference.id, ChildInNeedPlan.id]

  private func openActions() async throws -> [Agreed] {
    let (ids, today) = (ids, today)
    return try await town.store.engine.read { connection in
      try connection.rows(
        """
        SELECT a.id, a.what, s.happened_on, a.due_on, coalesce(s.kind, '') FROM action a LEFT JOIN step s ON s.id = a.step_id
         WHERE a.subject_id IN (\(SQL(list: ids))) AND a.done_on IS NULL AND a.dropped_on IS NULL ORDER BY a.id
        """
      ) { row in
        Agreed(
          id: try row.text(0), what: try row.text(1), agreedOn: try row.optionalDay(2) ?? today,
          due: try row.optionalDay(3), isOfPlan: Self.plans.contains(try row.text(4)))
      }
    }
  }

  private func fate(of action: Agreed) -> GoThroughActions.Fate? {
    guard let due = action.due else { return percent(40) ? done(action, on: today - number(0...9)) : nil }
    // What is nearly due is often done, and said so at the same time.
    guard due <= today else { return due - today < 24 && percent(58) ? done(action, on: today - number(0...6)) : nil }
    switch voice.chance.below(100) {
    case ..<58: return done(action, on: due - number(0...5))
    case ..<80: return done(action, on: due + number(1...max(1, today - due)))
    case ..<86: return .dropped(reason: voice.chance.pick(ActionWords.dropped))
    default: return nil
    }
  }

  private func overtaken(_ action: Agreed, goesOn: Bool) -> GoThroughActions.Fate? {
    if percent(40) { return done(action, on: min(action.due ?? today, today)) }
    return goesOn ? nil : .dropped(reason: "Taken over by the plan that was agreed since")
  }

  private func atTheEnd(_ action: Agreed) -> GoThroughActions.Fate? {
    percent(66)
      ? done(action, on: min(action.due ?? today, today))
      : .dropped(reason: "Not needed any more: the case is closed")
  }

  /// Never before it was agreed, nor in the future.
  private func done(_ action: Agreed, on day: Day) -> GoThroughActions.Fate {
    .done(on: min(max(day, action.agreedOn), today), evidence: evidence())
  }
}

enum ActionWords {
  static let dropped = [
    "Overtaken by the plan that was agreed since", "The service has closed", "The family did not want it, and may",
    "Somebody else had done it already", "No longer called for",
  ]
}
