import Casework
import Testing

@testable import CaseStore
@testable import CaseWeb

/// What a report says of the counts behind a figure.
@Suite struct CountedTests {
  private func counted(_ name: String, _ sum: Double, _ rows: Int) throws -> String {
    let indicator = try #require(Indicator.named(name))
    let line = ReportLine(
      number: 1, section: "", short: indicator.id, indicator: name, title: indicator.title, lacks: nil,
      unit: indicator.unit, better: indicator.better, definition: indicator.definition, days: nil,
      figure: Figure(kind: indicator.kind, rows: rows, sum: sum, population: nil), target: nil, teams: [], words: nil)
    return ReportView.counted(line).text
  }

  /// 1,418 children are no part of 74 workers.
  @Test func aMeanSaysWhatItDividesByWhat() throws {
    #expect(
      try counted("workers-holding-children", 1_418, 74)
        == "1,418 children held on the day,<br>74 workers who hold any")
  }

  @Test func aShareIsAPartOfAWholeAndACountStandsAlone() throws {
    #expect(try counted("assessments-in-time", 30, 40) == "30 of 40")
    #expect(try counted("contacts", 12, 12) == "12")
  }
}
