import Foundation
import Testing

@testable import Returns

/// The page of rules that are not in force in every year, beside the sets themselves.
struct RulesInForceTests {
  struct Line {
    let code: String
    let first, last: String
    let why: String

    func isInForce(in year: CollectionYear) -> Bool {
      guard let from = CollectionYear(first), let to = CollectionYear(last) else { return false }
      return (from...to).contains(year)
    }
  }

  static func lines(of kind: String) throws -> [Line] {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let page = try String(contentsOfFile: "/\(root)/docs/returns-rules-by-year.md", encoding: .utf8)
    return page.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 5, cells[0] == kind else { return nil }
      return Line(code: cells[1], first: cells[2], last: cells[3], why: cells[4])
    }
  }

  func expectAgreement(_ kind: String, codes: Int, counts: [Int], in force: (CollectionYear) -> Set<String>) throws {
    let lines = try Self.lines(of: kind)
    let byCode = Dictionary(uniqueKeysWithValues: lines.map { ($0.code, $0) })
    let everyYear = CollectionYear.allCases.map(force)
    #expect(everyYear.map(\.count) == counts)
    let always = everyYear.reduce(everyYear[0]) { $0.intersection($1) }
    let known = everyYear.reduce(Set(byCode.keys)) { $0.union($1) }
    #expect(known.count == codes)
    #expect(Set(byCode.keys) == known.subtracting(always))
    for (year, codes) in zip(CollectionYear.allCases, everyYear) {
      for line in lines {
        #expect(line.isInForce(in: year) == codes.contains(line.code), "\(line.code) in \(year)")
        #expect(!line.why.isEmpty)
      }
    }
  }

  @Test func everyCodeOfTheReturnIsInForceOrHasItsReason() throws {
    try expectAgreement("SSDA903", codes: 344, counts: [293, 312, 305, 316, 327]) { Set(SSDA903.rules($0).codes) }
  }

  @Test func everyCodeOfTheCensusIsInForceOrHasItsReason() throws {
    try expectAgreement("CIN", codes: 109, counts: [105, 105, 109, 109, 109]) { Set(CIN.rules(in: $0).codes) }
  }
}
