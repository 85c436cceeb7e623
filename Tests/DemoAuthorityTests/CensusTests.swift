import CaseStore
import Casework
import ReturnExtracts
import Returns
import TestCast
import Testing

/// The census made from the demo authority’s record fails on what its lists show, and on nothing else.
@Suite struct CensusTests {
  /// They compare children, or ask about the whole: no list of children shows them.
  private static let ofTheWhole: Set<String> = [
    "100", "1520", "2883", "2886Q", "2887Q", "2888Q", "8510",
  ]

  @Test(arguments: TestEngine.all)
  func itFailsOnWhatTheListShowed(_ engine: TestEngine) async throws {
    let store = try await Made.authority(on: engine)
    let now = Moment(Made.until, hour: 18)
    while try await store.bringQuality(most: 500, today: now.day).asked == 500 {}
    let year = CensusDays(upTo: now.day)
    let made = try await CensusOfRecord(of: store, year, authority: "942", now: now)
    #expect(made.census.children.count > 20)
    let report = try made.check(named: "census.xml")
    #expect(report.undecided.isEmpty && report.findings.allSatisfy { $0.rule != "layout" })
    let found = Set(
      report.findings.filter { !Self.ofTheWhole.contains($0.rule) }.map { "\($0.child) \($0.rule)" })
    let helen = try await store.read(for: "nobody", at: now) { reader in
      try reader.workers().first { $0.roles.contains(.qualityLead) && $0.isActive }?.id
    }
    let reader = try #require(helen)
    let (lines, hidden) = try await store.engine.read { connection in
      (
        Set(
          try connection.rows("SELECT subject_id, rule FROM quality_finding") {
            "\(try $0.text(0)) \(try $0.text(1))"
          }),
        Set(try connection.rows("SELECT subject_id FROM restriction") { try $0.text(0) })
      )
    }
    #expect(found == lines, "\(found.symmetricDifference(lines).sorted().prefix(10))")
    let shown = Set(
      try await store.read(for: reader, at: now) { try $0.qualityLines(.everybody, most: 10_000) }.map {
        "\($0.child.id) \($0.finding.rule)"
      })
    #expect(shown.isSubset(of: lines))
    #expect(lines.subtracting(shown).allSatisfy { line in hidden.contains(String(line.prefix { $0 != " " })) })
  }
}
