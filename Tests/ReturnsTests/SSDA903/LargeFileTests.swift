import Casework
import Foundation
import Testing

@testable import Returns

/// A file that is mapped is read as one that is held, whatever the order of its rows and however it is written.
struct LargeFileTests {
  static let heading = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN"
  static let children = 5_000

  /// Four episodes a child, the last of some ending before it starts.
  static func rows() -> [String] {
    (0..<children).flatMap { child in
      (1...4).map { month in
        let isWrong = month == 4 && child % 50 == 0
        return "child\(child),01/0\(month)/2026,S,C2,N1,U1,PR1,\(isWrong ? "31/03" : "30/0\(month)")/2026,X1,,,,"
      }
    }
  }

  func check(_ bytes: [UInt8], mapped: Bool) throws -> Report {
    let rules = SSDA903.rules2026.only(["356"])
    guard mapped else {
      let file = try ReturnFile(name: "e.csv", bytes: bytes)
      return try LookedAfterReturn(files: [file], period: Period(.y2026)).check(rules)
    }
    #expect(bytes.count > FileBytes.mappedFrom)
    let path = FileManager.default.temporaryDirectory.appending(path: "large-\(UUID().uuidString).csv")
    try Data(bytes).write(to: path)
    defer { try? FileManager.default.removeItem(at: path) }
    let file = try ReturnFile(path: path.path, name: "e.csv")
    let report = try LookedAfterReturn(files: [file], period: Period(.y2026)).check(rules)
    // Made before the file is gone.
    return Report(
      findings: Array(report.findings), ran: report.ran, skipped: report.skipped, undecided: report.undecided,
      counts: report.counts, notes: report.notes)
  }

  @Test func aMappedFileIsReadLikeOneThatIsHeld() throws {
    let text = Array(([Self.heading] + Self.rows()).joined(separator: "\r\n").utf8)
    let held = try check(text, mapped: false)
    #expect(held.findings.count == Self.children / 50 && held.counts.children == Self.children)
    #expect(held.findings.last?.child == "child4950" && held.findings.last?.line == 19_805)
    #expect(try check(text, mapped: true) == held)
    #expect(try check([0xef, 0xbb, 0xbf] + text, mapped: true) == held)
    let quoted = text + Array("\r\n\"child\r\n1\",,,,,,,,,,,,".utf8)
    let wider = try check(quoted, mapped: true)
    #expect(wider.findings == held.findings && wider.counts.children == Self.children + 1)
  }

  @Test func rowsInAnyOrderAreThoseOfTheirChildren() throws {
    var random = Shuffler(state: 11)
    let rows = Self.rows().shuffled(using: &random)
    let held = try check(Array(([Self.heading] + rows).joined(separator: "\n").utf8), mapped: true)
    #expect(held.counts.children == Self.children && held.findings.count == Self.children / 50)
    for finding in held.findings {
      #expect(rows[finding.row].hasPrefix(finding.child + ",") && finding.line == finding.row + 2)
    }
  }

  @Test func aMappedFileInAnotherEncodingIsReadAndABrokenOneRefused() throws {
    let text = ([Self.heading] + Self.rows() + ["José,01/01/2026,S,C2,N1,U1,PR1,01/12/2025,X1,,,,"]).joined(
      separator: "\n")
    let western = try check(text.unicodeScalars.map { UInt8($0.value) }, mapped: true)
    #expect(western.findings.last?.child == "José")
    #expect(throws: ReadingError(file: "e.csv", line: 20_002, why: "holds a NUL byte: this is not a text file")) {
      try check(Array((text + "\0").utf8), mapped: true)
    }
  }

  @Test func longIdentifiersThatBeginAlikeAreDifferentChildren() throws {
    let rows = ["long-identifier-1", "long-identifier-2", "long-identifier-1"].map {
      "\($0),01/05/2026,S,C2,N1,U1,PR1,,,,,,"
    }
    let report = try check(Array(([Self.heading] + rows).joined(separator: "\n").utf8), mapped: false)
    #expect(report.counts.children == 2)
  }

  @Test func rowsWithOtherCellsThanTheHeadingAreTold() throws {
    let rows = (0..<30).map { "c\($0),01/05/2026,S" }
    let report = try check(Array(([Self.heading] + rows).joined(separator: "\n").utf8), mapped: false)
    #expect(report.notes.first == "e.csv, line 2: not as many cells as the heading has.")
    #expect(report.notes.count == 21 && report.notes.last == "e.csv: 10 more such lines.")
  }
}
