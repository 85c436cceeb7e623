import CaseStore
import Casework
import Testing

@testable import DemoAuthority

/// Scorecards are answered in words by Larkmere’s people, and come to its boards.
@Suite struct HearingTests {
  private let now = Moment(Made.until, hour: 9)

  private func read<T: Sendable>(_ body: @escaping @Sendable (Reader) throws -> T) async throws -> T {
    let store = try await Made.small.authority().store
    let director = try await store.read(for: "nobody", at: now) {
      try $0.workers().first { $0.signIn == "margaret.osei" }
    }
    return try await store.read(for: try #require(director).id, at: now, body)
  }

  /// The lines in words of a scorecard’s issues, the oldest first.
  private func lines(of scorecard: String) async throws -> [(to: Day, lines: [ReportLine])] {
    try await read { reader in
      try reader.issuedReports(of: scorecard).reversed().map { issue in
        (issue.to, try reader.report(issue.id)?.lines.filter(\.isInWords) ?? [])
      }
    }
  }

  @Test(arguments: ["corporate-parenting", "performance-board"])
  func theFirstIssuesAreMissingAnswersAndTheLastHaveThem(_ scorecard: String) async throws {
    let issues = try await lines(of: scorecard)
    let (first, last) = (try #require(issues.first), try #require(issues.last))
    #expect(first.lines.count > 1 && first.lines.allSatisfy { $0.answer == nil })
    #expect(last.lines.filter { $0.answer == nil }.map(\.short).allSatisfy { $0 == "PLG6" }, "of one nobody asks")
    for (to, lines) in issues {
      #expect(lines.compactMap(\.answer).allSatisfy { $0.heard <= to }, "\(to)")
    }
  }

  @Test func someAnswersWereWrittenWhenTheReportOfTheirMonthsWasOut() async throws {
    let issues = try await read { try $0.issuedReports(of: "performance-board") }
    let late = try await read { reader in
      try reader.answers(to: "SAY2").contains { answer in
        guard let issue = issues.last(where: { $0.to >= answer.heard }) else { return false }
        return try reader.report(issue.id)?.lines.first { $0.short == "SAY2" }?.answer != answer
      }
    }
    #expect(late)
  }

  @Test func everyAnswerIsOfALineAndCanBeSaid() {
    let asked = Set(Scorecard.ours.flatMap(\.lines).filter(\.isInWords).map(\.id))
    #expect(Set(HeardWords.all.map(\.line)) == asked.subtracting(["PLG6"]))
    for said in HeardWords.all { #expect(FigureClaims.problems(in: said.words + said.source) == []) }
  }

  /// In the papers of the last meeting held, and in all the years before.
  @Test func packsOfBoardsBringIssuedScorecards() async throws {
    let packs = try await read { reader in
      try reader.boards().flatMap { board in
        try reader.meetings(of: board.id).flatMap { meeting in
          try reader.packs(of: meeting).map { (board.name, try reader.packFile($0.id, .open, "index.html")) }
        }
      }
    }
    let byBoard = Dictionary(grouping: packs.filter { $0.1.contains("What is asked") }, by: \.0).mapValues(\.count)
    #expect((byBoard["Children’s Services Scrutiny Panel"] ?? 0) > 12, "\(byBoard)")
    #expect((byBoard["Corporate Parenting Panel"] ?? 0) > 9, "\(byBoard)")
    #expect(packs.contains { $0.1.contains("Reach Larkmere, ten young people at the table") })
  }
}
