import CaseStore
import Casework
import DemoAuthority
import Testing

@Suite struct ProportionTests {
  @Test func thereAreAsManyOpenCasesAsAskedFor() async throws {
    let summary = try await Made.small.authority().summary
    #expect(abs(summary.openCases - 150) <= 4)
    #expect(summary.closedCases > 15)
  }

  /// 143 plans for each 1,440 open cases: neglect 94, emotional 38, physical 6, sexual 1, several 4.
  @Test func plansAreInTheCategoriesOfTheFigures() async throws {
    let plans = try await Made.small.authority().summary.plans
    #expect(plans.all == 15)
    #expect(plans.categories["NEG"] == 10)
    #expect(plans.categories["EMO"] == 4)
    #expect(plans.categories["PHY"] == 1)
  }

  @Test func childrenOnPlansAreOfTheAgesAndSexesOfTheFigures() async throws {
    let plans = try await Made.small.authority().summary.plans
    #expect(abs(plans.girls - 8) <= 1)
    #expect(abs(plans.boys - 7) <= 1)
    #expect(plans.unborn <= 1)
    #expect(abs(plans.underFive - 7) <= 1)
    #expect(abs(plans.fiveToEleven - 5) <= 1)
    #expect(abs(plans.twelveAndOver - 3) <= 1)
  }

  @Test func thePoliceMakeSixTimesAsManyContactsAsAnybodyElse() async throws {
    let contacts = try await Made.small.authority().summary.contacts
    let police = contacts["6"] ?? 0
    let others = contacts.filter { $0.key != "6" }.values.max() ?? 0
    #expect(others > 0)
    #expect(police > 6 * others)
  }

  @Test func caseloadsAreAboutTwenty() async throws {
    let (store, summary) = try await Made.small.authority()
    let loads = try await store.engine.read { connection in
      try connection.rows(
        "SELECT count(*) FROM allocation WHERE ended_on IS NULL AND worker IS NOT NULL GROUP BY worker"
      ) { try $0.int(0) }
    }
    #expect(summary.signIns.count == Role.allCases.count)
    #expect(loads.reduce(0, +) / loads.count >= 14)
    #expect(loads.reduce(0, +) / loads.count <= 24)
    #expect(loads.allSatisfy { $0 <= 34 })
  }
}
