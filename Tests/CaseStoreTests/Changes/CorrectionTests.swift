import CaseStore
import Casework
import TestCast
import Testing

@Suite struct CorrectionTests {
  private let now = Moment("2026-06-15", hour: 9)

  private func page(_ cast: Cast, _ child: SubjectID) async throws -> ChildShown {
    let page = try await cast.store.look(at: child, for: cast.ruth, at: now, "Looked") { try $0.child(child) }
    return try #require(page)
  }

  private func step(_ cast: Cast, _ kind: any Step.Type, of child: SubjectID) async throws -> StepShown {
    let id = try #require(try await page(cast, child).history.records(of: kind.id).first?.id)
    return try #require(try await cast.store.read(for: cast.ruth, at: now) { try $0.step(id) })
  }

  private func correct(_ cast: Cast, _ step: StepShown, _ change: (inout StepAnswers) -> Void = { _ in }) async throws {
    var answers = step.answers
    change(&answers)
    try await cast.store.record(
      CorrectStep(step.step.id, answers, seen: step.step.version, reason: "The minutes say otherwise"), by: cast.joan,
      at: now)
  }

  @Test(arguments: TestEngine.all)
  func theStartOfAPlanMovesWithTheConference(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    try await cast.bringToReview([maya])
    let before = try await page(cast, maya)
    let done = try #require(before.actions.first { $0.what == "Nan has a key and comes" }?.id)
    try await cast.store.record(FinishAction(done, on: "2026-03-30", evidence: "Seen with it"), by: cast.amira, at: now)
    let conference = try await step(cast, InitialConference.self, of: maya)
    try await correct(cast, conference) { answers in
      answers.shared["held_on"] = .text("2026-03-19")
      answers.each[maya]?["category"] = .text("EMO")
    }
    let after = try await page(cast, maya)
    let plan = try #require(after.history.open(ProtectionPlan.self))
    #expect(plan.id == before.history.open(ProtectionPlan.self)?.id)
    #expect(plan.from == "2026-03-19" && plan.initialCategory == .emotional)
    #expect(plan.category == .neglect, "the review conference, recorded since, set the category")
    #expect(after.actions.first { $0.id == done }?.evidence == "Seen with it")
    #expect(after.actions.count == before.actions.count)
    let versions = try await step(cast, InitialConference.self, of: maya).versions
    #expect(versions.map(\.version) == [1, 2] && versions[1].reason == "The minutes say otherwise")
    #expect(versions[0].answers.shared["held_on"] == .text("2026-03-20") && versions[1].worker == "Joan Tierney")
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all)
  func whatWasRecordedSinceIsNotContradicted(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    try await cast.bringToReview([maya])
    let conference = try await step(cast, InitialConference.self, of: maya)
    let words = try await refusal {
      try await correct(cast, conference) { $0.each[maya]?["decision"] = .text("no-plan") }
    }
    #expect(words.contains("contradict “Core group” of 27 March 2026"))
    await #expect(throws: Refusal.changedMeanwhile(1)) {
      try await cast.store.record(
        CorrectStep(conference.step.id, conference.answers, seen: 7, reason: "No"), by: cast.joan, at: now)
    }
    #expect(try await page(cast, maya).history.open(ProtectionPlan.self) != nil)
  }

  @Test(arguments: TestEngine.all)
  func aPlanThatWasEndedByMistakeGoesOn(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    try await cast.bringToPlan([maya])
    let held = Telling.reviewConference([maya], on: "2026-06-12", .ends)
    try await cast.record(ReviewConference.self, held, for: [maya], by: cast.joan, at: Moment("2026-06-12", hour: 15))
    #expect(try await page(cast, maya).history.open(ProtectionPlan.self) == nil)
    let review = try await step(cast, ReviewConference.self, of: maya)
    let goesOn = Telling.reviewConference([maya], on: "2026-06-12", category: .physical)
    try await correct(cast, review) { $0 = goesOn }
    let after = try await page(cast, maya)
    #expect(after.history.open(ProtectionPlan.self)?.category == .physical)
    let opened = after.steps.filter { $0.openedBy == review.step.id }
    #expect(opened.first { $0.kind == ChildInNeedPlan.id }?.status == .abandoned)
    #expect(opened.first { $0.kind == ReviewConference.id }?.status == .toDo)
    try await correct(cast, try await step(cast, ReviewConference.self, of: maya)) { $0 = held }
    let again = try await page(cast, maya).history.all(ProtectionPlan.self)
    #expect(again.map(\.until) == ["2026-06-12"] && again[0].category == .neglect)
    #expect(try await cast.store.verify().findings == [])
  }

  /// Whatever the step: the same answers again are a new version and nothing else.
  @Test(arguments: TestEngine.all)
  func theSameAnswersChangeNothingButTheVersion(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let children = [try await cast.maya(), try await cast.noah()]
    try await cast.bringToReview(children)
    let before = try await tables(cast)
    for record in try await page(cast, children[0]).history.records {
      let shown = try #require(try await cast.store.read(for: cast.ruth, at: now) { try $0.step(record.id) })
      let roles = shown.kind.needsAuthorising ? shown.kind.step.authorisedBy : shown.kind.step.workedBy
      let worker = roles.contains(.teamManager) ? cast.ruth : cast.joan
      try await cast.store.record(
        CorrectStep(record.id, shown.answers, seen: 1, reason: "To see what it does"), by: worker, at: now)
    }
    #expect(try await tables(cast) == before)
    #expect(try await cast.store.verify().findings == [])
  }

  /// Every row of what steps bring about.
  private func tables(_ cast: Cast) async throws -> [String: [[SQLValue]]] {
    try await cast.engine.read { connection in
      var all: [String: [[SQLValue]]] = [:]
      let names = ["need", "need_plan", "enquiry", "protection_plan", "allocation", "action", "childs_words", "duty"]
      for name in names + ["step_subject", "sight"] {
        let table = try SQL(identifier: name)
        all[name] = try connection.rows("SELECT * FROM \(table) ORDER BY 1, 2") { row in
          try row.columns.indices.map { try row.value($0) }
        }
      }
      return all
    }
  }
}
