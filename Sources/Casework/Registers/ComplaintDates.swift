/// One thing that a stage of a complaint asks for by a day.
public struct ComplaintDate: Sendable, Equatable {
  /// `Answer`, `Panel meets`.
  public let what: String
  public let due: Day
  /// When it was done.
  public let metOn: Day?
  /// `10 working days from 2 March 2026`
  public let rule: String
  public let source: Authority

  /// How many days late it was done, or is by today; nought in time.
  public func daysLate(on today: Day) -> Int { max(0, (metOn ?? today) - due) }
}

extension ComplaintStage {
  private static func regulation(_ number: String) -> Authority {
    .regulation("Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738)", number)
  }

  /// How long the answer may take: the usual time and that with an extension, in working days.
  public static func allowance(_ number: Number) -> (usual: Int, extended: Int, source: Authority) {
    switch number {
    case .local: (10, 20, regulation("reg. 14"))
    case .investigation: (25, 65, regulation("reg. 17"))
    case .panel: (15, 15, regulation("reg. 20"))
    }
  }

  /// What the stage asks for, in order. A date that hangs on what has not happened yet is not among them.
  ///
  /// - Throws: when the bank holidays of a year that must be counted in are not known.
  public func dates(in calendar: WorkingCalendar) throws(WorkingCalendar.UnknownYear) -> [ComplaintDate] {
    guard number == .panel else {
      let allowed = Self.allowance(number)
      let days = extensionReason == nil ? allowed.usual : allowed.extended
      return [try date("Answer", days, from: beganOn, metOn: answeredOn, allowed.source, calendar)]
    }
    var dates = [try date("Panel meets", 30, from: beganOn, metOn: panelOn, Self.regulation("reg. 19(4)"), calendar)]
    if let panelOn {
      dates.append(try date("Panel’s report", 5, from: panelOn, metOn: reportOn, Self.regulation("reg. 20"), calendar))
    }
    if let reportOn {
      dates.append(try date("Answer", 15, from: reportOn, metOn: answeredOn, Self.regulation("reg. 20"), calendar))
    }
    return dates
  }

  private func date(
    _ what: String, _ days: Int, from day: Day, metOn: Day?, _ source: Authority, _ calendar: WorkingCalendar
  ) throws(WorkingCalendar.UnknownYear) -> ComplaintDate {
    // An answer without the panel that it follows, or after the person withdrew, still ends the waiting.
    let done = metOn ?? answeredOn
    return ComplaintDate(
      what: what, due: try calendar.day(days, workingDaysAfter: day), metOn: done,
      rule: "\(days) working days from \(day.words)", source: source)
  }

  /// The last day on which a review panel may be asked for after this stage was answered.
  public func lastDayToAskForPanel(in calendar: WorkingCalendar) throws(WorkingCalendar.UnknownYear) -> Day? {
    guard number == .investigation, let answeredOn else { return nil }
    return try calendar.day(20, workingDaysAfter: answeredOn)
  }

  /// What cannot be so, in words; nil when nothing stands in the way of keeping it.
  public func problem(on today: Day) -> String? {
    let days = [beganOn, panelOn, reportOn, answeredOn].compactMap { $0 }
    if days.contains(where: { $0 > today }) { return "A day of the stage is in the future." }
    if let first = days.first, days.contains(where: { $0 < first }) { return "Nothing of a stage is before it began." }
    if (answeredOn == nil) != (outcome == nil) { return "Enter the day of the answer together with the outcome." }
    return nil
  }
}
