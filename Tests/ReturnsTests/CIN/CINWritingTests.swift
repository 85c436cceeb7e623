import Foundation
import Testing

@testable import Returns

/// What is written is what was read, in both forms, and written again it is the same bytes.
struct CINWritingTests {
  static let samples =
    ["cin/CIN_Census_2024.xml", "cin/CIN_Census_2026.xml"].map { Samples.path($0) }
    // Censuses named by whoever runs the tests, parted by colons.
    + (ProcessInfo.processInfo.environment["THROUGHLINE_CENSUSES_TO_WRITE"] ?? "").split(separator: ":")
    .map { String($0) }

  /// Everything a census says: each row of each table with what stands in it.
  func said(_ census: CINCensus) -> [String] {
    var said = ["\(census.header.given)"]
    for child in census.children {
      child.forEachRow { record in
        let values = record.given.filter { !$0.text.isEmpty }
        let factors = (record as? CINAssessment)?.factors.map(\.code) ?? []
        said.append("\(type(of: record).table.name) \(record.row ?? -1) \(values) \(factors)")
      }
      said.append("\(child.characteristics.disabilities.map(\.code))")
    }
    return said
  }

  @Test(arguments: samples) func aCensusWrittenAsXMLIsReadTheSame(_ path: String) throws {
    let census = try CINCensus(path: path)
    let again = try CINCensus(bytes: census.xml)
    #expect(said(again) == said(census))
    #expect(again.xml == census.xml)
    #expect(said(census).count > 10)
  }

  @Test(arguments: samples) func aCensusWrittenAsTablesIsReadTheSame(_ path: String) throws {
    let census = try CINCensus(path: path)
    let folder = FileManager.default.temporaryDirectory.appending(path: "cin-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(census.csvFiles.count >= 11)
    for file in census.csvFiles { try Data(file.bytes).write(to: folder.appending(path: file.name)) }
    let again = try CINCensus(path: folder.path)
    #expect(said(again) == said(census))
    #expect(again.csvFiles.map { $0.bytes } == census.csvFiles.map { $0.bytes })
  }

  @Test func theRulesSayTheSameOfWhatWasWritten() throws {
    for path in Self.samples {
      let (first, again) = (try checkCIN(path: path), try checkCIN(bytes: CINCensus(path: path).xml, name: "w.xml"))
      let plain = { (report: Report) in
        report.findings.filter { $0.rule != CINRun.layoutCode }.map { "\($0.rule) \($0.table) \($0.row) \($0.values)" }
      }
      #expect(plain(again) == plain(first) && !plain(first).isEmpty)
    }
  }

  @Test func aCensusMadeFromValuesIsWritten() throws {
    var child = CINChild()
    child.identifiers.laChildID = CINText("A<1>")
    child.identifiers.birthDate = CINDate("2015-03-27")
    var details = CINDetails()
    details.referralDate = CINDate("2026-04-01")
    details.referralNFA = CINFlag("false")
    child.details = [details]
    var header = CINHeader()
    header.collection = CINText("CIN")
    let text = String(decoding: CINCensus(header: header, children: [child]).xml, as: UTF8.self)
    #expect(text.contains("<LAchildID>A&lt;1&gt;</LAchildID>\n        <PersonBirthDate>2015-03-27</PersonBirthDate>"))
    let read = try CINCensus(bytes: Array(text.utf8))
    #expect(read.children.first?.details.first?.referralNFA.value == false)
    #expect(read.children.first?.identifiers.laChildID.text == "A<1>")
  }
}
