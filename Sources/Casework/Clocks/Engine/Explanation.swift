/// A duty in words: what started it, the rule, the arithmetic, what did not count, how it stands and who owes it.
public struct Explanation: Sendable, Equatable {
  public let lines: [String]
  public let source: String
  /// In one paragraph.
  public var words: String { lines.joined(separator: " ") }
}

extension Rulebook {
  /// The first day on which an open duty counts as soon.
  public func soonFrom(_ duty: Duty) -> Day {
    guard let clock = clock(duty.clock), duty.due.day < .distantFuture else { return .distantFuture }
    let days = (try? clock.warns.latest(before: duty.due.day, in: calendar)) ?? duty.due.day - 7
    return max(days, duty.counted)
  }

  public func standing(_ duty: Duty, at now: Moment) -> Standing { duty.standing(at: now, soonFrom: soonFrom(duty)) }

  public func explain(_ duty: Duty, at now: Moment) -> Explanation {
    guard let clock = clock(duty.clock) else {
      return Explanation(lines: ["This clock is not in use any more."], source: "")
    }
    var lines = [duty.countedFrom.sentence, ruleLine(clock, duty)]
    if let arithmetic = arithmetic(clock, duty) { lines.append(arithmetic) }
    lines += duty.notCounted.suffix(3).map { "\($0.words) does not count: \($0.shortOf ?? "it came too early")." }
    lines += duty.pauses.map { pause in
      "The clock was paused from \(pause.from.words)\(pause.until.map { " to \($0.words)" } ?? ", and still is"): "
        + "\(pause.reason.sentence)"
    }
    lines.append(outcomeLine(duty, at: now))
    lines.append("It is owed by \(clock.owedBy.words).")
    return Explanation(lines: lines, source: clock.authority.words)
  }

  private func ruleLine(_ clock: Clock, _ duty: Duty) -> String {
    let who = duty.rule.isLocal ? "\(standards.authority) standard" : clock.authority.words
    let since = duty.rule.since.map { " since \($0.words)" } ?? ""
    let force = "\(who)\(since)"
    let allowed = duty.rule.allowance.words
    switch clock.mode {
    case .before:
      return "The child must \(clock.duty) at least \(allowed) before \(duty.start.target?.words ?? "then") (\(force))."
    case .expires: return "It lapses \(allowed) later (\(force))."
    case .notBefore: return "This may not happen until \(allowed) have passed (\(force))."
    case .retainUntil: return "The record is kept for \(allowed) (\(force))."
    case .switches: return "Responsibility changes after \(allowed) (\(force))."
    case .dueWithin, .averageThreshold, .percentileTarget:
      return "The child must \(clock.duty) within \(allowed) (\(force))."
    }
  }

  /// `10 working days from Tuesday 3 March 2026, leaving out two weekends, is Tuesday 17 March 2026.`
  private func arithmetic(_ clock: Clock, _ duty: Duty) -> String? {
    guard duty.due.day < .distantFuture else { return nil }
    if let moment = duty.due.moment {
      return "\(duty.rule.allowance.words) from then is \(moment.words).".capitalisedFirst
    }
    let allowed = duty.rule.allowance.words
    if clock.mode == .before, let target = duty.start.target {
      return "\(allowed) before \(target.fullWords) is \(duty.due.day.fullWords).".capitalisedFirst
    }
    var left = ""
    if case .workingDays = duty.rule.allowance { left = leftOut(duty.counted, duty.due.day) }
    return "\(allowed) from \(duty.counted.fullWords)\(left) is \(duty.due.day.fullWords).".capitalisedFirst
  }

  /// The days between that did not count, in words.
  private func leftOut(_ from: Day, _ to: Day) -> String {
    var weekendDays = 0
    var holidays: [String] = []
    var day = from + 1
    while day <= to {
      if day.weekday.isWeekend {
        weekendDays += 1
      } else if let name = calendar.holiday(on: day) {
        holidays.append("\(name) (\(day.wordsWithoutYear))")
      }
      day = day + 1
    }
    var parts: [String] = []
    if weekendDays > 0 { parts.append(weekendDays == 1 ? "1 weekend day" : "\(weekendDays) weekend days") }
    parts += holidays.count > 3 ? ["\(holidays.count) bank holidays"] : holidays
    return parts.isEmpty ? "" : ", leaving out \(parts.joined(separator: ", ")),"
  }

  private func outcomeLine(_ duty: Duty, at now: Moment) -> String {
    switch duty.outcome {
    case .undetermined(let why): return why.sentence
    case .waived(let waiver): return "It was waived on \(waiver.on.words): \(waiver.reason.sentence)"
    case .met(let event):
      return duty.isLate(event.day, event.moment)
        ? "It was met late: \(event.words), \(lateness(duty, event.day))." : "It was met in time: \(event.words)."
    case .fellAway(let day, let because):
      return day > duty.due.day ? "It was not met: \(because), \(lateness(duty, day))." : "It fell away: \(because)."
    case .open: return remaining(duty, at: now).sentence
    }
  }

  /// `3 working days left, by Thursday 5 March 2026`, `due today`, `4 days late`
  public func remaining(_ duty: Duty, at now: Moment) -> String {
    let (today, due) = (now.day, duty.due.day)
    if due == .distantFuture { return "No day is set while the clock is paused" }
    if duty.isLate(today, now) { return lateness(duty, today) }
    if let moment = duty.due.moment, due - today <= 2 {
      let minutes = Int((moment.milliseconds - now.milliseconds) / 60_000)
      return minutes < 120 ? "\(minutes) minutes left" : "\(minutes / 60) hours left"
    }
    if today == due { return "due today" }
    return "\(left(from: today, to: due, duty.rule.allowance)) left, by \(due.fullWords)"
  }

  private func left(from today: Day, to due: Day, _ allowance: Allowance) -> String {
    if case .workingDays = allowance, let days = try? calendar.workingDays(after: today, through: due) {
      return days == 1 ? "1 working day" : "\(days) working days"
    }
    let days = due - today
    if days >= 21 { return "\(days / 7) weeks" }
    return days == 1 ? "1 day" : "\(days) days"
  }

  private func lateness(_ duty: Duty, _ day: Day) -> String {
    if day == duty.due.day { return "late, after the hour" }
    let days = day - duty.due.day
    return days == 1 ? "1 day late" : "\(days) days late"
  }
}

extension String {
  /// With a capital and a full stop.
  var sentence: String { (last.map { ".!?".contains($0) } ?? true) ? capitalisedFirst : capitalisedFirst + "." }
  var capitalisedFirst: String { first.map { $0.uppercased() + dropFirst() } ?? self }
}
