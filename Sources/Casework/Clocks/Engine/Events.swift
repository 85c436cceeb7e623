/// What there is in one history that can meet a clock's duty or end it, in order.
struct Events {
  private enum Meeting {
    /// Found already, each with whether only the step that the start opened counts.
    case found([(candidate: Candidate, onlyFollowing: Bool)])
    /// Records of one kind, judged one by one when a duty comes to them.
    case each(JudgedRecords, onlyFollowing: Bool)
  }
  private let meeting: Meeting
  private let count: Int
  private let ending: [(candidate: Candidate, because: String)]

  init(_ clock: Clock, _ judging: Judging) {
    if clock.metBy.count == 1, let records = judging.records(clock.metBy[0]) {
      meeting = .each(records, onlyFollowing: clock.metBy[0].onlyFollowing)
      count = records.count
    } else {
      var found: [(candidate: Candidate, onlyFollowing: Bool)] = []
      for meets in clock.metBy {
        for candidate in judging.candidates(meets) { found.append((candidate, meets.onlyFollowing)) }
      }
      found.sort { Events.comes($0.candidate, before: $1.candidate) }
      meeting = .found(found)
      count = found.count
    }
    ending =
      clock.unless.isEmpty
      ? []
      : clock.unless.flatMap { meets in judging.candidates(meets).map { ($0, meets.words) } }
        .sorted { Events.comes($0.0, before: $1.0) }
  }

  private static func comes(_ a: Candidate, before b: Candidate) -> Bool {
    if a.day != b.day { return a.day < b.day }
    if let first = a.moment, let second = b.moment, first != second { return first < second }
    return a.source < b.source
  }

  private func day(_ place: Int) -> Day {
    switch meeting {
    case .found(let found): found[place].candidate.day
    case .each(let records, _): records.day(place)
    }
  }

  private func event(_ place: Int) -> (candidate: Candidate, onlyFollowing: Bool)? {
    switch meeting {
    case .found(let found): found[place]
    case .each(let records, let onlyFollowing): records[place].map { ($0, onlyFollowing) }
    }
  }

  /// The first place, from one on, whose day is not before a day.
  private func place(notBefore day: Day, from first: Int) -> Int {
    var (low, high) = (first, count)
    while low < high {
      let middle = (low + high) / 2
      if self.day(middle) < day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first event that meets the duty, where it stands, and those before it that came while it was owed and do
  /// not count.
  func firstMeeting(from first: Int, start: Start, anchor: Anchor) -> (
    met: Candidate?, place: Int, passed: [Candidate]
  ) {
    var passed: [Candidate] = []
    for place in place(notBefore: anchor.day, from: first)..<count {
      guard let (event, onlyFollowing) = event(place), isAfter(event, onlyFollowing, start, anchor) else { continue }
      if event.shortOf == nil { return (event, place, passed) }
      if start.until.map({ event.day <= $0 }) ?? true { passed.append(event) }
    }
    return (nil, first, passed)
  }

  private func isAfter(_ event: Candidate, _ onlyFollowing: Bool, _ start: Start, _ anchor: Anchor) -> Bool {
    if let counted = start.countedEvent, event.source == counted { return false }
    if onlyFollowing, event.openedBy != start.source, event.source != start.source { return false }
    if let from = anchor.moment, let at = event.moment { return at >= from }
    return event.day >= anchor.day
  }

  /// What became of a run, given the first event that would meet it.
  func outcome(_ met: Candidate?, _ start: Start, _ anchor: Anchor, _ waiver: Waiver?) -> Duty.Outcome {
    if let waiver, met.map({ $0.day > waiver.on }) ?? true { return .waived(waiver) }
    let end =
      ending.isEmpty
      ? nil : ending.first { $0.candidate.day >= anchor.day && $0.candidate.source != start.source }
    let over = end.map { min($0.candidate.day, start.until ?? .distantFuture) } ?? start.until
    if let met, over.map({ met.day <= $0 }) ?? true { return .met(met) }
    if let end, end.candidate.day == over {
      return .fellAway(on: end.candidate.day, because: end.candidate.phrase.reason(end.because))
    }
    if let until = start.until {
      return .fellAway(on: until, because: "\(start.what ?? "what it was for") ended on \(until.words)")
    }
    return .open
  }
}
