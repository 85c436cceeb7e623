/// What there is in one history that can meet a clock's duty or end it, in order.
struct Events {
  let meeting: [Candidate]
  private let following: Set<Int>
  private let ending: [(candidate: Candidate, because: String)]

  init(_ clock: Clock, _ history: History) {
    var all: [(candidate: Candidate, following: Bool)] = []
    for meets in clock.metBy {
      for candidate in meets.find(history) { all.append((candidate, meets.onlyFollowing)) }
    }
    all.sort { Events.comes($0.candidate, before: $1.candidate) }
    meeting = all.map(\.candidate)
    following = Set(all.indices.filter { all[$0].following })
    ending = clock.unless.flatMap { meets in meets.find(history).map { ($0, meets.words) } }
      .sorted { Events.comes($0.0, before: $1.0) }
  }

  private static func comes(_ a: Candidate, before b: Candidate) -> Bool {
    if a.day != b.day { return a.day < b.day }
    if let first = a.moment, let second = b.moment, first != second { return first < second }
    return a.source < b.source
  }

  /// The first event that meets the duty, where it stands, and those before it that came while it was owed and do
  /// not count.
  func firstMeeting(from first: Int, start: Start, anchor: Anchor) -> (
    event: Candidate, index: Int, passed: [Candidate]
  )? {
    var passed: [Candidate] = []
    for index in first..<meeting.count where isAfter(index, start, anchor) {
      let event = meeting[index]
      if event.shortOf == nil { return (event, index, passed) }
      passed.append(event)
    }
    return nil
  }

  func passed(from first: Int, start: Start, anchor: Anchor) -> [Candidate] {
    (first..<meeting.count).filter { isAfter($0, start, anchor) }.map { meeting[$0] }
      .filter { event in event.shortOf != nil && (start.until.map { event.day <= $0 } ?? true) }
  }

  private func isAfter(_ index: Int, _ start: Start, _ anchor: Anchor) -> Bool {
    let event = meeting[index]
    if let counted = start.countedEvent, event.source == counted { return false }
    if following.contains(index), event.openedBy != start.source, event.source != start.source { return false }
    if let from = anchor.moment, let at = event.moment { return at >= from }
    return event.day >= anchor.day
  }

  /// What became of a run, given the first event that would meet it.
  func outcome(_ met: Candidate?, _ start: Start, _ anchor: Anchor, _ waiver: Waiver?) -> Duty.Outcome {
    if let waiver, met.map({ $0.day > waiver.on }) ?? true { return .waived(waiver) }
    let end = ending.first { $0.candidate.day >= anchor.day && $0.candidate.source != start.source }
    let over = [end?.candidate.day, start.until].compactMap { $0 }.min()
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
