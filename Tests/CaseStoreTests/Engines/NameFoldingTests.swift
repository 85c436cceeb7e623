@testable import CaseStore
import TestCast
import Testing

struct NameFoldingTests {
  static let names: [(written: String, folded: String)] = [
    ("", ""), ("   ", ""), ("Amy Cole", "amy cole"), ("  Amy \t Cole\n", "amy cole"), ("O'Neill", "oneill"),
    ("O’Neill", "oneill"), ("O`NEILL", "oneill"), ("Smith-Jones", "smith jones"), ("Smith – Jones", "smith jones"),
    ("-Smith-", "smith"), ("Zoë", "zoe"), ("Zoe\u{308}", "zoe"), ("José Núñez", "jose nunez"), ("Łucja", "lucja"),
    ("Großmann", "grossmann"), ("GROẞMANN", "grossmann"), ("Æthelred Œuvre", "aethelred oeuvre"),
    ("Þórður", "thordur"), ("Bjørn Ødegård", "bjorn odegard"), ("Đặng Nguyễn", "dang nguyen"),
    ("İbrahim Işık", "ibrahim isik"), ("Šimůnek Dvořák", "simunek dvorak"), ("Ştefan Țîrlea", "stefan tirlea"),
    ("Αλέξανδρος", "αλεξανδροσ"), ("ЁЛКИН Юрий", "елкин юрии"), ("李小龍", "李小龍"), ("محمد", "محمد"),
    ("D\u{ad}Arcy", "darcy"), ("Anne\u{a0}Marie\u{3000}X", "anne marie x"), ("St. John", "st. john"),
    ("100% _x_ \"q\" \\", "100% _x_ \"q\" \\"), ("Nʼgolo", "ngolo"), ("Ǽ ǣ Ĳ", "ae ae ij"),
  ]

  @Test(arguments: TestEngine.all)
  func namesAreFoldedAlike(_ kind: TestEngine) async throws {
    let engine = try await kind.migrated()
    try await engine.read { connection in
      for (written, folded) in Self.names {
        let found = try connection.first("SELECT fold(\(written))") { try $0.text(0) }
        #expect(found == folded, "\(written)")
      }
    }
  }

  /// Every character that Unicode has below U+3100, each between two letters.
  @Test func theEnginesAgreeOnEveryLetter() async throws {
    let (sqlite, postgres) = (try await TestEngine.sqlite.migrated(), try await TestEngine.postgres.migrated())
    let texts = (1...0x3100).compactMap { Unicode.Scalar($0) }.map { "a\($0)B" }
    for chunk in stride(from: 0, to: texts.count, by: 500) {
      let some = Array(texts[chunk..<min(chunk + 500, texts.count)])
      let query: SQL = "SELECT \(SQL.joined(some.map { "fold(\($0))" }, separator: ", "))"
      let read: @Sendable (Row) throws -> [String] = { row in try some.indices.map { try row.text($0) } }
      let one = try await sqlite.read { try $0.first(query, read) }
      let other = try await postgres.read { try $0.first(query, read) }
      #expect(one == some.map(NameFolding.fold))
      #expect(one == other)
    }
  }

  @Test func foldingTwiceIsFoldingOnce() {
    for (_, folded) in Self.names { #expect(NameFolding.fold(folded) == folded) }
  }
}
