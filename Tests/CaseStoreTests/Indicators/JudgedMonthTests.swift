import Casework
import TestCast
import Testing

@testable import CaseStore

/// What is judged as signal or noise are figures that share nothing with each other.
@Suite struct JudgedMonthTests {
  @Test func noTwoFiguresThatAreJudgedCountTheSameDays() throws {
    for indicator in Indicator.ours {
      let months = indicator.judgedMonths(to: "2026-05-18")
      #expect(zip(months, months.dropFirst()).allSatisfy { $0.to < $1.from }, "\(indicator.name)")
      #expect(months.isEmpty == !indicator.isJudged, "\(indicator.name)")
    }
    let referrals = try #require(Indicator.named("referrals"))
    #expect(referrals.sharesDays)
    #expect(referrals.judgedMonths(to: "2026-05-18", 2) == [IndicatorDays(from: "2026-04-01", to: "2026-04-30")])
    let open = try #require(Indicator.named("open-children"))
    #expect(open.judgedMonths(to: "2026-05-18", 2).map(\.to) == ["2026-04-30", "2026-05-18"])
  }

  /// A child is counted once, however often something happened, or the whole year is asked about: no single month says
  /// whether it moved.
  @Test func whereMonthsSayNothingNothingIsJudged() {
    let unjudged = Indicator.ours.filter { !$0.isJudged }.map(\.id)
    #expect(unjudged == ["CP10", "FD11"])
  }

  @Test(arguments: TestEngine.all) func aRowOfMonthsIsReadAsTheReaderMaySeeIt(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    try await cast.bringToEnquiry([try await cast.zephyrine()])
    let referrals = try #require(Indicator.named("referrals"))
    let at = Moment("2026-05-18", hour: 9)
    let rows = try await cast.store.read(for: cast.ines, at: at) {
      try $0.judgedTrend(of: referrals, to: "2026-05-18", months: 4).map { ($0.to, $0.figure?.rows) }
    }
    #expect(rows.map(\.0) == ["2026-02-28", "2026-03-31", "2026-04-30"] && rows.map(\.1) == [0, 1, 0])
    let hidden = try await cast.store.read(for: cast.peter, at: at) {
      try $0.judgedTrend(of: referrals, to: "2026-05-18", months: 4).map(\.figure?.rows)
    }
    #expect(hidden[1] == nil)
  }

  /// Evidence by an indicator whose months say nothing never proves an action.
  @Test(arguments: TestEngine.all) func whatCannotBeJudgedProvesNothing(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let given = PlanActionShown.Evidence(
      id: "E1", action: "A1", kind: .indicator, words: "Fewer come back", givenOn: "2026-03-17", worker: "Amira",
      indicator: "contacts-again", move: .down, judgedFrom: "2026-03-17", asked: nil, confirms: nil, againOn: nil,
      withdrawnOn: nil, withdrawnBecause: nil)
    let verdict = try await cast.store.read(for: cast.samir, at: Moment("2027-03-18", hour: 9)) {
      try $0.verdict(of: given)
    }
    #expect(verdict == .notByMonths)
  }
}
