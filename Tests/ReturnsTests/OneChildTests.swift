import Casework
import Foundation
import Testing

@testable import Returns

/// One child alone is answered as the same child among others.
struct OneChildTests {
  static let check = try? LookedAfterChildCheck(SSDA903.rules2026, period: Period(.y2026), authority: "E10000011")

  /// The rows of one child out of generated tables, and the whole.
  func child(_ id: String, of tables: LookedAfterTables) throws -> LookedAfterTables {
    var own = LookedAfterTables()
    for table in tables.tables {
      let place = try #require(table.columns.firstIndex(of: "CHILD"))
      try own.add(WrittenTable(table.table, columns: table.columns, rows: table.rows.filter { $0[place] == id }))
    }
    return own
  }

  func said(_ report: Report, of id: String, _ rules: Set<String>) -> [String] {
    report.findings.filter { $0.child == id && rules.contains($0.rule) }
      .map { "\($0.rule) \($0.table) \($0.fields) \($0.values)" }.sorted()
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func aloneIsAsAmongOthers(_ seed: UInt64) throws {
    let check = try #require(Self.check)
    let tables = try SSDA903WritingTests.generated(seed)
    let files = try tables.csvFiles.map { try ReturnFile(name: $0.name, bytes: $0.bytes) }
    let whole = try LookedAfterReturn(files: files, period: Period(.y2026), authority: "E10000011")
      .check(SSDA903.rules2026)
    var count = 0
    for id in (0..<9).map({ String($0) }) {
      let report = try check.report(child(id, of: tables))
      let rules = Set(report.ran)
      #expect(said(report, of: id, rules) == said(whole, of: id, rules), "child \(id)")
      #expect(report.findings.allSatisfy { $0.file == nil && $0.line == nil })
      count += report.findings.count
    }
    #expect(count > 100)
  }

  @Test func rulesThatCompareChildrenOrYearsAreNotAsked() throws {
    let check = try #require(Self.check)
    let report = try check.report(LookedAfterTables())
    #expect(!report.ran.contains("444") && report.findings.isEmpty)
    #expect(report.skipped.contains { $0.lacks.contains("last year's Header table") })
    let again = try check.report(LookedAfterTables(), lastYear: LookedAfterTables())
    #expect(again.ran.count > report.ran.count)
  }

  @Test func whatCannotBeReadLeavesRulesUndecided() throws {
    var rows = LookedAfterTables()
    let columns = ["CHILD", "DECOM", "DEC", "REC"]
    try rows.add(WrittenTable(.episodes, columns: columns, rows: [["1", "31/04/2026", "01/05/2026", "E4A"]]))
    let report = try LookedAfterChildCheck(SSDA903.rules2026.only(["356"]), period: Period(.y2026)).report(rows)
    #expect(
      report.undecided == [
        UndecidedRule(rule: "356", table: "Episodes", row: 0, why: "DECOM is “31/04/2026”, which is no day")
      ])
  }

  @Test func aChildOfTheCensusAloneIsAsInItsFile() throws {
    let census = try CINCensus(path: Samples.path("cin/CIN_Census_2026.xml"))
    let whole = try checkCIN(path: Samples.path("cin/CIN_Census_2026.xml"))
    let last = try #require(census.header.referenceDate.day)
    let year = (last + 1).adding(years: -1)...last
    let check = CINChildCheck(CIN.rules(in: try #require(CollectionYear("2023-24"))), year: year)
    for child in census.children {
      let id = child.identifiers.laChildID.text
      let report = check.report(child)
      #expect(said(report, of: id, Set(report.ran)) == said(whole, of: id, Set(report.ran)))
      #expect(!report.findings.isEmpty)
    }
  }
}
