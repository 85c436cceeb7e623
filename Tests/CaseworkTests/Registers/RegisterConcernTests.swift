import Casework
import Testing

/// When somebody should look at a contract, and at a worker’s checks; each on the last day on which it is right and the
/// first on which it is not.
@Suite struct RegisterConcernTests {
  private func words(_ agreement: Agreement, _ day: Day) -> [String] { agreement.concerns(on: day).map(\.words) }

  @Test func aContractThatEndsIsSaidNineMonthsBeforeUntilWhatFollowsIsAgreed() {
    var contract = Agreement(
      kind: .contract, title: "Education", owner: "Head of education", provider: "Weir", from: "2023-10-01",
      endsOn: "2026-09-30")
    #expect(words(contract, "2025-12-29") == [])
    #expect(words(contract, "2025-12-30") == ["It ends on 30 September 2026 and nothing is to come after it."])
    #expect(words(contract, "2026-10-01") == ["It ended on 30 September 2026 and nothing is to come after it."])
    contract.successor = .preparing
    #expect(words(contract, "2026-06-30").first?.contains("not agreed yet") ?? false)
    contract.successor = .agreed
    #expect(words(contract, "2026-06-30") == [])
    contract.successor = .undecided
    contract.noticeMonths = 12
    #expect(contract.endIsNearFrom(on: "2026-06-30") == "2025-06-30", "three months to decide before a year’s notice")
    contract.closedOn = "2026-05-01"
    #expect(words(contract, "2026-06-30") == [])
  }

  @Test func aStrategyIsNearItsEndForThreeMonthsAndAReviewIsLateTheDayAfter() {
    let strategy = Agreement(
      kind: .strategy, title: "Sufficiency", owner: "Head", from: "2023-01-01", endsOn: "2026-06-30",
      reviewOn: "2026-03-02")
    #expect(words(strategy, "2026-03-02") == [])
    #expect(words(strategy, "2026-03-03") == ["It was to be reviewed by 2 March 2026."])
    #expect(words(strategy, "2026-03-30").count == 2)
  }

  /// What the authority sets holds from its day on, and no earlier.
  @Test func theAuthoritySetsHowLongItTakes() {
    let own = LocalStandards(
      standards: [
        RegisterStandard.policyDecided.rawValue: Dated([(from: "2026-01-01", value: .months(6))]),
        RegisterStandard.certificate.rawValue: Dated([(from: "2026-01-01", value: .years(2))]),
        RegisterStandard.induction.rawValue: Dated([(from: "2026-01-01", value: .weeks(2))]),
      ])
    let policy = Agreement(
      kind: .policy, title: "Recording", owner: "Head", from: "2023-01-01", endsOn: "2026-06-30")
    #expect(policy.concerns(on: "2025-12-31", by: own).isEmpty)
    #expect(policy.concerns(on: "2026-01-01", by: own).map(\.since) == ["2025-12-30"])
    #expect(policy.concerns(on: "2026-01-01").isEmpty)
    #expect(
      worker.concerns(on: "2026-06-02", by: own).contains { $0.words.hasPrefix("The DBS check ran out on 1 June") })
    #expect(worker.concerns(on: "2026-06-02").allSatisfy { $0.kind != .dbs })
    var new = worker
    (new.training, new.startedOn) = ([:], "2026-03-02")
    #expect(new.concerns(on: "2026-03-17", by: own).count { $0.kind == .training } == 5)
    #expect(new.coursesInDate(on: "2026-03-17", by: own) == 0 && worker.coursesInDate(on: "2026-03-17", by: own) == 5)
  }

  @Test func aProviderBelowGoodIsSaid() {
    var contract = Agreement(
      kind: .contract, title: "Fostering", owner: "Head", provider: "Kestrel", grade: .good, from: "2025-01-01")
    #expect(words(contract, "2026-03-02") == [])
    contract.grade = .requiresImprovement
    #expect(words(contract, "2026-03-02") == ["Its provider is graded “requires improvement”."])
  }

  private var worker: StaffMember {
    StaffMember(
      name: "Amira Vale", post: "Social worker", registration: "SW1", registeredUntil: "2026-11-30",
      dbsOn: "2024-06-01", startedOn: "2024-07-01",
      training: Dictionary(uniqueKeysWithValues: StaffMember.Course.allCases.map { ($0, "2026-01-10") }))
  }

  @Test func checksAreSaidSixtyDaysBeforeTheyRunOut() {
    #expect(worker.concerns(on: "2026-03-02") == [])
    #expect(worker.concerns(on: "2026-09-30") == [], "61 days")
    let near = worker.concerns(on: "2026-10-01")
    #expect(near.map(\.words) == ["Registration runs out on 30 November 2026."])
    let out = worker.concerns(on: "2026-12-01").filter { $0.kind == .registration }
    #expect(out.map(\.words) == ["Registration ran out on 30 November 2026."] && out[0].from == "2026-12-01")
    #expect(worker.concerns(on: "2027-06-02").contains { $0.words == "The DBS check ran out on 1 June 2027." })
    #expect(
      worker.concerns(on: "2027-01-11").contains { $0.words == "“Information security” ran out on 10 January 2027." })
  }

  @Test func aStartBeforeClearanceNeedsARiskAssessmentByThen() {
    var early = worker
    early.dbsOn = "2024-07-02"
    #expect(early.concerns(on: "2026-03-02").map(\.kind) == [.startedBeforeClearance])
    early.riskAssessedOn = "2024-07-01"
    #expect(early.concerns(on: "2026-03-02") == [])
    early.riskAssessedOn = "2024-07-05"
    #expect(early.concerns(on: "2026-03-02").map(\.kind) == [.startedBeforeClearance], "it came too late")
    early.leftOn = "2026-03-01"
    #expect(early.concerns(on: "2026-03-02") == [])
  }

  @Test func somebodyNewHasNinetyDaysForTheCourses() {
    var new = worker
    new.training = [:]
    new.startedOn = "2026-01-01"
    #expect(new.concerns(on: "2026-04-01").allSatisfy { $0.kind != .training })
    #expect(new.concerns(on: "2026-04-02").count { $0.kind == .training } == 5)
    new.registration = nil
    #expect(new.concerns(on: "2026-03-02").contains { $0.words == "No registration is known." })
    new.needsRegistration = false
    #expect(!new.concerns(on: "2026-03-02").contains { $0.kind == .registration })
  }
}
