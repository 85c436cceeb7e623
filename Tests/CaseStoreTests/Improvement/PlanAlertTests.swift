import CaseStore
import Casework
import TestCast
import Testing

/// The alerts about plans, by their numbers in the department’s list.
@Suite struct PlanAlertTests {
  private let soon = Moment("2026-03-18", hour: 9)

  private func alerts(_ cast: Cast, _ name: String, at: Moment) async throws -> [Alert] {
    try await cast.store.read(for: cast.dora, at: at) { try $0.alerts() }.filter { $0.kind.name == name }
  }

  @Test(arguments: TestEngine.all) func alert50RowsThatSayNothingCertain(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let made = try await cast.improvement()
    let found = try await alerts(cast, "plan-row-unclear", at: soon)
    #expect(Set(found.map(\.about)) == ["Cover visits by name", "Meet the police"])
    let cover = try #require(found.first { $0.about == "Cover visits by name" })
    #expect(cover.words.contains("September 2026 has 30 days") && cover.words.contains("“LSCB” is not a person"))
    #expect(cover.owner == "LSCB" && cover.address == "/improvement/actions/\(made.action("Cover").id)")
    try await cast.store.record(
      SettleAction(made.action("Cover").id, when: .day("2026-09-30"), lead: .worker(cast.ruth)), by: cast.dora, at: soon
    )
    #expect(
      try await alerts(cast, "plan-row-unclear", at: soon).map(\.about) == ["Meet the police"], "it goes when mended")
  }

  @Test(arguments: TestEngine.all) func alert51RowsOfWhichNothingIsHeard(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let made = try await cast.improvement()
    #expect(try await alerts(cast, "plan-row-silent", at: soon).isEmpty)
    let june = Moment("2026-06-02", hour: 9)
    let found = try await alerts(cast, "plan-row-silent", at: june)
    #expect(Set(found.map(\.about)) == ["Read every contact", "See every child on a plan", "Hold a party"])
    let party = try #require(found.first { $0.about == "Hold a party" })
    #expect(party.owner == "Ruth Ockham" && party.words.contains("nothing was ever said"))
    #expect(found.contains { $0.words == "The last progress note is 77 days old." && $0.owner == "Tom Birch" })
    try await cast.store.record(NoteOnAction(made.action("Read").id, .progress, "Half"), by: cast.tom, at: june)
    #expect(!(try await alerts(cast, "plan-row-silent", at: june)).contains { $0.owner == "Tom Birch" })
  }

  @Test(arguments: TestEngine.all) func alert52RecommendationWithoutAction(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let made = try await cast.improvement()
    let found = try await alerts(cast, "recommendation-without-action", at: soon)
    #expect(found.map(\.about) == ["Recommendation 4: Let children take part", "Hold a party"])
    #expect(found.allSatisfy { $0.owner == "Director" })
    try await cast.store.record(
      AnswerRecommendations(made.action("Hold").id, [made.recommendations[3].id]), by: cast.dora, at: soon)
    #expect(try await alerts(cast, "recommendation-without-action", at: soon).isEmpty)
    try await cast.store.record(DropPlanAction(made.action("Hold").id, reason: "No"), by: cast.dora, at: soon)
    #expect(try await alerts(cast, "recommendation-without-action", at: soon).count == 1, "given up answers nothing")
  }

  @Test(arguments: TestEngine.all) func alert53ARecommendationReturns(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    try await cast.fullImprovement()
    let found = try await alerts(cast, "recommendation-returns", at: Moment("2026-06-14", hour: 9))
    #expect(found.count == 1 && found[0].about == "Recommendation 2: See children")
    #expect(found[0].words == "Inspection of 2022 asked for it already, as A. Nothing was agreed then.")
    let earlier = try await cast.store.read(for: cast.dora, at: soon) { reader in
      (try reader.recommendations().first { $0.number == "A" }, try reader.planActions(.all).first { $0.doneOn != nil })
    }
    let (asked, done) = (try #require(earlier.0), try #require(earlier.1))
    try await cast.store.record(
      AnswerRecommendations(done.id, Set(done.recommendations + [asked.id])), by: cast.dora,
      at: Moment("2026-06-14", hour: 9))
    let again = try await alerts(cast, "recommendation-returns", at: Moment("2026-06-14", hour: 9))
    #expect(again.first?.words.hasSuffix("as A. One action was agreed then, and carried out.") == true)
    let fates = try await cast.store.read(for: cast.dora, at: Moment("2026-06-14", hour: 9)) {
      try $0.recommendationFates()
    }
    #expect(fates.contains { $0.actions == 1 && $0.done == 1 && $0.words == "carried out" })
    #expect(fates.allSatisfy { $0.actions != 1 || !$0.words.contains("1") }, "\(fates.map(\.words))")
  }

  @Test(arguments: TestEngine.all) func alert54ATimescaleWithoutABase(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let plan = try await cast.store.record(
      BeginPlan("Old plan", owner: "Greta Moss", agreedOn: nil), by: cast.greta, at: soon)
    try await cast.store.record(
      ImportPlanTable(
        plan, "old", PastedTable.lines("Action\tLead\tWhen\nDo it\tTom Birch\t3 months\nThink\tTom Birch\tOngoing"),
        columns: [.action, .lead, .when], source: nil), by: cast.greta, at: soon)
    let found = try await alerts(cast, "timescale-without-base", at: soon)
    #expect(found.map(\.about) == ["Do it"] && found[0].owner == "Greta Moss")
    #expect(found[0].words == "“3 months” is counted from no day: from when?")
    #expect(try await alerts(cast, "plan-row-unclear", at: soon).map(\.about) == ["Think"], "each is said once")
    try await cast.store.record(
      AmendPlan(plan, title: "Old plan", owner: "Greta Moss", agreedOn: "2026-03-01"), by: cast.greta, at: soon)
    #expect(try await alerts(cast, "timescale-without-base", at: soon).isEmpty)
  }

  @Test(arguments: TestEngine.all) func alert55AMonthBecomesSix(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let made = try await cast.improvement()
    let action = try await cast.store.record(
      AddPlanAction(made.plan, "Begin at once", lead: "Tom Birch", due: "2026-04-17"), by: cast.dora, at: soon)
    #expect(try await alerts(cast, "action-slips", at: soon).isEmpty)
    let little = PutActionOff(made.action("Read").id, until: "2026-09-07", reason: "A week")
    try await cast.store.record(little, by: cast.tom, at: soon)
    try await cast.store.record(PutActionOff(action, until: "2026-09-17", reason: "Hard"), by: cast.dora, at: soon)
    let found = try await alerts(cast, "action-slips", at: soon)
    #expect(found.map(\.about) == ["Begin at once"])
    #expect(found[0].words.contains("1 month became 6"), "\(found[0].words)")
  }
}
