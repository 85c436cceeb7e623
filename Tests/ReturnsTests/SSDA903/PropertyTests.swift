import Testing

@testable import Returns

struct SSDA903PropertyTests {
  /// Lives that break many rules: every example of every rule, each under a child's number of its own.
  static let lines: [(table: String, row: [String: String])] = {
    var all: [(String, [String: String])] = []
    var number = 0
    for rule in SSDA903.rules2026.rules {
      for example in rule.examples {
        number += 1
        for line in example.text.split(separator: "\n") {
          let words = line.split(separator: " ").map { String($0) }
          if line.contains("'") || words[0].contains("Provider") { continue }
          var row = ["CHILD": "1"]
          for word in words.dropFirst() where word.contains("=") {
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            row[String(parts[0])] = String(parts[1])
          }
          row["CHILD"] = "\(number)-\(row["CHILD"] ?? "")"
          all.append((words[0], row))
        }
      }
    }
    return all
  }()

  /// A finding without its place: what was found about whom.
  func check(_ lines: [(table: String, row: [String: String])]) throws -> [String] {
    var (this, last): ([TableFile], [TableFile]) = ([], [])
    for table in Table.allCases {
      for isLast in [false, true] {
        let rows = lines.filter { $0.table == table.name + (isLast ? "Last" : "") }
        let names = table.layout.map { $0.name }
        var text = names.joined(separator: ",") + "\n"
        for (_, row) in rows { text += names.map { row[$0] ?? "" }.joined(separator: ",") + "\n" }
        let read = try ReadTable.reading(FileBytes(name: table.name, copying: Array(text.utf8)), as: table)
        let typed = try #require(read.table)
        if isLast { last.append(typed) } else { this.append(typed) }
      }
    }
    let whole = LookedAfterReturn(
      tables: this, lastYear: last, period: Period(.y2026), authority: "E10000011", reference: .example)
    let report = whole.check(SSDA903.rules2026)
    #expect(report.skipped.isEmpty)
    return report.findings.map { "\($0.rule) \($0.table) \($0.child) \($0.values)" }.sorted()
  }

  @Test func theOrderOfRowsDoesNotMatter() throws {
    let first = try check(Self.lines)
    #expect(first.count > 1000)
    for seed in 1...3 {
      var random = Shuffler(state: UInt64(seed))
      #expect(try check(Self.lines.shuffled(using: &random)) == first)
    }
  }

  @Test func addingACleanChildAddsNoFinding() throws {
    let clean: [(table: String, row: [String: String])] = [
      (
        "Header",
        [
          "CHILD": "clean", "SEX": "F", "DOB": "12/05/2014", "ETHNIC": "WBRI", "UPN": "C987654321098", "MOTHER": "0",
          "UASC": "0",
        ]
      ),
      (
        "Episodes",
        [
          "CHILD": "clean", "DECOM": "01/06/2026", "RNE": "S", "LS": "C2", "CIN": "N1", "PLACE": "K2",
          "PLACE_PROVIDER": "PR1", "HOME_POST": "BN2 5XT", "PL_POST": "BN2 5XS", "URN": "SC000001",
          "PL_LA": "E10000011", "PL_LOCATION": "IN", "PL_DISTANCE": "0.4",
        ]
      ),
      ("PrevPerm", ["CHILD": "clean", "DOB": "12/05/2014", "PREV_PERM": "Z1"]),
      ("Reviews", ["CHILD": "clean", "DOB": "12/05/2014", "REVIEW": "20/06/2026", "REVIEW_CODE": "PN1"]),
      (
        "SWEpisodes",
        ["CHILD": "clean", "DOB": "12/05/2014", "SW_ID": "SW12345", "SW_DECOM": "01/06/2026", "SW_REASON": "FCONTA"]
      ),
    ]
    let alone = try check(clean)
    // The one postcode of the examples' directory cannot be home and placement both.
    #expect(alone.allSatisfy { $0.hasPrefix("392c ") }, "\(alone)")
    let without = try check(Self.lines)
    #expect(try check(Self.lines + clean) == (without + alone).sorted())
  }
}

/// A generator with a seed, so that a failure can be had again.
struct Shuffler: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }
}
