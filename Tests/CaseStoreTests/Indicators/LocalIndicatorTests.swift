import Casework
import Foundation
import TestCast
import Testing

@testable import CaseStore

/// An authority's own files: picked up, checked, and left out with the line where they are wrong.
@Suite struct LocalIndicatorTests {
  private static let header = """
    -- id: LOC1
    -- title: Referrals of one week
    -- numerator: referrals
    -- unit: children
    -- better: context
    -- period: month
    -- figure: count
    -- source: local
    -- owner: head of the front door

    """
  private static let query = """
    SELECT subject_id, id AS item, began_on AS day, 1 AS value
      FROM need
     WHERE began_on BETWEEN :from AND :to
    """

  private final class Folder {
    let path = FileManager.default.temporaryDirectory.path + "/indicators-\(UUID().uuidString)"
    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(atPath: path) }
    func write(_ name: String, _ text: String) throws {
      try Data(text.utf8).write(to: URL(filePath: path + "/" + name))
    }
  }

  @Test(arguments: TestEngine.all)
  func aFileThatIsMendedIsReadAgain(_ engine: TestEngine) async throws {
    let (cast, folder) = (try await Cast.authority(on: engine), try Folder())
    try await cast.bringToEnquiry([try await cast.maya()])
    try folder.write("own.sql", Self.header + Self.query)
    let store = Store(engine: cast.engine, indicators: IndicatorLibrary(folder: folder.path))
    let days = IndicatorDays(from: "2026-03-01", to: "2026-03-31")
    let first = try #require(try await store.shelf().indicator(named: "own"))
    #expect(first.isLocal && first.title == "Referrals of one week")
    #expect(try await store.figure(of: first, for: days).value == 1)
    try folder.write(
      "own.sql", Self.header.replacing("of one week", with: "by name") + Self.query.replacing("1 AS", with: "2 AS"))
    let mended = try #require(try await store.shelf().indicator(named: "own"))
    #expect(mended.title == "Referrals by name")
    #expect(try await store.figure(of: mended, for: days).value == 2)
    try await store.record(
      SetTarget(mended, from: "2026-01-01", target: 3, tolerance: 1), by: cast.samir, at: Cast.start)
    try folder.write("own.txt", "title: Ours\naudience: us\nevery: month\nsource: local\n\n# All\nLOC1\nFD01\n")
    #expect(try await store.shelf().scorecard(named: "own")?.lines.map(\.id) == ["LOC1", "FD01"])
  }

  /// Statistical neighbours and others come in a file of the authority’s own.
  @Test(arguments: TestEngine.all) func whatItComesToElsewhereIsReadFromAFile(_ engine: TestEngine) async throws {
    let (cast, folder) = (try await Cast.authority(on: engine), try Folder())
    let store = Store(engine: cast.engine, indicators: IndicatorLibrary(folder: folder.path))
    let heading = "indicator,place,value,period,source\n"
    try folder.write(
      "comparators.csv", heading + "AS02,Statistical neighbours,81.5,2024-25,Local area interactive tool, May 2026\n")
    let shelf = try await store.shelf()
    let indicator = try #require(Indicator.ours.first { $0.id == "AS02" })
    let found = try #require(shelf.comparators(of: indicator).last)
    #expect(found.place == "Statistical neighbours" && found.value == 81.5 && found.source.hasSuffix(", May 2026"))
    #expect(shelf.comparators.count == Comparator.known.count + 1 && shelf.refusals.isEmpty)
    #expect(shelf.latestComparators(of: indicator).map(\.place) == ["England", "Statistical neighbours"])
    try folder.write("comparators.csv", "\u{FEFF}" + heading + "AS02,England,86.1,2025-26,\"A book, \"\"new\"\"\"\n")
    let newer = try await store.shelf().latestComparators(of: indicator)
    #expect(newer.map(\.value) == [86.1] && newer[0].source == "A book, \"new\"")
    #expect(try await store.shelf().comparators(of: indicator).map(\.value) == [85.7, 86.1])
    try folder.write("comparators.csv", heading + "AS02,Statistical neighbours,many,2024-25,A book\n")
    #expect(try await store.shelf().refusals.map(\.line) == [2])
    try folder.write("comparators.csv", heading + "NOPE1,Statistical neighbours,81.5,2024-25,A book\n")
    #expect(try await store.shelf().refusals.map(\.words) == ["NOPE1 is no indicator"])
    let twice = "AS02,Statistical neighbours,81.5,2024-25,A book\n"
    try folder.write("comparators.csv", heading + twice + twice)
    #expect(try await store.shelf().refusals.map(\.line) == [3])
    try folder.write("comparators.csv", twice)
    #expect(try await store.shelf().refusals.first?.words.hasPrefix("expected the heading") == true)
  }

  @Test(arguments: TestEngine.all)
  func whatTheDatabaseRefusesIsSaidWithItsLine(_ engine: TestEngine) async throws {
    let (cast, folder) = (try await Cast.authority(on: engine), try Folder())
    try folder.write("a.sql", Self.header + Self.query.replacing("began_on AS day", with: "begun AS day"))
    try folder.write("b.sql", Self.header.replacing("LOC1", with: "FD01") + Self.query)
    try folder.write("c.sql", Self.header + Self.query)
    let shelf = try await Store(engine: cast.engine, indicators: IndicatorLibrary(folder: folder.path)).shelf()
    #expect(shelf.indicators.filter(\.isLocal).map(\.name) == ["c"])
    #expect(shelf.refusals.map(\.file) == ["a.sql", "b.sql"])
    #expect(shelf.refusals[0].line == 10 && shelf.refusals[0].words.contains("begun"))
    #expect(shelf.refusals[1].words.contains("is there already"))
  }

  /// Tried: every way we know to a table that is not the record's, or to something that is more than a question.
  @Test(arguments: [
    "SELECT token_hash AS subject_id, id AS item, began_at AS day, 1 AS value FROM session WHERE :to",
    "SELECT subject_id, id AS item, began_on AS day, (SELECT count(*) FROM credential) AS value FROM need WHERE :to",
    "SELECT subject_id, body AS item, '2026-01-01' AS day, 1 AS value FROM journal_body, need WHERE :to",
    "SELECT subject_id, id, began_on, 1 FROM \"session\" WHERE :to", "SELECT * FROM `session` WHERE :to",
    "SELECT * FROM [session] WHERE :to", "SELECT E'\\'' , * FROM session WHERE 'a' = :to --'",
    "SELECT 1 /* ' */ FROM session /* ' */ WHERE :to", "SELECT query_to_xml('select 1', true, true, '') WHERE :to",
    "SELECT pg_read_file('/etc/passwd') WHERE :to", "SELECT set_config('a', 'b', true) WHERE :to",
    "SELECT load_extension('x') WHERE :to", "SELECT * FROM sqlite_master WHERE :to",
    "SELECT * FROM pg_catalog.pg_authid WHERE :to", "SELECT * FROM information_schema.tables WHERE :to",
    "WITH RECURSIVE x AS (SELECT 1 UNION ALL SELECT 1 FROM x) SELECT * FROM x WHERE :to",
    "SELECT * FROM restricted_to WHERE :to", "SELECT * FROM worker_key WHERE :to", "SELECT * FROM draft WHERE :to",
    "SELECT * FROM need WHERE began_on = :to FOR UPDATE", "SELECT 1 INTO x FROM need WHERE :to",
    "SELECT subject_id FROM need WHERE id = $1 AND :to", "SELECT main.session(1) WHERE :to",
    "SELECT * FROM report_list WHERE :to", "SELECT randomblob(1000000000) WHERE :to",
  ])
  func nothingButTheRecordIsAskedOf(query: String) {
    #expect(throws: IndicatorRefusal.self) {
      _ = try IndicatorFile(name: "x.sql", text: Self.header + query, isLocal: true)
    }
  }

  @Test func whatTheProgramAsksOfTheRecordAnAuthorityMayAskToo() throws {
    for file in Embedded.indicators {
      let indicator = try IndicatorFile(name: file.name, text: file.text, isLocal: true).indicator
      #expect(indicator.isLocal)
    }
    #expect(LocalQueryCheck.tables.isSubset(of: LocalQueryCheck.allTables))
  }
}
