import Foundation
import Testing

@testable import Returns

/// Ours beside the public validator on random tables. Run by `Tests/Oracles/cin.py`, which makes the file.
@Suite struct CINDifferentialTests {
  static let path = ProcessInfo.processInfo.environment["THROUGHLINE_CIN_ORACLE"]

  /// Rules that answer otherwise on purpose; each has its reason in
  /// `docs/decisions/2026-11-21-cin-rules-where-ours-differ.md`.
  static let ours: Set<String> = [
    "1510", "1530", "1540", "1550", "1560Q", "2885", "2886Q", "2888Q", "4003", "4014", "4016", "4017", "8530Q", "8565",
    "8569Q",
    "8606", "8615", "8740", "8772", "8775Q", "8790", "8815", "8816", "8820", "8831", "8832", "8863Q", "8869", "8890",
    "8935", "8940", "8945Q", "8950Q",
  ]

  private struct File: Decodable {
    struct Result: Decodable {
      let code: String
      let seed: Int
      let expected: [String: [Int]]
      let la: Bool
    }
    let year: String
    let tables: [[String: [[String: CorpusCell]]]]
    let results: [Result]
  }

  @Test(.enabled(if: path != nil)) func agreesWithThePublicValidator() throws {
    let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: URL(filePath: Self.path ?? "")))
    let sets = file.tables.map { CINTableSet(rows: $0) }
    let year = try #require(CollectionYear(file.year))
    var (compared, differing) = ([String: Int](), [String: [String]]())
    for result in file.results {
      guard let rule = CIN.rules(in: year)[result.code] else { continue }
      let places = CINTableSet.places(of: rule, in: sets[result.seed])
      let found = Dictionary(grouping: places, by: \.table.name).mapValues { $0.map(\.row).sorted() }
      let expected = result.la ? ["Header": [0]] : result.expected.filter { !$0.value.isEmpty }
      compared[result.code, default: 0] += 1
      if found != expected {
        differing[result.code, default: []].append("seed \(result.seed): theirs \(expected), ours \(found)")
      }
    }
    for (code, words) in differing.sorted(by: { $0.key < $1.key }) where !Self.ours.contains(code) {
      Issue.record(
        "\(code): \(words.count) of \(compared[code] ?? 0) differ; \(words.prefix(3).joined(separator: "; "))")
    }
    #expect(!compared.isEmpty)
  }
}

extension CINTableSet {
  fileprivate init(rows given: [String: [[String: CorpusCell]]]) {
    self.init()
    for (name, rows) in given {
      guard let kind = CINTable.allCases.first(where: { $0.name == name }) else { continue }
      let columns = kind.columns
      tables[kind] = Table(
        file: "\(name).csv", columns: columns,
        rows: rows.enumerated().map { number, row in Row(line: number + 2, cells: columns.map { row[$0]?.text ?? "" }) }
      )
    }
  }
}
