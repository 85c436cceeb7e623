import Casework
import TestCast
import Testing

@testable import CaseStore

/// What a scorecard’s page asks of the database, and that what it does not ask again is still so.
@Suite struct ScorecardReadingTests {
  private let at = Moment("2026-04-09", hour: 9)

  /// Eight contacts of March, so that a month of them may be shown to everybody.
  private func opened(_ engine: TestEngine) async throws -> (Cast, CountingEngine) {
    let counting = CountingEngine(try await engine.migrated(at: Cast.start))
    let cast = try await Cast.authority(in: counting)
    for number in 0..<8 { try await contact(number, cast, at: Moment("2026-03-04", hour: 15)) }
    return (cast, counting)
  }

  private func contact(_ number: Int, _ cast: Cast, at: Moment) async throws {
    let child = try await cast.store.record(
      RegisterChild(givenName: "Child", familyName: "Number\(number)", born: "2015-01-20", sex: "F"), by: cast.tom,
      at: at)
    try await cast.record(
      Contact.self, Telling.contact([child], received: Moment("2026-03-03", hour: 10)), for: [child], by: cast.tom,
      at: at)
  }

  /// The change of the record that was last, the reader’s roles, and for figures that are small whom the reader may not
  /// see: nothing else, however many lines there are.
  @Test(arguments: TestEngine.all) func aScorecardThatWasReadAsksAlmostNothing(_ engine: TestEngine) async throws {
    let (cast, counting) = try await opened(engine)
    for card in Scorecard.ours {
      for (worker, most) in [(cast.ines, 4), (cast.carl, 2)] {
        let first = try await cast.store.read(for: worker, at: at) { try $0.standing(card, to: "2026-03-31").report }
        _ = counting.counted()
        let again = try await cast.store.read(for: worker, at: at) { try $0.standing(card, to: "2026-03-31").report }
        let counted = counting.counted()
        #expect(counted <= most, "\(card.name) for \(worker): \(counted)")
        #expect(again.lines == first.lines)
      }
    }
  }

  @Test(arguments: TestEngine.all) func whatChangesIsReadAgain(_ engine: TestEngine) async throws {
    let (cast, _) = try await opened(engine)
    let card = try #require(Scorecard.named("performance-board"))
    func read(_ worker: WorkerID, _ at: Moment) async throws -> (report: ShownReport, issued: [IssuedReport]) {
      try await cast.store.read(for: worker, at: at) { try $0.standing(card, to: "2026-03-31") }
    }
    func line(_ worker: WorkerID, _ at: Moment? = nil) async throws -> ReportLine? {
      try await read(worker, at ?? self.at).report.lines.first { $0.short == "FD01" }
    }
    #expect(try await line(cast.ines)?.target == nil)
    #expect(try await line(cast.carl)?.figure?.rows == 8)
    let contacts = try #require(Indicator.named("contacts"))
    try await cast.store.record(
      SetTarget(contacts, from: "2026-01-01", target: 3, tolerance: 1), by: cast.samir, at: at)
    #expect(try await line(cast.ines)?.target?.target == 3)
    try await cast.store.record(
      WriteCommentary(card, to: "2026-03-31", lines: ["FD01": "A quiet month."]), by: cast.ines, at: at)
    #expect(try await line(cast.carl)?.words == "A quiet month.")
    #expect(try await read(cast.ines, at).issued.isEmpty)
    _ = try await cast.store.record(IssueReport(card, to: "2026-03-31"), by: cast.ines, at: at)
    #expect(try await read(cast.ines, at).issued.count == 1)
    try await contact(8, cast, at: at)
    // A figure itself may be ten minutes old.
    let later = Moment("2026-04-09", hour: 10)
    #expect(try await line(cast.ines, later)?.figure?.rows == 9, "the record as it is")
    #expect(try await line(cast.carl, later)?.figure?.rows == 8, "as it was told")
    let answer = AnswerLine(
      card, "SAY1", LineAnswer(heard: "2026-03-20", "They are listened to.", source: "Survey, 31 answered"))
    try await cast.store.record(answer, by: cast.ines, at: at)
    #expect(
      try await read(cast.carl, at).report.lines.first { $0.short == "SAY1" }?.answer?.words == "They are listened to.")
  }
}
