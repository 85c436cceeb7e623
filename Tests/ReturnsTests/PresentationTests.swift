import Foundation
import Testing

@testable import Returns

struct PresentationTests {
  static func finding(_ rule: String, _ child: String, _ value: String, row: Int = 0, query: Bool = false) -> Finding {
    Finding(
      rule: rule, severity: query ? .query : .error, message: "What \(rule) says.", table: "Episodes",
      file: "e.csv", line: row + 2, row: row, child: child, fields: ["DECOM"], values: [value])
  }

  static let report = Report(
    findings: [
      finding("102", "a", "1"), finding("103", "b", "2", row: 1, query: true), finding("102", "b", "3", row: 2),
    ],
    ran: ["102", "103", "104"], skipped: [SkippedRule(rule: "219", lacks: ["provider list"])],
    undecided: [
      UndecidedRule(rule: "103", table: "Episodes", row: 4, why: "DECOM is “x”"),
      UndecidedRule(rule: "104", table: "Episodes", row: 4, why: "DECOM is “x”"),
    ],
    counts: ReportCounts(children: 2, rows: [], errors: 2, queries: 1))

  func written(_ format: ReportFormat, _ report: Report = report, _ change: (inout Presentation) -> Void = { _ in })
    throws -> String
  {
    var presentation = Presentation()
    presentation.title = "A <return>"
    change(&presentation)
    return String(decoding: try report.written(as: format, presentation), as: UTF8.self)
  }

  @Test func textIsPutTogetherByChildRuleOrTeam() throws {
    let byChild = try written(.text) { $0.grouping = .child }
    #expect(byChild.contains("Child b: 1 error, 1 query\n  103  What 103 says.\n"))
    let byRule = try written(.text) { $0.grouping = .rule }
    #expect(byRule.contains("102 (error)  What 102 says.  2 rows\n  e.csv:2  Episodes, child a: DECOM 1\n"))
    let byTeam = try written(.text) {
      ($0.grouping, $0.teams) = (.team, TeamKey(["b": "North"]))
    }
    #expect(byTeam.contains("== No team given: 1 error, 0 queries\n\nChild a:"))
    #expect(byTeam.contains("== North: 1 error, 1 query\n\nChild b: 1 error, 1 query\n"))
  }

  @Test func theTextTellsOneUnreadableCellOnce() throws {
    #expect(try written(.text).contains("Undecided on Episodes row 4, because DECOM is “x”: 103, 104\n"))
  }

  @Test func anEarlierReportTellsWhatIsMendedNewAndStill() throws {
    let earlier = Report(
      findings: [
        Self.finding("102", "a", "0"), Self.finding("103", "b", "2", row: 7, query: true),
        Self.finding("104", "c", "9"), Self.finding("300", "c", "9"),
      ], ran: ["102", "103", "104", "300"])
    let previous = try PreviousReport(Data(earlier.written(as: .json)), name: "old.json")
    #expect(previous.findings == Array(earlier.findings))
    let comparison = Self.report.compared(with: previous)
    // Child a's row shows another value, but is the same thing still wrong; the row of child b has moved.
    #expect(comparison.standings == [.still, .still, .new])
    #expect(comparison.mended.map { $0.rule } == ["104"])
    #expect(comparison.notAsked.map { $0.rule } == ["300"])
    #expect(try written(.text) { $0.previous = previous }.contains("1 mended, 1 new, 2 still, 1 not asked again."))
    #expect(try written(.csv) { $0.previous = previous }.contains(",9,,,mended\r\n"))
    let json = try written(.json) { $0.previous = previous }
    let since = try #require(
      (JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])?["since"] as? [String: [Any]])
    #expect(since["new"] as? [Int] == [2] && since["still"] as? [Int] == [0, 1] && since["mended"]?.count == 1)
    let page = try written(.html) { $0.previous = previous }
    #expect(page.contains("<li>Mended: 104, Episodes, child c") && page.contains("<tr class=\"error new\">"))
  }

  @Test func aReportComparedWithItselfHasNothingNewAndNothingMended() {
    let same = Self.report.compared(with: PreviousReport(findings: Array(Self.report.findings)))
    #expect(same.standings == [.still, .still, .still] && same.mended.isEmpty && same.notAsked.isEmpty)
  }

  @Test func whatIsNotAReportIsRefused() {
    #expect(throws: ReadingError.self) { try PreviousReport(Data("{}".utf8), name: "x.json") }
    #expect(throws: ReadingError.self) { try PreviousReport(path: "/nowhere/x.json") }
  }

  @Test func aPageEscapesWhateverComesFromTheReturn() throws {
    var report = Self.report
    let nasty = "<script>alert('1')</script>\"&\u{1}"
    report.findings[0].child = nasty
    report.findings[0].values = [nasty]
    report.notes = [nasty]
    let page = try written(.html, report) { $0.teams = TeamKey([nasty: nasty]) }
    #expect(!page.contains("<script") && !page.contains("\u{1}"))
    #expect(page.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;&amp;\u{fffd}"))
    #expect(page.contains("<title>A &lt;return&gt;</title>"))
  }

  @Test func aPageHasEveryGroupAndWhatWasNotLookedAt() throws {
    let page = try written(.html) { $0.teams = TeamKey(["a": "North"]) }
    for part in [
      "<details id=\"rule-102\"", "<details id=\"child-b\"", "<details id=\"team-North\"", "id=\"not-looked-at\"",
      "Rule 219 was not run, for lack of provider list.",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    #expect(!page.contains("<script") && !page.contains("href=\"http") && !page.contains("src="))
  }

  @Test func aTeamKeyIsReadByItsColumnsOrTheirOrder() throws {
    let named = try TeamKey(name: "k.csv", bytes: Array("Team,LAchildID\nNorth,1\nSouth,\"2\"\n,3\n".utf8))
    #expect(named["1"] == "North" && named["2"] == "South" && named["3"] == nil)
    let plain = try TeamKey(name: "k.csv", bytes: Array("number,who\n1,North\n".utf8))
    #expect(plain["1"] == "North")
    #expect(throws: ReadingError.self) { try TeamKey(name: "k.csv", bytes: Array("child\n1\n".utf8)) }
  }
}
