import CaseStore
import Casework
import DemoAuthority
import Testing

/// Most of what is due is done in time, and as much is late as inspectors find in an authority that is getting better.
@Suite struct TimelinessTests {
  /// In a hundred duties that have come to an end, so many were met in time.
  @Test(arguments: [
    ("case-supervision", 66...90), ("cin-review", 66...92), ("assessment-review-point", 60...92),
    ("assessment-child-seen", 66...94), ("cin-visit", 70...94), ("cp-visit", 72...95), ("contact-decision", 72...95),
    ("contact-amber", 74...95), ("contact-red", 62...98), ("assessment", 70...94), ("referrer-feedback", 76...96),
  ])
  func mostDutiesAreMetInTime(_ clock: String, _ expected: ClosedRange<Int>) async throws {
    let store = try await Made.small.authority().store
    let (met, ended) = try await store.engine.read { connection in
      let outcomes = try connection.rows(
        """
        SELECT outcome, count(*) FROM duty
         WHERE clock = \(clock) AND (outcome IN ('met', 'met-late', 'missed') OR due_on < \(Made.until)) GROUP BY outcome
        """
      ) { (try $0.text(0), try $0.int(1)) }
      let counts = Dictionary(uniqueKeysWithValues: outcomes)
      return (counts["met"] ?? 0, counts.values.reduce(0, +) - (counts["fell-away"] ?? 0))
    }
    try #require(ended > 10)
    let share = 100 * met / ended
    #expect(expected.contains(share), "\(clock): \(share) in a hundred of \(ended)")
  }
}
