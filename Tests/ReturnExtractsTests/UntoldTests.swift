import CaseStore
import Casework
import ReturnExtracts
import TestCast
import Testing

/// What was owed before an import and no census tells of: not known, asked for once, and not late.
@Suite struct UntoldTests {
  /// Amy is on a plan since 26 September 2025; the census of 2025-26 is imported on Monday 20 April 2026, or later.
  private static let november = Moment("2026-11-20", hour: 9)

  private func duties(_ cast: Cast, _ clock: String, at: Moment) async throws -> [Duty] {
    let shown = try await cast.shown("AMY0001", at: at)
    return shown.rulebook.duties(of: shown.history).filter { $0.clock == clock }
  }

  private func visit(_ cast: Cast, on day: Day, at: Moment) async throws {
    try await cast.record(
      Visit.self, Telling.visit(["AMY0001"], on: day), for: ["AMY0001"], by: cast.amira, at: at)
  }

  @Test(arguments: TestEngine.all)
  func whatFellDueAfterTheCensusAndBeforeTheImportIsNotKnown(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    try await cast.imports(Census(Told.amy), at: Self.november)
    // The census tells of reviews until 31 March: the one due on 15 June may have been held.
    let review = try #require(try await duties(cast, "review-conference", at: Self.november).last)
    #expect(review.unknownBefore == "2026-11-20" && review.due.day == "2026-12-18", "in four weeks, not in six months")
    let amy = try await cast.shown("AMY0001", at: Self.november)
    let words = amy.rulebook.explain(review, at: Self.november).words
    #expect(words.contains("Whether that was done before the import on 20 November 2026 is not known"), "\(words)")
    let late = amy.rulebook.duties(of: amy.history).filter { amy.rulebook.standing($0, at: Self.november) == .late }
    #expect(late.map(\.clock) == [])
  }

  @Test(arguments: TestEngine.all)
  func whatTheCensusShowsToBeLateIsLate(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let late = Told.child("AMY0001", Told.need("2025-05-02", Told.protection("2025-09-26")))
    try await cast.imports(Census(late), at: Self.november)
    let review = try #require(try await duties(cast, "review-conference", at: Self.november).first)
    #expect(review.due.day == "2025-12-26" && review.unknownBefore == nil && review.isOpen)
  }

  @Test(arguments: TestEngine.all)
  func recordingWhatWasDoneBeforeMeetsItAndTheNextIsAskedFor(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    try await cast.imports(Census(Told.amy), at: Cast.importing)
    let at = Cast.importing + 3600
    try await cast.record(
      AllocationDecision.self, Telling.allocation(["AMY0001"], on: at.day, to: cast.amira, in: cast.north),
      for: ["AMY0001"], by: cast.ruth, at: at)
    // A visit of a month before the import: what was due after it is not known either.
    try await visit(cast, on: "2026-03-20", at: at)
    var visits = try await duties(cast, "cp-visit", at: at)
    #expect(visits.map(\.isOpen) == [false, true] && visits[0].wasMetInTime)
    #expect(visits[1].unknownBefore == "2026-04-20" && visits[1].due.day == "2026-05-05")
    // One of last week: the next is owed as ever, and nothing of it is unknown.
    try await visit(cast, on: "2026-04-15", at: at)
    visits = try await duties(cast, "cp-visit", at: at)
    let next = try #require(visits.last)
    #expect(next.isOpen && next.unknownBefore == nil && next.due.day == "2026-04-29")
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all)
  func afterTheDayItIsAskedForItIsLateLikeAnything(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    try await cast.imports(Census(Told.amy))
    let north = cast.north
    let may = Moment("2026-05-06", hour: 9)
    let rows = try await cast.store.read(for: cast.ruth, at: may) { try $0.openDuties(.team(north)) }
    let visit = try #require(rows.first { $0.clock == "cp-visit" })
    #expect(visit.standing(at: may) == .late && visit.unknownBefore == "2026-04-20")
  }
}

extension Duty {
  fileprivate var wasMetInTime: Bool { if case .met(let event) = outcome { !wasLate(event) } else { false } }
}
