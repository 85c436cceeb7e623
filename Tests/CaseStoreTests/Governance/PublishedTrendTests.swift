import Casework
import TestCast
import Testing

@testable import CaseStore

/// What councillors are told turned is judged by what was published of single months.
@Suite struct PublishedTrendTests {
  private func publish(_ cast: Cast, _ name: String, _ days: IndicatorDays, _ rows: Int) async throws {
    try await cast.engine.write(.full) { connection in
      _ = try connection.run(
        """
        INSERT INTO published_figure (indicator, from_on, to_on, rows, sum, population, is_shown)
        VALUES (\(name), \(days.from), \(days.to), \(rows), \(rows), 40000, 1)
        """)
    }
  }

  @Test(arguments: TestEngine.all) func onlySingleMonthsAreJudged(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    for (place, end) in ("2026-08-31" as Day).monthEnds(9).enumerated() {
      try await publish(cast, "contacts", Indicator.Period.month.days(to: end), 20 + place)
      try await publish(cast, "referrals", Indicator.Period.twelveMonths.days(to: end), 200 + place)
    }
    // A quarter and a week that scorecards brought into a meeting.
    try await publish(cast, "contacts", IndicatorDays(from: "2026-04-01", to: "2026-06-30"), 90)
    try await publish(cast, "contacts", IndicatorDays(from: "2026-08-24", to: "2026-08-30"), 7)
    let trends = try await cast.store.read(for: cast.carl, at: Moment("2026-09-09", hour: 9)) {
      try $0.publishedTrends().map { ($0.indicator.name, $0.values.map { ($0 * 4).rounded() }, $0.to) }
    }
    #expect(trends.map(\.0) == ["contacts"] && trends.first?.2 == "2026-08-31")
    #expect(trends.first?.1 == (20..<29).map(Double.init))
  }
}
