/// How a duty stands at a moment.
public enum Standing: Sendable, Equatable {
  case late
  case dueToday
  case soon
  case open
  case metInTime
  case metLate
  case waived
  /// It was late when it fell away.
  case missed
  case fellAway
  case undetermined
}

extension Duty {
  /// How it stands; `soonFrom` is the first day on which it counts as soon.
  public func standing(at now: Moment, soonFrom: Day) -> Standing {
    switch outcome {
    case .undetermined: return .undetermined
    case .waived: return .waived
    case .met(let event): return isLate(event.day, event.moment) ? .metLate : .metInTime
    case .fellAway(let day, _): return day > due.day ? .missed : .fellAway
    case .open:
      let today = now.day
      if isLate(today, now) { return .late }
      if today == due.day { return .dueToday }
      return today >= soonFrom ? .soon : .open
    }
  }
}

extension Rulebook {
  /// The first day on which an open duty counts as soon.
  public func soonFrom(_ duty: Duty) -> Day {
    guard let clock = clock(duty.clock), duty.due.day < .distantFuture else { return .distantFuture }
    do throws(WorkingCalendar.UnknownYear) {
      return max(try clock.warns.latest(before: duty.due.day, in: calendar), duty.counted)
    } catch {
      return max(duty.due.day - 7, duty.counted)  // the due day itself is known: a week stands in for working days
    }
  }

  /// How a duty stands. What may not be done before a day was late when it was done too soon, and nothing is late
  /// where responsibility only passes to somebody else.
  public func standing(_ duty: Duty, at now: Moment) -> Standing {
    let standing = duty.standing(at: now, soonFrom: soonFrom(duty))
    switch (clock(duty.clock)?.mode, duty.outcome) {
    case (.notBefore, .met(let event)): return event.day < duty.due.day ? .metLate : .metInTime
    case (.notBefore, .open), (.switches, .open): return now.day < duty.due.day ? .open : .fellAway
    default: return standing
    }
  }
}
