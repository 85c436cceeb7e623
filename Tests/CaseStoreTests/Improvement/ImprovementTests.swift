import CaseStore
import Casework
import TestCast
import Testing

@Suite struct ImprovementTests {
  private let later = Moment("2026-05-04", hour: 9)

  @Test(arguments: TestEngine.all)
  func aPlanIsTakenInWordForWord(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let made = try await cast.improvement()
    #expect(made.actions.map(\.what).count == 5)
    let read = made.action("Read every")
    #expect(
      read.due == "2026-08-31" && read.worker == cast.tom && read.lead == "Tom Birch" && read.whenText == "31.8.26")
    #expect(read.recommendations == [made.recommendations[0].id] && read.places[0].theme == "Theme 1: Leading")
    #expect(read.notes.map(\.words) == ["Begun"])
    #expect(made.action("See every").due == "2026-06-17", "three months from the day it was agreed")
    let cover = made.action("Cover visits")
    #expect(cover.due == nil && cover.lead == nil && cover.whenText == "31/09/26" && cover.leadText == "LSCB")
    let lines = try await cast.store.read(for: cast.dora, at: later) { try $0.lines(of: made.plan) }
    #expect(lines.map(\.line.line) == Array(1...8) && lines.map(\.line) == PastedTable.lines(ImprovementCast.table))
    #expect(lines.last?.fate == .refused && lines.last?.why == "no words say what will be done")
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all)
  func theLeadAnswersWhatThePlanLeftOpen(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let made = try await cast.improvement()
    let cover = made.action("Cover visits")
    let (store, dora) = (cast.store, cast.dora)
    let body = SettleAction(cover.id, lead: .other("Partners"))
    #expect(try await refusal { try await store.record(body, by: dora, at: later) }.contains("not a person"))
    #expect(
      try await refusal { try await store.record(SettleAction(cover.id), by: dora, at: later) }.contains("by when"))
    try await store.record(
      SettleAction(cover.id, when: .day("2026-09-30"), lead: .worker(cast.ruth)), by: dora, at: later)
    let settled = try #require(try await store.read(for: dora, at: later) { try $0.planAction(cover.id) })
    #expect(settled.due == "2026-09-30" && settled.lead == "Ruth Ockham" && settled.whenText == "31/09/26")
    #expect(settled.settled.map(\.was).sorted() == ["31/09/26", "LSCB"])
    let again = SettleAction(cover.id, when: .day("2026-10-30"))
    #expect(try await refusal { try await store.record(again, by: dora, at: later) }.contains("put it off"))
    #expect(try await store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all)
  func anActionIsForItsLeadAndThoseWhoKeepPlans(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let made = try await cast.improvement()
    let seen = made.action("See every")
    let store = cast.store
    try await store.record(NoteOnAction(seen.id, .progress, "A list"), by: cast.amira, at: later)
    for worker in [cast.dan, cast.carl, cast.gwen, cast.ines] {
      await #expect(throws: Refusal.self) {
        try await store.record(NoteOnAction(seen.id, .progress, "Mine"), by: worker, at: later)
      }
    }
    await #expect(throws: Refusal.self) {
      try await store.record(DropPlanAction(seen.id, reason: "No"), by: cast.amira, at: later)
    }
    await #expect(throws: Refusal.self) {
      try await store.record(BeginPlan("Mine", owner: "Me", agreedOn: nil), by: cast.carl, at: later)
    }
    let mine = try await store.read(for: cast.amira, at: later) { try $0.planActions(.openOf(cast.amira)) }
    #expect(mine.map(\.id) == [seen.id])
  }

  @Test(arguments: TestEngine.all)
  func aSlipKeepsItsHistoryAndGreenNeedsEvidence(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let made = try await cast.improvement()
    let (store, amira, id) = (cast.store, cast.amira, made.action("See every").id)
    func state() async throws -> ActionStanding? {
      try await store.read(for: amira, at: later) { reader in
        try reader.planAction(id).flatMap { try reader.standings(of: [$0])[id] }
      }
    }
    try await store.record(PutActionOff(id, until: "2026-08-01", reason: "Cover"), by: amira, at: later)
    try await store.record(PutActionOff(id, until: "2026-12-17", reason: "Still cover"), by: amira, at: later)
    let slipped = try #require(try await store.read(for: amira, at: later) { try $0.planAction(id) })
    #expect(slipped.slips.map(\.from) == ["2026-06-17", "2026-08-01"] && slipped.due == "2026-12-17")
    #expect(slipped.slippage?.words(agreedOn: "2026-03-17").contains("slipped twice") == true)
    try await store.record(FinishPlanAction(id, on: "2026-05-01", "Done"), by: amira, at: later)
    #expect(try await state()?.state == .unproven)
    let named = try await store.record(
      GiveEvidence(id, .indicator("protection-visits-in-time", .up, from: "2026-03-17"), "Visits"), by: amira, at: later
    )
    try await store.record(GiveEvidence(id, .audit, "Forty looked at"), by: amira, at: later)
    #expect(try await state()?.state == .unproven, "an indicator was named and there are too few figures")
    try await store.record(WithdrawEvidence(named, reason: "Not the right one"), by: amira, at: later)
    #expect(try await state()?.state == .green)
    let other = GiveEvidence(id, .indicator("no-such-thing", .up, from: "2026-03-17"), "Visits")
    #expect(try await refusal { try await store.record(other, by: amira, at: later) } == "Choose an indicator.")
    #expect(try await store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all)
  func anActionServesSeveralPlansAndAnswersSeveralRecommendations(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let made = try await cast.improvement()
    let (store, dora) = (cast.store, cast.dora)
    let seen = made.action("See every")
    let other = try await store.record(BeginPlan("Partners’ plan", owner: "Paul", agreedOn: nil), by: dora, at: later)
    try await store.record(ServePlan(seen.id, other, theme: "Together"), by: dora, at: later)
    #expect(
      try await refusal { try await store.record(ServePlan(seen.id, other, theme: ""), by: dora, at: later) }
        .contains("already"))
    let ids = Set([made.recommendations[0].id, made.recommendations[3].id])
    try await store.record(AnswerRecommendations(seen.id, ids), by: dora, at: later)
    let (theirs, answering) = try await store.read(for: dora, at: later) {
      (try $0.planActions(.plan(other)), try $0.planActions(.recommendation(made.recommendations[3].id)))
    }
    #expect(theirs.map(\.id) == [seen.id] && answering.map(\.id) == [seen.id])
    #expect(Set(theirs[0].recommendations) == ids && theirs[0].places.count == 2)
    #expect(try await store.verify().findings == [])
  }

  /// What could not be counted is, once somebody says from which day.
  @Test(arguments: TestEngine.all)
  func aDayToCountFromMendsWhatWasCountedFromNone(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let (store, dora) = (cast.store, cast.dora)
    let plan = try await store.record(BeginPlan("Old plan", owner: "Dora", agreedOn: nil), by: dora, at: later)
    let lines = PastedTable.lines("Ref\tAction\tLead\tWhen\nA\tDo it\tTom Birch\t3 months\nB\tThink\tTom Birch\ttbc")
    try await store.record(
      ImportPlanTable(plan, "old", lines, columns: [.reference, .action, .lead, .when], source: nil), by: dora,
      at: later)
    func dues() async throws -> [Day?] {
      try await store.read(for: dora, at: later) { try $0.planActions(.plan(plan)).map(\.due) }
    }
    #expect(try await dues() == [nil, nil])
    try await store.record(
      AmendPlan(plan, title: "Old plan", owner: "Dora", agreedOn: "2026-04-14"), by: dora, at: later)
    #expect(try await dues() == ["2026-07-14", nil])
    await #expect(throws: Refusal.changedMeanwhile(3)) {
      try await store.record(
        AmendPlan(plan, title: "Mine", owner: "Dora", agreedOn: nil, seen: 1), by: dora, at: later)
    }
  }
}
