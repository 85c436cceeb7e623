extension Rulebook {
  /// `10 working days from Tuesday 3 March 2026, leaving out 4 weekend days, is Tuesday 17 March 2026.`
  func arithmetic(_ clock: Clock, _ duty: Duty) -> String? {
    guard duty.due.day < .distantFuture else { return nil }
    if let moment = duty.due.moment {
      return "\(duty.rule.allowance.words) from then is \(moment.words).".capitalisedFirst
    }
    let allowed = duty.rule.allowance.words
    if clock.mode == .before, let target = duty.start.target {
      return "\(allowed) before \(target.fullWords) is \(duty.due.day.fullWords).".capitalisedFirst
    }
    let left = leftOut(duty)
    return "\(allowed) from \(duty.counted.fullWords)\(left) is \(duty.due.day.fullWords).".capitalisedFirst
  }

  /// The days between that did not count, in words.
  private func leftOut(_ duty: Duty) -> String {
    var weekendDays = 0
    var holidays: [String] = []
    var day = duty.counted + 1
    guard case .workingDays = duty.rule.allowance else { return duty.pauses.isEmpty ? "" : ", leaving out the pause," }
    while day <= duty.due.day {
      if day.weekday.isWeekend {
        weekendDays += 1
      } else if let name = calendar.holiday(on: day) {
        holidays.append(
          name.hasSuffix(")")
            ? "\(name.dropLast()), \(day.wordsWithoutYear))" : "\(name) (\(day.wordsWithoutYear))")
      }
      day = day + 1
    }
    var parts: [String] = []
    if weekendDays > 0 { parts.append(weekendDays == 1 ? "1 weekend day" : "\(weekendDays) weekend days") }
    parts += holidays.count > 3 ? ["\(holidays.count) bank holidays"] : holidays
    if !duty.pauses.isEmpty { parts.append("the pause") }
    guard let last = parts.last else { return "" }
    let list = parts.count == 1 ? last : parts.dropLast().joined(separator: ", ") + " and " + last
    return ", leaving out \(list),"
  }

  /// `3 working days left, by Thursday 5 March 2026`, `due today`, `4 days late`
  public func remaining(_ duty: Duty, at now: Moment) -> String {
    let (today, due) = (now.day, duty.due.day)
    if due == .distantFuture { return "no day is set while the clock is paused" }
    if duty.isLate(today, now) { return lateness(duty, today) }
    if let moment = duty.due.moment, due - today <= 2 {
      let minutes = Int((moment.milliseconds - now.milliseconds) / 60_000)
      let (number, unit) = minutes < 120 ? (minutes, "minute") : (minutes / 60, "hour")
      return number == 1 ? "1 \(unit) left" : "\(number) \(unit)s left"
    }
    if today == due { return "due today" }
    return "\(left(from: today, to: due, duty.rule.allowance)) left, by \(due.fullWords)"
  }

  private func left(from today: Day, to due: Day, _ allowance: Allowance) -> String {
    if case .workingDays = allowance, let days = try? calendar.workingDays(after: today, through: due) {
      return days == 1 ? "1 working day" : "\(days) working days"
    }  // in a year whose holidays are not known, days are said instead
    let days = due - today
    if days >= 730 { return "\(days / 365) years" }
    if days >= 21 { return "\(days / 7) weeks" }
    return days == 1 ? "1 day" : "\(days) days"
  }

  func lateness(_ duty: Duty, _ day: Day) -> String {
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
