import CaseStore
import Casework
import TestCast
import Testing

@Suite struct AsKnownTests {
  @Test(arguments: TestEngine.all)
  func thePageIsAsTheRecordStoodThen(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    try await cast.bringToReview([maya])
    let now = Moment("2026-06-15", hour: 9)
    let before = try await cast.store.read(for: cast.amira, at: now) { try $0.child(maya) }
    let conference = try #require(before?.history.records(of: InitialConference.id).first)
    let moved = Telling.initialConference([maya], on: "2026-03-19", .physical)
    try await cast.store.record(
      CorrectStep(conference.id, moved, seen: 1, reason: "The minutes say the day before"), by: cast.joan, at: now)
    func known(_ at: Moment) async throws -> ChildShown {
      let page = try await cast.store.read(for: cast.amira, at: now + 60) { reader in
        try reader.asKnown(at: at, child: maya) { try $0.child(maya) }
      }
      return try #require(page)
    }
    let then = try await known(Moment("2026-03-21", hour: 9))
    let plan = try #require(then.history.open(ProtectionPlan.self))
    #expect(plan.from == "2026-03-20" && plan.category == .neglect && then.worker == "Amira Vale")
    #expect(then.history.records(of: Visit.id).isEmpty && then.history.records(of: InitialConference.id).count == 1)
    #expect(try await known(now).history.open(ProtectionPlan.self)?.from == "2026-03-19")
    let first = try await known(Moment("2026-03-02", hour: 12))
    #expect(first.history.records.map(\.kind) == [Contact.id] && first.history.spans.isEmpty)
    await #expect(throws: Refusal.notFound) {
      try await cast.store.read(for: cast.lena, at: now) { reader in
        try reader.asKnown(at: now, child: maya) { _ in true }
      }
    }
  }

  @Test(arguments: TestEngine.all)
  func thePageAsAtADayShowsWhatHeldThen(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let maya = try await cast.maya()
    try await cast.bringToReview([maya])
    let page = try #require(
      try await cast.store.read(for: cast.amira, at: Moment("2026-06-15", hour: 9)) { try $0.child(maya) })
    let then = page.asAt("2026-03-09")
    #expect(then.history.open(Enquiry.self) != nil && then.history.open(ProtectionPlan.self) == nil)
    #expect(then.history.records.last?.kind == StrategyDiscussion.id)
    #expect(then.actions.map(\.what) == ["See the child at school"])
    #expect(page.asAt("2026-06-15").history.records.count == page.history.records.count)
  }
}
