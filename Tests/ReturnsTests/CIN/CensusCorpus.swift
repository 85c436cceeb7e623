import Foundation
import Testing

@testable import Returns

/// The conformance cases as tables that ours can check.
struct CensusCorpus: Sendable {
  struct Case: Sendable {
    let id: String
    let code: String
    let years: [String]
    let tables: CINTableSet
    /// Rows by table; empty for a rule about the return as a whole.
    let expected: [String: [Int]]
    let isAboutTheReturn: Bool

    func agrees(with report: Report) -> Bool {
      guard report.skipped.isEmpty else { return false }
      if isAboutTheReturn { return report.places == ["Header": [0]] }
      return report.places == expected.filter { !$0.value.isEmpty }
    }
  }

  let cases: [Case]
  let rulesInForce: [String: Set<String>]

  static func load(_ name: String) -> CensusCorpus {
    let tests = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    do {
      let data = try Data(contentsOf: URL(filePath: "/\(tests)/Conformance/\(name)"))
      return CensusCorpus(try JSONDecoder().decode(File.self, from: data))
    } catch {
      Issue.record("\(name) could not be read: \(error)")
      return CensusCorpus(cases: [], rulesInForce: [:])
    }
  }

  private init(cases: [Case], rulesInForce: [String: Set<String>]) {
    (self.cases, self.rulesInForce) = (cases, rulesInForce)
  }

  private init(_ file: File) {
    cases = file.cases.map { item in
      Case(
        id: item.id, code: item.code, years: item.years, tables: CINTableSet(item.input.tables),
        expected: item.expected.failing_rows, isAboutTheReturn: item.expected.return_level != nil)
    }
    rulesInForce = file.rules_in_force.mapValues { Set($0.keys) }
  }
}

extension CINTableSet {
  fileprivate init(_ given: [String: File.Table]) {
    self.init()
    for (name, table) in given {
      guard let kind = CINTable.allCases.first(where: { $0.name == name }) else { continue }
      let columns = table.columns.map(\.name)
      let rows = table.rows.enumerated().map { number, row in
        Row(line: number + 2, cells: columns.map { row[$0]?.text ?? "" })
      }
      tables[kind] = Table(file: "\(name).csv", columns: columns, rows: rows)
    }
  }
}

// The file's own names are kept, as its README explains them.
private struct File: Decodable {
  struct Column: Decodable { let name: String }
  struct Table: Decodable {
    let columns: [Column]
    let rows: [[String: Cell]]
  }
  struct Input: Decodable { let tables: [String: Table] }
  struct ReturnLevel: Decodable { let code: String }
  struct Expected: Decodable {
    let failing_rows: [String: [Int]]
    let return_level: ReturnLevel?
  }
  struct Item: Decodable {
    let id: String
    let code: String
    let years: [String]
    let input: Input
    let expected: Expected
  }
  typealias Cell = CorpusCell
  let cases: [Item]
  let rules_in_force: [String: [String: String]]
}

/// Any kind of cell, as the text that a CSV file would hold.
struct CorpusCell: Decodable {
  let text: String

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      text = ""
    } else if let string = try? value.decode(String.self) {
      text = string
    } else if let number = try? value.decode(Int.self) {
      text = "\(number)"
    } else if let list = try? value.decode([CorpusCell].self) {
      text = list.map(\.text).joined(separator: ",")
    } else {
      text = try value.decode([String: String].self)["datetime"] ?? ""
    }
  }
}
