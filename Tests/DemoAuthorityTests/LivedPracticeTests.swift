import Casework
import DemoAuthority
import Testing

@testable import CaseStore

/// The program’s own indicators, asked of Larkmere as it was lived: not all of it is done well, and what is late is
/// late as things are late where somebody looks.
@Suite struct LivedPracticeTests {
  /// In a hundred, over the five years.
  @Test(arguments: [
    ("strategy-discussions-quorate", 66...94), ("strategy-discussions-in-time", 74...97),
    ("enquiries-to-conference", 26...52), ("enquiries-unfounded", 48...74), ("conferences-to-plan", 70...98),
    ("second-plans", 6...34), ("visits-recorded-in-time", 88...98), ("referrers-told", 66...96),
    ("contacts-to-referrals", 24...58), ("actions-done-in-time", 62...90),
  ])
  func practiceIsAsItIs(_ name: String, _ expected: ClosedRange<Int>) async throws {
    let values = try await values(name)
    try #require(values.count >= 20, "\(name): \(values.count)")
    let share = Int(100 * values.reduce(0, +)) / values.count
    #expect(expected.contains(share), "\(name): \(share) in a hundred of \(values.count)")
  }

  /// Nothing stands on a list as late by years: what was forgotten was found within months.
  @Test func nothingIsLateByMoreThanMonths() async throws {
    let store = try await Made.small.authority().store
    let late = try await store.engine.read { connection in
      try connection.rows(
        "SELECT clock, min(due_on) FROM duty WHERE ended_on IS NULL AND due_on < \(Made.until) GROUP BY clock"
      ) { (try $0.text(0), Made.until - (try $0.day(1))) }
    }
    #expect(late.count > 5)
    for (clock, days) in late { #expect(days < 150, "\(clock): \(days) days late") }
  }

  /// What was decided about children who are not on a plan or looked into any more is on their records.
  @Test func whatHappenedInsteadIsSaid() async throws {
    let store = try await Made.small.authority().store
    let counts = try await store.engine.read { connection in
      try [
        """
        SELECT count(*) FROM recorded WHERE kind = 'strategy-discussion' AND (own ->> 'threshold_met') = 'no'
           AND (own ->> 'reasons') IS NOT NULL
        """,
        """
        SELECT count(DISTINCT own ->> 'outcome') FROM recorded WHERE kind = 'section-47-enquiry'
           AND (own ->> 'conference_needed') = 'no' AND (own ->> 'conference_reasons') IS NOT NULL
        """,
      ].map { (sql: SQL) in try connection.first(sql) { try $0.int(0) } ?? 0 }
    }
    #expect(counts[0] > 0 && counts[1] >= 3, "\(counts)")
  }

  private func values(_ name: String) async throws -> [Double] {
    let store = try await Made.small.authority().store
    let indicator = try #require(Indicator.named(name))
    let days = IndicatorDays(from: Made.until.adding(years: -6), to: Made.until)
    return try await store.rows(of: indicator, for: days).map(\.value)
  }
}
