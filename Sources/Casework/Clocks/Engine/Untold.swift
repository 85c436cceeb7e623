/// Of which days the return tells that a step or a span came with, and when it came.
public struct ToldDays: Sendable, Equatable {
  public let from: Day
  public let until: Day
  /// The day of the import. What happens from then on is recorded here.
  public let importedOn: Day

  public init(from: Day, until: Day, importedOn: Day) {
    (self.from, self.until, self.importedOn) = (from, until, importedOn)
  }
}

extension History {
  /// Whether a duty cannot be judged at all, because what started it came with a return that does not tell what became
  /// of it, and it is over.
  ///
  /// A census tells of assessments, conferences and reviews in its own year, and of no visit, core group or
  /// supervision at all. A time that was over when it was imported is therefore not called a time of missed visits;
  /// what was due before the census year is not called late.
  ///
  /// - Parameter due: when it was owed by what is told.
  func isUntold(_ outcome: Duty.Outcome, due: Duty.Due, from start: Start, of clock: Clock) -> Bool {
    guard !imported.isEmpty, let told = imported[start.source] else { return false }
    switch (Telling.of(clock), outcome) {
    // It started and met itself: written up, ended.
    case (_, .met(let event)) where event.source == start.source: return true
    case (.nothing, .fellAway(let day, _)), (.onlyOfTheEnd, .fellAway(let day, _)): return day < told.importedOn
    case (.nothing, _): return false
    case (.once, .open), (.onlyOfTheEnd, .open), (_, .fellAway): return due.day < told.from
    case (_, .met(let event)): return due.day < told.from && due.isPassed(by: event.day, event.moment)
    case (.again, .open), (_, .waived), (_, .undetermined): return false
    }
  }

  /// The return by which it cannot be known whether a duty was met in time, though what started it still lasts: it fell
  /// due before the import, and on a day, or by an event, of which the return does not tell.
  func toldTooLittle(_ due: Day, from start: Start, of clock: Clock) -> ToldDays? {
    guard !imported.isEmpty, clock.mode == .dueWithin, let told = imported[start.source], due < told.importedOn else {
      return nil
    }
    switch Telling.of(clock) {
    case .nothing, .onlyOfTheEnd: return told
    case .once, .again: return due > told.until ? told : nil
    }
  }
}

extension Rulebook {
  /// When a duty is asked for, and the day of an import before which nobody can know whether it was met.
  ///
  /// What fell due before the import, without the return telling of it, is asked for once more: within what is usually
  /// allowed, counted from the import, and at the latest in four weeks. Recording what was done before meets it too.
  ///
  /// - Parameter told: when it was owed by what is told.
  func asked(
    _ told: Duty.Due, _ clock: Clock, _ start: Start, _ history: History
  ) throws(WorkingCalendar.UnknownYear) -> (due: Duty.Due, unknownBefore: Day?) {
    guard let days = history.toldTooLittle(told.day, from: start, of: clock) else { return (told, nil) }
    let from = Anchor(day: days.importedOn, moment: nil, phrase: start.phrase)
    guard let inForce = standards.rule(rule(clock, 1, start, from), on: from.day) else { return (told, nil) }
    let usual = try inForce.allowance.due(after: from.day, in: calendar)
    return (Duty.Due(day: min(usual, from.day + 28), moment: nil), from.day)
  }
}

/// What a children in need census tells of the events that meet a clock, in its own year.
private enum Telling {
  case nothing
  /// What ends it, and not what meets it.
  case onlyOfTheEnd
  /// All that is owed once.
  case once
  /// All that is owed again and again.
  case again

  static func of(_ clock: Clock) -> Telling {
    switch clock.id {
    case Clock.assessmentReviewPoint.id: .onlyOfTheEnd
    case Clock.assessment.id, Clock.initialConference.id, Clock.preBirthConference.id: .once
    case Clock.reviewConference.id: .again
    default: .nothing
    }
  }
}
