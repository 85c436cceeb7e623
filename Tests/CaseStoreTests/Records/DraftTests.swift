import CaseStore
import Casework
import TestCast
import Testing

@Suite struct DraftTests {
  private let at = Cast.start

  @Test(arguments: TestEngine.all)
  func aDraftSurvivesAndAConflictShowsBoth(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    let step = try await cast.start(Contact.self, for: [maya], cast.tom, at)
    var mine = StepAnswers(shared: ["concern": .text("Hungry")])
    #expect(try await cast.store.saveDraft(mine, of: step, seen: 0, by: cast.tom, at: at) == 1)
    mine.shared["referrer"] = .text("Mrs Lark")
    #expect(try await cast.store.saveDraft(mine, of: step, seen: 1, by: cast.tom, at: at + 60) == 2)
    let theirs = StepAnswers(shared: ["concern": .text("Cold")])
    await #expect(throws: Refusal.changedMeanwhile(2)) {
      try await cast.store.saveDraft(theirs, of: step, seen: 1, by: cast.tom, at: at + 61)
    }
    await #expect(throws: Refusal.changedMeanwhile(2)) {
      try await cast.store.saveDraft(theirs, of: step, seen: 0, by: cast.tom, at: at + 61)
    }
    let again = Store(engine: try open(database: cast.engine.place))
    let kept = try await again.read(for: cast.tom, at: at + 90) { try $0.step(step)?.draft }
    #expect(kept?.answers == mine && kept?.version == 2 && kept?.savedAt == at + 60)
    await #expect(throws: Refusal.notFound) {
      try await cast.store.saveDraft(theirs, of: step, seen: 2, by: cast.lena, at: at)
    }
    let whole = Telling.contact([maya], received: at)
    await #expect(throws: Refusal.changedMeanwhile(2)) {
      try await cast.store.record(FinishStep(step, whole, draft: 1), by: cast.tom, at: at + 120)
    }
    try await cast.store.record(FinishStep(step, whole, draft: 2), by: cast.tom, at: at + 120)
    #expect(try await cast.store.read(for: cast.tom, at: at + 130) { try $0.step(step)?.draft } == nil)
    await #expect(throws: Refusal.changedMeanwhile(0), "a save that comes late begins no correction") {
      try await cast.store.saveDraft(theirs, of: step, seen: 2, by: cast.tom, at: at + 140)
    }
  }

  @Test(arguments: TestEngine.all)
  func whatIsSentBackIsADraftAgain(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    try await cast.bringToEnquiry([maya])
    let now = Moment("2026-03-10", hour: 9)
    let answers = Telling.enquiry([maya], begun: "2026-03-03", concluded: "2026-03-10")
    let step = try await cast.record(Section47Enquiry.self, answers, for: [maya], by: cast.amira, at: now)
    let waiting = try await cast.store.read(for: cast.ruth, at: now) { try $0.steps(.waiting([cast.north])) }
    #expect(waiting.map(\.id) == [step])
    try await cast.store.record(SendBackStep(step, reason: "Say who Lee is"), by: cast.ruth, at: now)
    let shown = try await cast.store.read(for: cast.amira, at: now) { try $0.step(step) }
    #expect(
      shown?.step.status == .sentBack && shown?.draft?.answers == answers && shown?.step.reason == "Say who Lee is")
    try await cast.store.record(FinishStep(step, answers), by: cast.amira, at: now + 60)
    let bare = await #expect(throws: Refusal.self) {
      try await cast.store.record(AuthoriseStep(step, saying: "n/a"), by: cast.ruth, at: now + 90)
    }
    #expect(bare?.words.hasPrefix("Say what you make of it") == true)
    let said = "Agreed. The lock is checked by Friday."
    try await cast.store.record(AuthoriseStep(step, saying: said), by: cast.ruth, at: now + 120)
    let record = try await cast.store.read(for: cast.amira, at: now + 180) { try $0.step(step) }
    #expect(record?.versions.last?.answers.shared["authorised_words"]?.text == said)
    // A correction is authorised by whoever makes it, who has said no such thing.
    let correction = CorrectStep(
      step, try #require(record?.versions.last?.answers), seen: 1, reason: "The day was written wrongly")
    try await cast.store.record(correction, by: cast.ruth, at: now + 86_400)
    let versions = try await cast.store.read(for: cast.amira, at: now + 86_460) { try $0.step(step)?.versions } ?? []
    #expect(versions.map { $0.answers.shared["authorised_words"]?.text } == [said, nil])
    #expect(versions[0].answers.each == versions[1].answers.each, "nothing else was taken away")
    #expect(try await cast.store.verify().findings == [])
  }
}
