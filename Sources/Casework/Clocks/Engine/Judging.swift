/// What each `Meets` makes of one history: found once, however many clocks and duties ask.
///
/// A class that fills while the duties of one child are worked out, and is used by nobody else.
final class Judging {
  private let history: History
  private var found: [ObjectIdentifier: [Candidate]] = [:]
  private var judged: [ObjectIdentifier: JudgedRecords] = [:]

  init(_ history: History) { self.history = history }

  /// Everything that may meet it, in no order.
  func candidates(_ meets: Meets) -> [Candidate] {
    let mark = ObjectIdentifier(meets.mark)
    if let known = found[mark] { return known }
    let all =
      switch meets.finding {
      case .all(let find): find(history)
      case .each: records(meets)?.all ?? []
      }
    found[mark] = all
    return all
  }

  /// The records that may meet it, where they are judged one by one.
  func records(_ meets: Meets) -> JudgedRecords? {
    guard case .each(let kind, let judge) = meets.finding else { return nil }
    let mark = ObjectIdentifier(meets.mark)
    if let known = judged[mark] { return known }
    let records = JudgedRecords(history.records(of: kind), judge)
    judged[mark] = records
    return records
  }
}

/// Records of one kind in order of their days, each judged when a duty first comes to it.
final class JudgedRecords {
  private let records: [Recorded]
  private let judge: (Recorded) -> Candidate?
  private var candidates: [Candidate??]

  init(_ records: [Recorded], _ judge: @escaping (Recorded) -> Candidate?) {
    (self.records, self.judge) = (records, judge)
    candidates = Array(repeating: nil, count: records.count)
  }

  var count: Int { records.count }
  func day(_ place: Int) -> Day { records[place].on }

  subscript(place: Int) -> Candidate? {
    if let known = candidates[place] { return known }
    let candidate = judge(records[place])
    candidates[place] = .some(candidate)
    return candidate
  }

  var all: [Candidate] { records.indices.compactMap { self[$0] } }
}
