import CaseStore
import Casework
import TestCast
import Testing

/// A round of self-assessment from the asking to the actions that came of it.
@Suite struct SelfAssessmentTests {
  private let at = Moment("2026-03-09", hour: 10)

  @Test(arguments: TestEngine.all) func aRoundIsAnsweredSentModeratedAndClosed(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let (hospital, police, _) = try await cast.agencies()
    let round = try await cast.audit([hospital, police])
    let own = try await cast.part(hospital, in: round)
    try await cast.answer(own, by: cast.paul, but: ["training"], at: at)
    let early = try await refusal { try await cast.store.record(SendAssessment(own.id), by: cast.paul, at: at) }
    #expect(early == "A grade and evidence are missing: “People who are able”.")
    try await cast.answer(own, by: cast.paul, at: at)
    let late = try await refusal {
      try await cast.store.record(
        AnswerStandard(own.id, StandardAnswer(standard: "training", grade: "met")), by: cast.paul, at: at)
    }
    #expect(late.contains("has been sent"))
    let why = try await refusal {
      try await cast.store.record(ModerateAnswer(own.id, "training", grade: "partly"), by: cast.greta, at: at)
    }
    #expect(why.contains("Say why"))
    try await cast.store.record(
      ModerateAnswer(own.id, "training", grade: "partly", reason: "No list came"), by: cast.greta, at: at)
    let left = try await refusal {
      try await cast.store.record(FinishModeration(own.id, panel: "Group", on: at.day), by: cast.greta, at: at)
    }
    #expect(left.contains("Not moderated yet") && !left.contains("People who are able"))
    for standard in try cast.sectionEleven.standards where standard.key != "training" {
      try await cast.store.record(ModerateAnswer(own.id, standard.key, grade: "met"), by: cast.samir, at: at)
    }
    try await cast.store.record(FinishModeration(own.id, panel: "Group", on: at.day), by: cast.greta, at: at)
    let answers = try await cast.store.read(for: cast.dora, at: at) { reader in
      try reader.assessment(own.id).map { try reader.answers(of: $0) } ?? [:]
    }
    #expect(answers["training"]?.grade == "met" && answers["training"]?.moderatedGrade == "partly", "both are kept")
    #expect(answers["training"]?.settled == "partly" && answers["training"]?.moderationReason == "No list came")
    try await cast.store.record(CloseRound(round), by: cast.greta, at: at)
    let closed = try await cast.store.read(for: cast.dora, at: at) { reader in
      try reader.round(round).map { try reader.picture(of: $0) } ?? []
    }
    let missing = closed.filter { $0.answers.isEmpty }.map(\.assessment.agencyName)
    #expect(missing == ["Larkmere Police"], "what did not come is missing")
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all) func whatIsBeingWrittenIsTheAgencysAlone(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let (hospital, police, petra) = try await cast.agencies()
    let round = try await cast.audit([hospital, police])
    let own = try await cast.part(hospital, in: round)
    try await cast.answer(own, by: cast.paul, but: ["training"], at: at)
    func seen(_ worker: WorkerID) async throws -> (answered: Int?, answers: Int) {
      try await cast.store.read(for: worker, at: at) { reader in
        (try reader.assessment(own.id)?.answered, try reader.answers(of: own).count)
      }
    }
    #expect(try await seen(cast.paul) == (7, 7))
    for worker in [cast.greta, cast.samir, cast.dora] {
      #expect(try await seen(worker) == (7, 0), "how far, and not what")
    }
    for worker in cast.workers + [petra] where ![cast.paul, cast.greta, cast.samir, cast.dora].contains(worker) {
      #expect(try await seen(worker) == (nil, 0), "\(worker)")
    }
    let rounds = try await cast.store.read(for: petra, at: at) { try $0.rounds().map(\.id) }
    #expect(rounds == [round])
    let names = try await cast.store.read(for: petra, at: at) { try $0.assessments(of: round).map(\.agencyName) }
    #expect(names == ["Larkmere Police"])
    for (worker, words) in [(petra, "not yours to see"), (cast.greta, "Only the agency itself")] {
      let said = try await refusal {
        try await cast.store.record(
          AnswerStandard(own.id, StandardAnswer(standard: "training", grade: "met")), by: worker, at: at)
      }
      #expect(said.contains(words), "\(worker): \(said)")
    }
    let notSent = try await refusal {
      try await cast.store.record(ModerateAnswer(own.id, "sharing", grade: "met"), by: cast.greta, at: at)
    }
    #expect(notSent.contains("not been sent"))
    try await cast.answer(own, by: cast.paul, at: at)
    #expect(try await seen(cast.greta) == (8, 8), "sent")
    #expect(try await seen(petra) == (nil, 0))
    try await cast.store.record(GiveBack(own.id), by: cast.greta, at: at)
    #expect(try await seen(cast.greta) == (8, 0), "given back, it is a draft again")
  }

  @Test(arguments: TestEngine.all) func whatIsTypedIsKeptAndTwoWhoWriteFindOut(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let (hospital, _, petra) = try await cast.agencies()
    let own = try await cast.part(hospital, in: try await cast.audit([hospital]))
    func save(_ words: String, seen: Int, by worker: WorkerID) async throws -> Int {
      try await cast.store.saveAnswerDraft(
        of: own.id, "training", grade: "met", evidence: words, gap: "", seen: seen, by: worker, at: at)
    }
    #expect(try await save("A list", seen: 0, by: cast.paul) == 1)
    await #expect(throws: Refusal.changedMeanwhile(1)) { try await save("Another", seen: 0, by: cast.paul) }
    #expect(try await save("A list of names", seen: 1, by: cast.paul) == 2)
    await #expect(throws: Refusal.notFound) { try await save("x", seen: 2, by: petra) }
    await #expect(throws: Refusal.notFound) { try await save("x", seen: 2, by: cast.greta) }
    let draft = try await cast.store.read(for: cast.paul, at: at) { try $0.answerDraft(of: own, "training") }
    #expect(draft?.evidence == "A list of names" && draft?.isKept(as: nil) == false)
    let hidden = try await cast.store.read(for: cast.greta, at: at) { try $0.answerDraft(of: own, "training") }
    #expect(hidden == nil)
    for standard in try cast.sectionEleven.standards {
      try await cast.store.record(
        AnswerStandard(own.id, StandardAnswer(standard: standard.key, grade: "met", evidence: "A list")), by: cast.paul,
        at: at)
    }
    let unkept = try await refusal { try await cast.store.record(SendAssessment(own.id), by: cast.paul, at: at) }
    #expect(unkept == "Something was written and not saved yet: “People who are able”.")
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all) func anActionIsFollowedToItsEnd(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let (hospital, _, petra) = try await cast.agencies()
    let own = try await cast.part(hospital, in: try await cast.audit([hospital]))
    let action = AgreedAction(what: "List who is trained", owner: "Paul Adeyinka", worker: cast.paul, due: "2026-05-01")
    let early = try await refusal {
      try await cast.store.record(AgreeRegisterAction(own.id, standard: "training", action), by: cast.greta, at: at)
    }
    #expect(early.contains("for its agency"))
    try await cast.answer(own, by: cast.paul, at: at)
    let id = try await cast.store.record(
      AgreeRegisterAction(own.id, standard: "training", action), by: cast.greta, at: at)
    await #expect(throws: Refusal.notFound) {
      try await cast.store.record(AgreeRegisterAction(own.id, standard: "no-such", action), by: cast.greta, at: at)
    }
    let undated = AgreedAction(what: "Something", owner: "Somebody", due: nil)
    #expect(
      try await refusal { try await cast.store.record(AgreeRegisterAction(own.id, undated), by: cast.greta, at: at) }
        == "Say by when.")
    for worker in [petra, cast.amira] {
      await #expect(throws: Refusal.notFound) {
        try await cast.store.record(ChangeRegisterAction(id, .dropped(reason: "x")), by: worker, at: at)
      }
    }
    let given = ChangeRegisterAction(id, .given(owner: "Dr Reeve", worker: nil, due: "2026-06-01"))
    try await cast.store.record(given, by: cast.paul, at: at)
    let done = ChangeRegisterAction(id, .done(on: "2026-03-09", evidence: "The list, with 212 names"))
    try await cast.store.record(done, by: cast.paul, at: at)
    #expect(try await refusal { try await cast.store.record(done, by: cast.paul, at: at) }.contains("already"))
    let events = try await cast.store.read(for: cast.dora, at: at) { reader in
      try reader.registerAction(id).map { try reader.history(of: $0).map(\.what) } ?? []
    }
    #expect(
      events == [
        .agreed(owner: "Paul Adeyinka", due: "2026-05-01"), .given(owner: "Dr Reeve", due: "2026-06-01"),
        .done(on: "2026-03-09", evidence: "The list, with 212 names"),
      ])
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all) func anAwardIsHeldForItsYears(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let (hospital, _, _) = try await cast.agencies()
    let award = try #require(Framework.ours.first { $0.name == "voluntary-quality" })
    let round = try await cast.store.record(
      OpenRound(award, title: "Award", due: "2026-04-01", agencies: [hospital]), by: cast.greta, at: at)
    let own = try await cast.part(hospital, in: round)
    for standard in award.standards {
      try await cast.store.record(
        AnswerStandard(own.id, StandardAnswer(standard: standard.key, grade: "achieved", evidence: "The policy")),
        by: cast.paul, at: at)
    }
    try await cast.store.record(SendAssessment(own.id), by: cast.paul, at: at)
    for standard in award.standards {
      try await cast.store.record(ModerateAnswer(own.id, standard.key, grade: "achieved"), by: cast.greta, at: at)
    }
    func ends() async throws -> Day? {
      try await cast.store.read(for: cast.dora, at: at) { reader in
        guard let found = try reader.round(round), let own = try reader.assessment(own.id) else { return nil }
        return found.awardEnds(own, try reader.answers(of: own))
      }
    }
    #expect(try await ends() == nil, "the panel is not done")
    try await cast.store.record(FinishModeration(own.id, panel: "Group", on: at.day), by: cast.greta, at: at)
    #expect(try await ends() == "2029-03-09")
  }
}
