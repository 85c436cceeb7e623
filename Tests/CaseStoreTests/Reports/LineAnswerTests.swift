import Casework
import TestCast
import Testing

@testable import CaseStore

/// Lines of scorecards that are answered in words.
@Suite struct LineAnswerTests {
  private let at = Moment("2026-04-20", hour: 9)
  private let end: Day = "2026-03-31"

  private static func card() throws -> Scorecard { try #require(Scorecard.named("corporate-parenting")) }

  private func answer(_ words: String, heard: Day, _ source: String = "Survey, 31 answered") -> LineAnswer {
    LineAnswer(heard: heard, words, source: source)
  }

  @Test(arguments: TestEngine.all)
  func aLineInWordsIsMissingUntilSomebodyIsHeard(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let card = try Self.card()
    func line(_ to: Day) async throws -> ReportLine {
      let report = try await cast.store.read(for: cast.carl, at: at) { try $0.scorecard(card, to: to) }
      return try #require(report.lines.first { $0.short == "PLG1" })
    }
    let before = try await line(end)
    #expect(before.isInWords && before.lacks != nil && before.figure == nil && !before.isHidden)
    for (words, heard) in [("Mostly.", "2026-02-10"), ("Nearly always.", "2026-03-20"), ("Always.", "2026-04-18")]
      as [(String, Day)]
    {
      try await cast.store.record(AnswerLine(card, "PLG1", answer(words, heard: heard)), by: cast.samir, at: at)
    }
    let (then, now) = (try await line(end), try await line("2026-04-20"))
    #expect(then.answer?.words == "Nearly always." && then.lacks == nil && !then.isHidden)
    #expect(now.answer?.words == "Always." && now.answer?.origin == "Survey, 31 answered, 18 April 2026")
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all) func anIssuedReportKeepsWhatWasHeard(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let card = try Self.card()
    try await cast.store.record(AnswerLine(card, "PLG1", answer("Mostly.", heard: "2026-03-20")), by: cast.ines, at: at)
    let id = try #require(try await cast.store.record(IssueReport(card, to: end), by: cast.ines, at: at))
    try await cast.store.record(AnswerLine(card, "PLG1", answer("Hardly.", heard: "2026-03-20")), by: cast.ines, at: at)
    let lines = try await cast.store.read(for: cast.carl, at: at) { try $0.report(id) }?.lines ?? []
    #expect(lines.count == card.lines.count && lines.map(\.number) == Array(1...card.lines.count))
    #expect(lines.first { $0.short == "PLG1" }?.answer?.words == "Mostly.")
    #expect(lines.first { $0.short == "PLG2" }?.lacks == LineAnswer.missing)
  }

  @Test(arguments: TestEngine.all) func whatCannotBeAnAnswerIsRefused(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let card = try Self.card()
    func refused(_ line: String, _ answer: LineAnswer, by worker: WorkerID) async throws -> String {
      try await refusal { try await cast.store.record(AnswerLine(card, line, answer), by: worker, at: at) }
    }
    #expect(try await refused("PLG1", answer("3 of 4 say so.", heard: end), by: cast.ines).contains("fewer than five"))
    #expect(try await refused("PLG1", answer("25% of 30 do.", heard: end), by: cast.ines).contains("cannot be"))
    #expect(try await refused("PLG1", answer("Yes.", heard: end, " "), by: cast.ines).hasPrefix("Say who was asked"))
    #expect(try await refused("PLG1", answer("Yes.", heard: "2026-05-01"), by: cast.ines).contains("to be heard"))
    #expect(try await refused("PLG1", answer("Yes.", heard: end), by: cast.carl).hasPrefix("Answering a line"))
    await #expect(throws: Refusal.notFound) {
      try await cast.store.record(AnswerLine(card, "CLA09", answer("Yes.", heard: end)), by: cast.ines, at: at)
    }
  }

  @Test(arguments: [
    ("every: month\ntitle: X\naudience: a\nsource: s\n# One\nFD01: How many?\n", "FD01 is an indicator"),
    ("every: month\ntitle: X\naudience: a\nsource: s\n# One\nsay it: How many?\n", "expected the short name"),
  ])
  func aLineInWordsHasAShortNameOfItsOwn(text: String, words: String) {
    #expect {
      _ = try ScorecardFile(name: "x.txt", text: text).scorecard(Indicator.ours)
    } throws: { "\($0)".contains(words) }
  }
}
