import Casework
import Foundation
import Testing

@testable import Returns

@Suite struct CINCheckTests {
  private func census(_ children: [String], reference: String = "2027-03-31") -> [UInt8] {
    let header =
      "<Header><CollectionDetails><Collection>CIN</Collection><Year>2027</Year>"
      + "<ReferenceDate>\(reference)</ReferenceDate></CollectionDetails></Header>"
    return Array("<Message>\(header)<Children>\n\(children.joined(separator: "\n"))\n</Children></Message>".utf8)
  }

  private func child(_ id: String, referred: String = "2026-05-05", closed: String = "") -> String {
    """
    <Child><ChildIdentifiers><LAchildID>\(id)</LAchildID><UPNunknown>UN3</UPNunknown>\
    <PersonBirthDate>2015-05-01</PersonBirthDate><Sex>F</Sex></ChildIdentifiers><ChildCharacteristics>\
    <Ethnicity>WBRI</Ethnicity><Disabilities><Disability>NONE</Disability></Disabilities></ChildCharacteristics>\
    <CINdetails><CINreferralDate>\(referred)</CINreferralDate><ReferralSource>1A</ReferralSource>\
    <PrimaryNeedCode>N1</PrimaryNeedCode><CINclosureDate>\(closed)</CINclosureDate>\
    <ReferralNFA>false</ReferralNFA></CINdetails></Child>
    """
  }

  /// Those about single children.
  private func findings(_ children: [String]) throws -> [Finding] {
    try checkCIN(bytes: census(children), name: "census.xml").findings.filter { $0.table != "Header" }
  }

  @Test func tellsTheLineTheRowAndTheValues() throws {
    let found = try findings([child("A1"), child("A2", closed: "2026-04-01")])
    let closure = try #require(found.first { $0.rule == "8630" })
    #expect(closure.table == "CINdetails" && closure.row == 1 && closure.line == 3 && closure.child == "A2")
    #expect(closure.fields == ["CINreferralDate", "CINclosureDate"])
    #expect(closure.values == ["2026-05-05", "2026-04-01"] && closure.file == "census.xml")
    #expect(found.map(\.rule) == ["8630", "8805"])
  }

  @Test func aCleanChildAddsNoFinding() throws {
    let wrong = child("A2", closed: "2026-04-01")
    #expect(try findings([wrong]).count == findings([wrong, child("A3"), child("A4")]).count)
  }

  @Test func theOrderOfChildrenDoesNotMatter() throws {
    let children = [child("A1", referred: "2027-05-05"), child("A2", closed: "2026-04-01"), child("A1")]
    func seen(_ children: [String]) throws -> [String] {
      try findings(children).map { "\($0.rule) \($0.child) \($0.values)" }.sorted()
    }
    #expect(try seen(children) == seen(children.reversed()))
    #expect(try seen(children).filter { $0.hasPrefix("8510") }.count == 2)
  }

  @Test func anUnreadableDateIsToldAndLeavesItsRulesUndecided() throws {
    let report = try checkCIN(bytes: census([child("A1", referred: "2026-09-31")]), name: "census.xml")
    let told = try #require(report.findings.first { $0.rule == "layout" })
    #expect(told.message == "CINreferralDate is 2026-09-31, and there is no such day" && told.line == 2)
    #expect(report.undecided.contains { $0.rule == "8600" && $0.table == "CINdetails" && $0.row == 0 })
    #expect(!report.findings.contains { $0.rule == "8600" })
  }

  @Test func aFieldThatARuleOnlyReadsLeavesItUndecidedToo() throws {
    let unclear = child("A1").replacing("<ReferralNFA>false", with: "<ReferralNFA>perhaps")
    let report = try checkCIN(bytes: census([unclear]), name: "census.xml")
    #expect(report.undecided.contains { $0.rule == "8820" && $0.table == "CINdetails" && $0.row == 0 })
  }

  @Test func theReferenceDateChoosesTheRules() throws {
    #expect(try checkCIN(bytes: census([child("A1")], reference: "2023-03-31"), name: "c").ran.count == 105)
    #expect(try checkCIN(bytes: census([child("A1")], reference: "2025-03-31"), name: "c").ran.count == 109)
    #expect(try checkCIN(bytes: census([child("A1")], reference: "1999-03-31"), name: "c").notes.count == 1)
  }

  @Test func readsTheSamplesWhole() throws {
    for name in ["CIN_Census_2024.xml", "CIN_Census_2026.xml"] {
      let report = try checkCIN(path: Samples.path("cin/\(name)"))
      #expect(report.counts.children == 2 && report.ran.count == 105 && report.skipped.isEmpty)
      #expect(report.findings.contains { $0.rule == "1103" && $0.row == 1 })
    }
  }

  @Test func aFolderOfTablesStopsOnlyTheRulesThatLackThem() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "cin-tables-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let details = "LAchildID,CINdetailsID,CINreferralDate,CINclosureDate,Odd\r\nA1,1,05/05/2026,\"2026-04-01\",x\r\n"
    try Data(details.utf8).write(to: folder.appending(path: "cindetails.csv"))
    let report = try checkCIN(path: folder.path)
    #expect(report.findings.map(\.rule) == ["8630"])
    #expect(report.findings[0].line == 2 && report.findings[0].file == "cindetails.csv")
    #expect(report.notes.contains { $0.contains("Odd") })
    #expect(report.skipped.first { $0.rule == "8640" }?.lacks == ["CINdetails.ReasonForClosure"])
    #expect(report.skipped.first { $0.rule == "4220" }?.lacks == ["ChildCharacteristics table"])
    #expect(report.ran.count + report.skipped.count == 109)
  }

  @Test func refusesAFolderWithNoCensusInIt() {
    #expect(throws: ReadingError.self) { try checkCIN(path: Samples.path("cin")) }
    #expect(throws: XMLRefusal.self) { try checkCIN(path: Samples.path("none.xml")) }
  }
}
