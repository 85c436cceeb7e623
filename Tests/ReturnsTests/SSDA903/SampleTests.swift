import Foundation
import Testing

@testable import Returns

/// The returns by other hands in `Tests/Samples/ssda903`, read whole: every cell of every row is where it stood.
struct SSDA903SampleTests {
  static func path(_ name: String) -> String {
    let tests = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return "/\(tests)/Samples/ssda903/\(name)"
  }

  static func read(_ folder: String) throws -> LookedAfterReturn {
    try LookedAfterReturn(files: ReturnFile.inFolder(path(folder)), period: Period(.latest))
  }

  @Test func everyCellOfTheTwelveFilesIsRead() throws {
    let whole = try Self.read("csv")
    var counts: [String: Int] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.path("csv")) {
      let text = try String(contentsOfFile: Self.path("csv/\(name)"), encoding: .utf8)
      // None of them has a quotation mark, so a line is a row.
      let lines = text.split(whereSeparator: \.isNewline).map { line in
        line.filter { $0 != "\u{feff}" }.split(separator: ",", omittingEmptySubsequences: false).map { String($0) }
      }
      let heading = try #require(lines.first)
      let table = try #require(ReadTable.recognised(heading) ?? ReadTable.named(name, heading), "\(name)")
      let typed = try #require(whole.table(table))
      #expect(typed.rowCount == lines.count - 1, "\(name)")
      var different = 0
      for (row, cells) in lines.dropFirst().enumerated() {
        for (column, cell) in zip(heading, cells) where typed.written(column, row: row) != cell { different += 1 }
      }
      #expect(different == 0, "\(name)")
      counts[table.name] = typed.rowCount
    }
    #expect(counts.count == 12 && counts["Header"] == 2675 && counts["Reviews"] == 12_582)
  }

  @Test func everyValueOfTheXMLIsRead() throws {
    let whole = try Self.read("xml")
    let text = try String(contentsOfFile: Self.path("xml/fake_903.xml"), encoding: .utf8)
    // Values by the name of their element, found without a parser.
    var given: [String: [String]] = [:]
    for element in text.matches(of: /<([A-Z_0-9]+)>([^<]+)<\/\1>/) {
      let name = ["PL": "PLACE", "CHILDID": "CHILD"][String(element.1)] ?? String(element.1)
      given[name, default: []].append(String(element.2))
    }
    #expect(given["CHILD"]?.count == 253 && given["DECOM"]?.count == 459)
    var read: [String: [String]] = [:]
    for table in Table.allCases {
      guard let typed = whole.table(table) else { continue }
      // These are repeated in every table from the header.
      let repeated: Set<String> = table == .header ? [] : ["CHILD", "DOB", "SEX"]
      for column in table.layout.map(\.name) where !repeated.contains(column) {
        let values = (0..<typed.rowCount).compactMap { typed.written(column, row: $0) }.filter { !$0.isEmpty }
        if !values.isEmpty { read[column, default: []] += values }
      }
    }
    // Worked out from the UASC module when it is read, and so in no element.
    read["UASC"] = given["UASC"]
    #expect(Set(read.keys) == Set(given.keys))
    for (name, values) in given { #expect(read[name]?.sorted() == values.sorted(), "\(name)") }
  }

  @Test(arguments: ["csv", "xml"]) func everyRowIsCountedAndNothingIsPassedOver(folder: String) throws {
    let whole = try Self.read(folder)
    let report = whole.check(SSDA903.rules(.latest))
    #expect(report.notes.isEmpty && report.counts.children == (folder == "csv" ? 2676 : 253))
    #expect(report.counts.rows.reduce(0) { $0 + $1.rows } == (folder == "csv" ? 25_946 : 2454))
    #expect(Set(report.ran).union(report.skipped.map(\.rule)).count == 327)
  }
}
