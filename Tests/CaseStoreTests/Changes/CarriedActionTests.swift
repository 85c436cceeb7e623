import CaseStore
import Casework
import TestCast
import Testing

/// What is agreed again in the same words is the same action: one row, with its history of days and owners.
@Suite struct CarriedActionTests {
  private let now = Moment("2026-06-15", hour: 9)
  private let key = "Nan has a key and comes"

  private func actions(_ cast: Cast, _ child: SubjectID) async throws -> [ActionShown] {
    try await cast.store.read(for: cast.ruth, at: now) { try $0.actions(of: child) }
  }

  private func named(_ what: String, _ cast: Cast, _ child: SubjectID) async throws -> [ActionShown] {
    try await actions(cast, child).filter { $0.what == what }
  }

  private func events(_ action: ActionShown, _ cast: Cast) async throws -> [ActionEvent.What] {
    try await cast.store.read(for: cast.ruth, at: now) { try $0.history(of: action).map(\.what) }
  }

  /// The day by which an action was to be done at first, as figures count it.
  private func firstDay(_ cast: Cast, _ id: String) async throws -> Day? {
    try await cast.engine.read { connection in
      try connection.first("SELECT first_due_on FROM action WHERE id = \(id)") { try $0.optionalDay(0) } ?? nil
    }
  }

  private func latest(_ kind: any Step.Type, _ cast: Cast, _ child: SubjectID) async throws -> StepShown {
    try await cast.store.read(for: cast.ruth, at: now) { reader in
      let listed = try reader.steps(.child(child)).filter { $0.kind == kind.id && $0.status == .finished }
      let last = try #require(listed.max { ($0.happenedOn ?? "2000-01-01") < ($1.happenedOn ?? "2000-01-01") })
      return try #require(try reader.step(last.id))
    }
  }

  private func correct(_ cast: Cast, _ step: StepShown, _ change: (inout StepAnswers) -> Void) async throws {
    var answers = step.answers
    change(&answers)
    try await cast.store.record(
      CorrectStep(step.step.id, answers, seen: step.step.version, reason: "The minutes say otherwise"), by: cast.joan,
      at: now)
  }

  @Test(arguments: TestEngine.all)
  func aLineCarriedIntoAReviewIsTheSameActionWithAnotherDay(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    try await cast.bringToPlan([maya])
    let first = try #require(try await named(key, cast, maya).first)
    let other = Telling.reviewConference([maya], on: "2026-06-12")
    try await cast.record(ReviewConference.self, other, for: [maya], by: cast.joan, at: Moment("2026-06-12", hour: 15))
    let after = try await named(key, cast, maya)
    #expect(after.map(\.id) == [first.id], "one action, one row")
    #expect(after[0].due == "2026-06-19" && after[0].step != first.step)
    #expect(
      try await events(after[0], cast) == [
        .agreed(owner: "Pat Hollis", due: "2026-03-27"), .again(owner: "Pat Hollis", due: "2026-06-19"),
      ])
    #expect(try await firstDay(cast, first.id) == "2026-03-27", "agreeing a later day does not make it punctual")
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all)
  func aLineGivenToSomebodyElseIsTheSameAndAnActionOfAnotherIsNot(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    try await cast.bringToPlan([maya])
    var review = Telling.reviewConference([maya], on: "2026-06-12")
    guard case .rows(var rows)? = review.shared["plan"] else { throw Refusal.notFound }
    rows[1]["owner"] = .text("Kelly Hollis")
    rows[1]["action"] = .text("nan has a key  and comes.")
    review.shared["plan"] = .rows(rows)
    try await cast.record(ReviewConference.self, review, for: [maya], by: cast.joan, at: Moment("2026-06-12", hour: 15))
    let carried = try await actions(cast, maya).filter { $0.what.lowercased().hasPrefix("nan has") }
    #expect(carried.map(\.owner) == ["Kelly Hollis"])
    let (at, course) = (Moment("2026-06-14", hour: 10), "Book the parenting course")
    for owner in ["Amira Vale", "Amira Vale", "Mrs Lark"] {
      var met = Telling.coreGroup([maya], on: "2026-06-14")
      guard case .rows(var rows)? = met.shared["actions"] else { throw Refusal.notFound }
      rows[0]["owner"] = .text(owner)
      met.shared["actions"] = .rows(rows)
      try await cast.record(CoreGroup.self, met, for: [maya], by: cast.amira, at: at, authorisedBy: cast.ruth)
    }
    #expect(Set(try await named(course, cast, maya).map(\.owner)) == ["Amira Vale", "Mrs Lark"])
    #expect(try await named(course, cast, maya).count == 2, "hers agreed twice is one; another’s is another")
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all)
  func whatIsDoneIsNotOpenedAgainUnlessItHasANewDay(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    try await cast.bringToPlan([maya])
    let first = try #require(try await named(key, cast, maya).first)
    try await cast.store.record(
      FinishAction(first.id, on: "2026-03-26", evidence: "Seen with it"), by: cast.amira,
      at: Moment("2026-03-27", hour: 9))
    var met = Telling.coreGroup([maya], on: "2026-03-27")
    met.shared["plan"] = try await latest(InitialConference.self, cast, maya).answers.shared["plan"]
    try await cast.record(
      CoreGroup.self, met, for: [maya], by: cast.amira, at: Moment("2026-03-27", hour: 16), authorisedBy: cast.ruth)
    #expect(try await named(key, cast, maya).map(\.doneOn) == ["2026-03-26"], "carried on as it stood")
    let review = Telling.reviewConference([maya], on: "2026-06-12")
    try await cast.record(ReviewConference.self, review, for: [maya], by: cast.joan, at: Moment("2026-06-12", hour: 15))
    #expect(try await named(key, cast, maya).map(\.doneOn) == [nil, "2026-03-26"], "agreed anew, for another day")
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all)
  func aCorrectedReviewGivesTheActionBackToWhatAgreedItBefore(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    try await cast.bringToReview([maya])
    let carried = try #require(try await named(key, cast, maya).first)
    let review = try await latest(ReviewConference.self, cast, maya)
    #expect(carried.step == review.step.id && carried.due == "2026-06-19")
    try await correct(cast, review) { answers in
      guard case .rows(let rows)? = answers.shared["plan"] else { return }
      answers.shared["plan"] = .rows([rows[0]])
    }
    let back = try await named(key, cast, maya)
    #expect(back.map(\.id) == [carried.id] && back[0].due == "2026-03-27")
    // A correction of the conference before does not undo what the review has agreed since.
    let conference = try await latest(InitialConference.self, cast, maya)
    let cook = try #require(try await named("Cook every evening, Nan on Tuesdays", cast, maya).first)
    try await correct(cast, conference) { answers in
      guard case .rows(var rows)? = answers.shared["plan"] else { return }
      rows[0]["due"] = .text("2026-04-30")
      answers.shared["plan"] = .rows(rows)
    }
    let same = try await named("Cook every evening, Nan on Tuesdays", cast, maya)
    #expect(same.map(\.id) == [cook.id] && same[0].due == cook.due)
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all)
  func theFirstDayStaysUnlessItWasAMistake(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    try await cast.bringToPlan([maya])
    let of = try await cast.store.record(
      AddAction(maya, AgreedAction(what: "Ring the school", owner: "Amira Vale", due: nil)), by: cast.amira, at: now)
    #expect(try await firstDay(cast, of) == nil)
    for due: Day in ["2026-06-20", "2026-07-01"] {
      try await cast.store.record(ReassignAction(of, owner: "Nan", worker: nil, due: due), by: cast.amira, at: now)
    }
    #expect(try await firstDay(cast, of) == "2026-06-20", "the first day that anybody agreed")
    let line = try #require(try await named(key, cast, maya).first)
    let conference = try await latest(InitialConference.self, cast, maya)
    try await correct(cast, conference) { answers in
      guard case .rows(var rows)? = answers.shared["plan"] else { return }
      rows[1]["due"] = .text("2026-03-30")
      answers.shared["plan"] = .rows(rows)
    }
    let after = try #require(try await named(key, cast, maya).first)
    #expect(after.id == line.id && after.due == "2026-03-30")
    #expect(try await firstDay(cast, line.id) == "2026-03-30", "it was written wrongly from the start")
    #expect(try await cast.store.verify().findings == [])
  }
}
