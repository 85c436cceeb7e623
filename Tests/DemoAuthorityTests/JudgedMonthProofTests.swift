import Casework
import DemoAuthority
import TestCast
import Testing

@testable import CaseStore

/// What counts twelve months is judged by its months: twelve of them are the whole, nothing twice and nothing lost.
@Suite struct JudgedMonthProofTests {
  @Test(arguments: TestEngine.all) func twelveMonthsAreTheSumOfTheirMonths(_ engine: TestEngine) async throws {
    let store = try await Made.authority(on: engine)
    var counted = 0
    for indicator in Indicator.ours where indicator.sharesDays && indicator.isJudged {
      for end in ["2024-09-30", "2025-03-31", "2026-04-30"] as [Day] {
        let year = try await store.figure(of: indicator, for: indicator.period.days(to: end))
        var (rows, sum) = (0, 0.0)
        for days in indicator.judgedMonths(to: end, 12) {
          let month = try await store.figure(of: indicator, for: days)
          (rows, sum) = (rows + month.rows, sum + month.sum)
        }
        #expect(rows == year.rows && sum == year.sum, "\(indicator.name) to \(end)")
        counted += rows
      }
    }
    #expect(counted > 300)
  }
}
