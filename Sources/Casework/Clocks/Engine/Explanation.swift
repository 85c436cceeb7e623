/// A duty in words: what started it, the rule, the arithmetic, what did not count, how it stands and who owes it.
public struct Explanation: Sendable, Equatable {
  public let lines: [String]
  public let source: String
  /// In one paragraph.
  public var words: String { lines.joined(separator: " ") }
}

extension Rulebook {
  public func explain(_ duty: Duty, at now: Moment) -> Explanation {
    guard let clock = clock(duty.clock) else {
      return Explanation(lines: ["This clock is not in use any more."], source: "")
    }
    var lines = [duty.countedFrom.sentence, ruleLine(clock, duty)]
    if let day = duty.unknownBefore {
      lines.append(
        "Whether that was done before the import on \(day.words) is not known: the return does not tell. It is asked "
          + "for by \(duty.due.day.words); recording what was done before meets it too.")
    } else if let arithmetic = arithmetic(clock, duty) {
      lines.append(arithmetic)
    }
    lines += duty.notCounted.suffix(3).map {
      "\($0.words.capitalisedFirst) does not count: \($0.shortOf ?? "it came too early")."
    }
    lines += duty.pauses.map { pause in
      "The clock was paused from \(pause.from.words)\(pause.until.map { " to \($0.words)" } ?? ", and still is"): "
        + "\(pause.reason.sentence)"
    }
    lines.append(outcomeLine(clock, duty, at: now))
    if let owed = ownerLine(clock, duty) { lines.append(owed) }
    return Explanation(lines: lines, source: clock.authority.words)
  }

  private func ruleLine(_ clock: Clock, _ duty: Duty) -> String {
    // The source is named once, after everything else: here only how much it binds.
    let who = duty.rule.isLocal ? "\(standards.authority) standard" : clock.authority.force.words
    let force = who + (duty.rule.since.map { "\(duty.rule.isLocal ? "" : ", in force") since \($0.words)" } ?? "")
    let allowed = duty.rule.allowance.words
    let rule: String
    switch clock.mode {
    case .dueWithin, .averageThreshold, .percentileTarget: rule = "\(clock.duty) within \(allowed)"
    case .before:
      rule = "\(clock.duty) at least \(allowed) before \(duty.start.target?.fullWords ?? "then")"
    case .expires: rule = "\(clock.duty) \(allowed) after that"
    case .notBefore: rule = "\(clock.duty) only when \(allowed) have passed"
    case .retainUntil: rule = "\(clock.duty) for \(allowed) from then"
    case .switches: rule = "\(clock.duty) after \(allowed)"
    }
    return "\(rule.capitalisedFirst) (\(force))."
  }

  private func outcomeLine(_ clock: Clock, _ duty: Duty, at now: Moment) -> String {
    switch duty.outcome {
    case .undetermined(let why): return why.sentence
    case .waived(let waiver): return "It was waived on \(waiver.on.words): \(waiver.reason.sentence)"
    case .met(let event): return metLine(clock, duty, event)
    case .fellAway(let day, let because):
      return day > duty.due.day
        ? "It was never met: \(because); by then it was \(lateness(duty, day))." : "It fell away: \(because)."
    case .open: return openLine(clock, duty, at: now)
    }
  }

  private func metLine(_ clock: Clock, _ duty: Duty, _ event: Candidate) -> String {
    let late = duty.isLate(event.day, event.moment)
    switch clock.mode {
    case .notBefore:
      return event.day < duty.due.day
        ? "It was done too soon: \(event.words)." : "It was done after that: \(event.words)."
    case .expires: return late ? "It had lapsed by then: \(event.words)." : "It did not lapse: \(event.words)."
    default:
      return late
        ? "It was met late: \(event.words), \(lateness(duty, event.day))." : "It was met in time: \(event.words)."
    }
  }

  private func openLine(_ clock: Clock, _ duty: Duty, at now: Moment) -> String {
    let passed = duty.isLate(now.day, now)
    switch clock.mode {
    case .expires where passed: return "It has lapsed, and nothing is recorded that took its place."
    case .notBefore: return passed ? "That time has passed." : "Until then it may not."
    case .retainUntil: return passed ? "It is due to be looked at and destroyed or archived." : "Until then it is kept."
    case .switches: return passed ? "It has passed on." : "It has not passed on yet."
    default: return remaining(duty, at: now).sentence
    }
  }

  private func ownerLine(_ clock: Clock, _ duty: Duty) -> String? {
    switch clock.mode {
    case .dueWithin, .before: duty.isOpen ? "It is owed by \(clock.owedBy.words)." : nil
    case .expires: duty.isOpen ? "What follows is for \(clock.owedBy.words) to settle." : nil
    default: nil
    }
  }
}
