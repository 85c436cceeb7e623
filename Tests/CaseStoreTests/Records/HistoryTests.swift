import CaseStore
import Casework
import TestCast
import Testing

/// A child's history as it is kept between one page and the next, and answers as they are read from it.
@Suite struct HistoryTests {
  private static let now = Moment("2026-03-25", hour: 16)

  @Test(arguments: TestEngine.all)
  func whatAnotherProcessRecordedIsSeenAtOnce(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    try await cast.bringToPlan([maya])
    let (own, other) = (cast.store, Store(engine: cast.engine))
    let before = try await visits(of: maya, in: own, cast)
    let step = try await other.record(StartStep(Visit.self, for: [maya]), by: cast.amira, at: Self.now)
    try await other.record(
      FinishStep(step, Telling.visit([maya], on: "2026-03-25")), by: cast.amira, at: Self.now)
    let after = try await visits(of: maya, in: own, cast)
    #expect(before == [] && after == ["2026-03-25"])
    // And what is recorded next builds on it: the visit counts, and is not owed again.
    try await cast.record(
      Visit.self, Telling.visit([maya], on: "2026-03-26"), for: [maya], by: cast.amira, at: Self.now + 86_400)
    let twice = try await visits(of: maya, in: other, cast)
    #expect(twice == ["2026-03-25", "2026-03-26"])
    #expect(try await own.verify().findings == [])
  }

  private func visits(of child: SubjectID, in store: Store, _ cast: Cast) async throws -> [Day] {
    let shown = try await store.look(at: child, for: cast.amira, at: Self.now, "Looked") { try $0.child(child) }
    return try #require(shown).history.records(of: Visit.self).map(\.on)
  }

  @Test(arguments: TestEngine.all)
  func aChangeThatIsRefusedLeavesNoTraceInWhatIsReadNext(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    try await cast.bringToPlan([maya])
    let second = Telling.initialConference([maya], on: "2026-03-24")
    await #expect(throws: Refusal.self) {
      try await cast.record(InitialConference.self, second, for: [maya], by: cast.joan, at: Self.now)
    }
    let shown = try await cast.store.look(at: maya, for: cast.amira, at: Self.now, "Looked") { try $0.child(maya) }
    let history = try #require(shown).history
    #expect(history.records(of: InitialConference.self).map(\.on) == ["2026-03-20"])
    #expect(history.all(ProtectionPlan.self).map(\.from) == ["2026-03-20"])
  }

  @Test(arguments: TestEngine.all)
  func everyAnswerIsReadAsItWasGiven(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let children = [try await cast.maya(), try await cast.noah()]
    try await cast.bringToPlan(children)
    var given = Telling.visit(children, on: "2026-03-25")
    let awkward = "“Nan”\n\t said: \"no\\yes\" \r\u{1} – Łódź {[,:]}"
    for child in children { given[Visit.observed.key, for: child] = .text("\(child): \(awkward)") }
    try await cast.record(Visit.self, given, for: children, by: cast.amira, at: Self.now)
    for child in children {
      let shown = try await cast.store.look(at: child, for: cast.amira, at: Self.now, "Looked") { try $0.child(child) }
      let answers = try #require(shown?.history.latest(Visit.self)).answers
      #expect(answers == given.answers(for: child, today: Self.now.day))
      #expect(answers[Visit.observed] == Prose("\(child): \(awkward)"))
      #expect(answers[stored: "observ"] == nil)
    }
  }

  /// A refusal may be for want of what could not be read; and nothing may be worked out without it.
  @Test(arguments: TestEngine.all)
  func whereAnswersCannotBeReadNothingIsRecorded(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    try await cast.bringToPlan([maya])
    try await cast.engine.write(.full) { connection in
      _ = try connection.run(
        """
        UPDATE step_version SET answers = '{"shared":{"held_on":"2026' WHERE step_id IN
          (SELECT step_id FROM step_subject WHERE subject_id = \(maya.text))
        """)
    }
    let fresh = Store(engine: cast.engine)
    for attempt in 1...2 {
      let fault = await #expect(throws: (any Error).self, "attempt \(attempt)") {
        try await fresh.record(StartStep(Visit.self, for: [maya]), by: cast.amira, at: Self.now)
      }
      #expect(!(fault is Refusal))
    }
    await #expect(throws: (any Error).self) {
      try await fresh.look(at: maya, for: cast.amira, at: Self.now, "Looked") { try $0.child(maya) }
    }
    let drafts = try await fresh.read(for: cast.amira, at: Self.now) { try $0.steps(.unfinished(cast.amira)) }
    #expect(drafts.isEmpty)
  }
}
