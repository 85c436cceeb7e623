import Foundation
import Returns

/// The cases that other people's validator carries, as data; see `Conformance/LICENSE-csc-validator-be-903`.
struct ConformanceCorpus: Decodable {
  let rules_in_force: [String: [String: String]]
  let cases: [ConformanceCase]

  static func read() throws -> ConformanceCorpus {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appending(path: "Conformance/903.json"))
    return try JSONDecoder().decode(ConformanceCorpus.self, from: data)
  }
}

struct ConformanceCase: Decodable {
  let id: String
  let code: String
  let years: [String]
  let input: Input
  let expected: Expected

  struct Input: Decodable {
    let tables: [String: GivenTable]
    let metadata: Metadata?
    let postcode_lookups: [Lookup]?
  }
  struct Metadata: Decodable {
    let collection_start: String?
    let collection_end: String?
    let localAuthority: String?
    let provider_info: Info?
  }
  struct Info: Decodable { let table: GivenTable }
  struct Lookup: Decodable {
    let postcode: String?
    let pcd: String?
    let oseast1m: Double?
    let osnrth1m: Double?
    let laua: String?
  }
  struct Expected: Decodable {
    let skipped: Bool
    let failing_rows: [String: [Int]]
  }
}

struct GivenTable: Decodable {
  struct Column: Decodable { let name: String }
  let columns: [Column]
  let index: [Int]
  let rows: [[String: GivenCell]]
}

/// A cell as the other validator's test gave it.
enum GivenCell: Decodable {
  case nothing
  case text(String)
  case day(String)

  private enum Key: CodingKey { case datetime }

  init(from decoder: any Decoder) throws {
    if let keyed = try? decoder.container(keyedBy: Key.self) {
      self = .day(try keyed.decode(String.self, forKey: .datetime))
      return
    }
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .nothing
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let whole = try? container.decode(Int.self) {
      self = .text(String(whole))
    } else if let number = try? container.decode(Double.self) {
      self = .text(String(number))
    } else {
      self = .text(try container.decode(Bool.self) ? "1" : "0")
    }
  }

  /// As it would stand in a file. A text of no letters cannot: it is given as a stray mark. A day in a column that
  /// arrived parsed is written day first. A distance that is no number is given as one.
  func written(_ column: String) -> String {
    switch self {
    case .nothing: return ""
    case .day(let iso): return GivenCell.dayFirst(iso)
    case .text(let text):
      if text.isEmpty { return "?" }
      if column == "PL_DISTANCE", Double(text) == nil { return "1" }
      return GivenCell.dayFirst(text)
    }
  }

  private static func dayFirst(_ text: String) -> String {
    let parts = text.prefix(10).split(separator: "-")
    guard parts.count == 3, parts[0].count == 4, parts.allSatisfy({ Int($0) != nil }) else { return text }
    return "\(parts[2])/\(parts[1])/\(parts[0])"
  }
}
