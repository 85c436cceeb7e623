/// The clocks in use, the calendar they count by and the standards the authority has set: all that duties follow from.
public struct Rulebook: Sendable {
  public let clocks: [Clock]
  public let calendar: WorkingCalendar
  public let standards: LocalStandards
  private let byID: [String: Clock]

  public init(
    clocks: [Clock] = allClocks, calendar: WorkingCalendar = .england, standards: LocalStandards = LocalStandards()
  ) {
    (self.clocks, self.calendar, self.standards) = (clocks, calendar, standards)
    byID = Dictionary(uniqueKeysWithValues: clocks.map { ($0.id, $0) })
  }

  public func clock(_ id: String) -> Clock? { byID[id] }

  /// The same clocks and calendar with other standards.
  public func with(_ standards: LocalStandards) -> Rulebook {
    Rulebook(self, standards)
  }

  private init(_ other: Rulebook, _ standards: LocalStandards) {
    (clocks, calendar, byID, self.standards) = (other.clocks, other.calendar, other.byID, standards)
  }

  /// Every duty there has been towards a child: a pure function of the history.
  public func duties(of history: History) -> [Duty] {
    var duties: [Duty] = []
    duties.reserveCapacity(64)
    let judging = Judging(history)
    for clock in clocks { appendRuns(of: clock, in: history, judging, to: &duties) }
    return duties
  }

  /// The duties under one clock.
  func duties(of history: History, under clock: Clock) -> [Duty] {
    var duties: [Duty] = []
    appendRuns(of: clock, in: history, Judging(history), to: &duties)
    return duties
  }

  private func appendRuns(of clock: Clock, in history: History, _ judging: Judging, to duties: inout [Duty]) {
    let starts = clock.starts.find(history).sorted { ($0.day, $0.source) < ($1.day, $1.source) }
    if starts.isEmpty { return }
    let events = Events(clock, judging)
    var busyUntil: Day?
    for start in starts {
      if clock.oneAtATime, let busy = busyUntil, start.day <= busy { continue }
      busyUntil = follow(clock, from: start, events, history, &duties)
    }
  }

  /// Appends the runs that follow from one start; the answer is the day until which a run was, or is, owed.
  private func follow(
    _ clock: Clock, from start: Start, _ events: Events, _ history: History, _ duties: inout [Duty]
  ) -> Day? {
    var anchor = Anchor(day: start.day, moment: start.moment, phrase: start.phrase)
    var (next, number) = (0, 0)
    let paused = history.pauses.isEmpty ? [] : history.pauses.filter { $0.clock == clock.id }
    while let inForce = standards.rule(rule(clock, number, start, anchor), on: anchor.day) {
      let run = Rulebook.run(clock, start, number)
      let found = events.firstMeeting(from: next, start: start, anchor: anchor)
      let duty: Duty
      do throws(WorkingCalendar.UnknownYear) {
        let told = try self.due(clock, inForce.allowance, anchor, start, paused)
        let (due, unknownBefore) = try asked(told, clock, start, history)
        duty = Duty(
          clock: clock.id, run: run, start: start, counted: anchor.day, counting: anchor.phrase, rule: inForce,
          due: due, outcome: events.outcome(found.met, start, anchor, history.waiver(of: run)),
          notCounted: found.passed, pauses: paused.filter { $0.from <= due.day }, unknownBefore: unknownBefore)
        if !history.isUntold(duty.outcome, due: told, from: start, of: clock) { duties.append(duty) }
      } catch {
        duty = Duty(
          clock: clock.id, run: run, start: start, counted: anchor.day, counting: anchor.phrase, rule: inForce,
          due: Duty.Due(day: .distantFuture, moment: nil), outcome: .undetermined(error.description),
          notCounted: [], pauses: [], unknownBefore: nil)
        duties.append(duty)
      }
      guard clock.then != nil else { return duty.endedOn }
      switch duty.outcome {
      case .met(let event):
        anchor = Anchor(day: event.day, moment: event.moment, phrase: event.phrase)
        next = found.place + 1
      case .waived(let waiver):
        anchor = Anchor(day: max(waiver.on, duty.due.day), moment: nil, phrase: .waived(waiver.on))
      case .open, .fellAway, .undetermined: return duty.endedOn
      }
      number += 1
    }
    return nil
  }

  /// The name of a run, put together without interpolation: it is made for every duty of every child.
  private static func run(_ clock: Clock, _ start: Start, _ number: Int) -> String {
    var run = ""
    run.reserveCapacity(clock.id.utf8.count + start.source.utf8.count + 5)
    run += clock.id
    run += "/"
    run += start.source
    if number > 0 {
      run += "/"
      run += String(number)
    }
    return run
  }

  /// The rule of a run: the first, the next, or what takes over later.
  func rule(_ clock: Clock, _ number: Int, _ start: Start, _ anchor: Anchor) -> Rule {
    if number == 0 { return clock.rule }
    if let later = clock.later, let from = try? later.after.due(after: start.day, in: calendar), anchor.day >= from {
      return later.rule  // the time until then is in years or months, which no calendar refuses
    }
    return clock.then ?? clock.rule
  }

  private func due(
    _ clock: Clock, _ allowance: Allowance, _ anchor: Anchor, _ start: Start, _ pauses: [Pause]
  ) throws(WorkingCalendar.UnknownYear) -> Duty.Due {
    if clock.mode == .before, let target = start.target {
      return Duty.Due(day: try allowance.latest(before: target, in: calendar), moment: nil)
    }
    if case .hours(let hours) = allowance, let moment = anchor.moment, pauses.isEmpty {
      let limit = moment.adding(hours: hours)
      return Duty.Due(day: limit.day, moment: limit)
    }
    var day = try allowance.due(after: anchor.day, in: calendar)
    for pause in pauses.sorted(by: { $0.from < $1.from }) where pause.from <= day && (pause.until ?? day) > anchor.day {
      guard let until = pause.until else { return Duty.Due(day: .distantFuture, moment: nil) }
      day = try moved(day, by: pause, until: until, after: anchor.day, allowance)
    }
    return Duty.Due(day: day, moment: nil)
  }

  /// A day later by as much of a pause as fell after the count began, in the unit that is counted.
  private func moved(
    _ day: Day, by pause: Pause, until: Day, after anchor: Day, _ allowance: Allowance
  ) throws(WorkingCalendar.UnknownYear) -> Day {
    let before = max(pause.from, anchor + 1) - 1
    guard until > before else { return day }
    if case .workingDays = allowance {
      return try calendar.day(try calendar.workingDays(after: before, through: until), workingDaysAfter: day)
    }
    return day + (until - before)
  }
}

/// What a run is counted from.
struct Anchor {
  let day: Day
  let moment: Moment?
  let phrase: Phrase
}

extension Duty {
  /// The last day on which it was owed; the end of time while it is open.
  var endedOn: Day {
    switch outcome {
    case .open, .undetermined: .distantFuture
    case .met(let event): event.day
    case .waived(let waiver): waiver.on
    case .fellAway(let day, _): day
    }
  }
}
