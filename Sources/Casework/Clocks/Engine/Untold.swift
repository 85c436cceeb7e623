extension History {
  /// Whether a duty cannot be judged, because what started it came with a return that does not tell what became of it.
  ///
  /// A census tells of assessments, conferences and reviews in its own year, and of no visit, core group or
  /// supervision at all. A time that was over when it was imported is therefore not called a time of missed visits;
  /// what was due before the census year is not called late. What still lasts is owed like anything else, because from
  /// now on it is ours.
  func isUntold(_ duty: Duty, of clock: Clock) -> Bool {
    guard !imported.isEmpty, let tellsFrom = imported[duty.start.source] else { return false }
    switch (Telling.of(clock), duty.outcome) {
    // It started and met itself: written up, ended.
    case (_, .met(let event)) where event.source == duty.start.source: return true
    case (.nothing, .fellAway), (.onlyOfTheEnd, .fellAway): return true
    case (.nothing, _): return false
    case (.once, .open), (.onlyOfTheEnd, .open), (_, .fellAway): return duty.due.day < tellsFrom
    case (_, .met(let event)): return duty.due.day < tellsFrom && duty.wasLate(event)
    case (.again, .open), (_, .waived), (_, .undetermined): return false
    }
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
