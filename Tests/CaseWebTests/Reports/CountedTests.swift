import Casework
import Testing

@testable import CaseStore
@testable import CaseWeb

/// What a report says of the counts behind a figure.
@Suite struct CountedTests {
  private func line(_ name: String, _ sum: Double, _ rows: Int) throws -> ReportLine {
    let indicator = try #require(Indicator.named(name))
    return ReportLine(
      number: 1, section: "", short: indicator.id, indicator: name, title: indicator.title, lacks: nil,
      unit: indicator.unit, better: indicator.better, definition: indicator.definition, days: nil,
      figure: Figure(kind: indicator.kind, rows: rows, sum: sum, population: nil), target: nil, teams: [], words: nil)
  }

  private func counted(_ name: String, _ sum: Double, _ rows: Int) throws -> String {
    try ReportView.counted(line(name, sum, rows)).text
  }

  /// 1,418 children are no part of 74 workers.
  @Test func aMeanSaysWhatItDividesByWhat() throws {
    #expect(try counted("workers-holding-children", 1_418, 74) == "1,418 for 74")
    let report = ShownReport(
      scorecard: "x", title: "X", audience: "us", to: "2026-03-31", issue: nil, workedOutAt: nil,
      lines: [try line("workers-holding-children", 1_418, 74)])
    let page = ReportView.sections(report, list: nil, answers: nil).text
    #expect(page.contains("<small>children held on the day, for workers who hold any</small>"))
  }

  @Test func aShareIsAPartOfAWholeAndACountStandsAlone() throws {
    #expect(try counted("assessments-in-time", 30, 40) == "30 of 40")
    #expect(try counted("contacts", 12, 12) == "12")
  }
}
