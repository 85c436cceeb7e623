import Casework

/// Indicators computed from histories and from the clocks, by nothing that is SQL: what the queries are held against.
struct IndependentFigures {
  let children: [(history: History, duties: [Duty])]

  /// Each row as its value, for the days asked about.
  func values(of name: String, from: Day, to: Day) -> [Double]? { Self.all[name]?(self, from, to) }

  typealias Compute = @Sendable (IndependentFigures, Day, Day) -> [Double]

  static let all: [String: Compute] = {
    var all: [String: Compute] = [:]
    for (name, clocks) in metIn { all[name] = { $0.metInTime(clocks, $1, $2) } }
    for (name, clocks) in notOverdueIn { all[name] = { figures, _, to in figures.notOverdue(clocks, to) } }
    all.merge(spans) { _, second in second }
    all.merge(steps) { _, second in second }
    return all
  }()

  private static let metIn: [String: Set<String>] = [
    "contacts-decided-in-a-day": ["contact-decision"], "referrers-told": ["referrer-feedback"],
    "assessments-in-time": ["assessment"], "assessments-child-seen": ["assessment-child-seen"],
    "strategy-discussions-in-time": ["strategy-discussion"], "initial-conferences-in-time": ["initial-conference"],
    "reports-before-conference": ["report-before-conference", "report-before-review"],
    "conference-records-in-time": ["conference-record"], "need-plans-made-in-time": ["cin-plan"],
    "visits-recorded-in-time": ["visit-record"],
  ]
  private static let notOverdueIn: [String: Set<String>] = [
    "assessment-checkpoints": ["assessment-review-point"],
    "assessments-in-date": ["assessment-age-cin", "assessment-age-cp"], "protection-visits-in-time": ["cp-visit"],
    "seen-alone-in-time": ["cp-seen-alone"], "core-groups-in-time": ["core-group"],
    "long-plans-looked-at": ["cp-long-plan"], "need-reviews-in-time": ["cin-review"],
    "need-visits-in-time": ["cin-visit"], "supervision-in-time": ["case-supervision"],
  ]

  private func metInTime(_ clocks: Set<String>, _ from: Day, _ to: Day) -> [Double] {
    duties(clocks).compactMap { duty in
      guard case .met(let event) = duty.outcome, (from...to).contains(event.day) else { return nil }
      return duty.wasLate(event) ? 0 : 1
    }
  }

  private func notOverdue(_ clocks: Set<String>, _ to: Day) -> [Double] {
    duties(clocks).filter { isOwed($0, on: to) }.map { $0.due.day >= to ? 1 : 0 }
  }

  func duties(_ clocks: Set<String>) -> [Duty] {
    children.flatMap(\.duties).filter { clocks.contains($0.clock) }
  }

  /// Whether it had begun to be counted, and nothing had ended it yet.
  func isOwed(_ duty: Duty, on day: Day) -> Bool {
    if case .waived = duty.outcome { return false }
    return duty.counted <= day && (duty.ended.map { $0 > day } ?? true)
  }
}

extension Duty {
  var ended: Day? {
    switch outcome {
    case .open, .undetermined: nil
    case .met(let event): event.day
    case .waived(let waiver): waiver.on
    case .fellAway(let day, _): day
    }
  }
}
