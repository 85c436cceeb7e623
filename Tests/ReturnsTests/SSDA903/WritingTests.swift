import Foundation
import Testing

@testable import Returns

/// What is written is what was read, in both forms, and written again it is the same bytes.
struct SSDA903WritingTests {
  /// All twelve tables, with whatever may stand in a cell.
  static func generated(_ seed: UInt64) throws -> LookedAfterTables {
    var random = Shuffler(state: seed)
    let values = [
      "", "01/04/2026", "31/09/2026", "C2", "a,b", "say \"so\"", "José", "two\nlines", "0", "SC123456", "BN2 5XS",
      "<&>",
    ]
    var tables = LookedAfterTables()
    for table in Table.allCases {
      var made = WrittenTable(table)
      for number in 0..<25 {
        let cells = made.columns.map { column in
          column == "CHILD" ? "\(number % 9)" : values.randomElement(using: &random) ?? ""
        }
        made.add(cells)
      }
      try tables.add(made)
    }
    return tables
  }

  func read(_ tables: LookedAfterTables) throws -> LookedAfterTables {
    try LookedAfterTables(files: tables.csvFiles.map { try ReturnFile(name: $0.name, bytes: $0.bytes) })
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func tablesWrittenAsCSVAreReadTheSame(_ seed: UInt64) throws {
    let tables = try Self.generated(seed)
    let again = try read(tables)
    #expect(again == tables)
    #expect(again.tables.map { $0.csv } == tables.tables.map { $0.csv })
  }

  @Test func aFileOfAnyShapeIsWrittenInOneShape() throws {
    let text = "\u{feff}child;x, dob,SEX,Extra\n 7 ,\"01/04/2015\",M,z\r\n\"8\",,\n"
    let tables = try LookedAfterTables(files: [
      ReturnFile(name: "header.csv", text: text.replacing("child;x", with: "child"))
    ])
    let header = try #require(tables[.header])
    #expect(String(decoding: header.csv, as: UTF8.self) == "CHILD,SEX,DOB\r\n7,M,01/04/2015\r\n8,,\r\n")
    #expect(try read(tables) == tables)
  }

  @Test func aTableOfBlanksKeepsItsRows() throws {
    var table = WrittenTable(.dolo, columns: ["DOLO_START"])
    table.add([""])
    table.add(["01/04/2026"])
    table.add([""])
    var tables = LookedAfterTables()
    try tables.add(table)
    #expect(try read(tables)[.dolo]?.rows.count == 3)
  }

  /// Two children with a row of every table that XML has room for.
  static let consistent: LookedAfterTables = {
    var tables = LookedAfterTables()
    for table in Table.allCases {
      var made = WrittenTable(table)
      for (child, born, sex) in [("1", "01/04/2010", "M"), ("2", "01/05/2011", "F")] {
        for number in 0..<([.header, .uasc, .oc3, .ad1].contains(table) ? 1 : 3) {
          made.add(
            made.columns.map { column in
              switch column {
              case "CHILD": child
              case "DOB": born
              case "SEX": sex
              default: number == 2 ? "" : "\(number)<&>\(column.count)"
              }
            })
        }
      }
      try? tables.add(made)
    }
    return tables
  }()

  @Test func tablesWrittenAsXMLAreReadTheSame() throws {
    let tables = Self.consistent
    #expect(tables.tables.count == 12)
    let again = try LookedAfterTables(files: [ReturnFile(name: "r.xml", bytes: tables.xml)])
    #expect(again == tables)
    #expect(again.xml == tables.xml)
    #expect(try tables.lostInXML().isEmpty)
  }

  @Test func whatXMLHasNoRoomForIsSaid() throws {
    var tables = LookedAfterTables()
    for table in Self.consistent.tables where table.table != .uasc { try tables.add(table) }
    // A child with two rows of a table that stands in the header, and one whom the header does not have.
    try tables.add(
      WrittenTable(
        .uasc,
        rows: [
          ["1", "M", "01/04/2010", "02/04/2028"], ["1", "M", "01/04/2010", "03/04/2028"], ["3", "F", "", "01/01/2030"],
        ]))
    let lost = try tables.lostInXML()
    #expect(lost.contains("UASC: 1 row cannot be told in XML as they stand"))
    #expect(lost.contains { $0.hasPrefix("Header: 1 row ") })
  }

  /// Returns named by whoever runs the tests, parted by colons: folders and files of any size.
  static let given = (ProcessInfo.processInfo.environment["THROUGHLINE_RETURNS_TO_WRITE"] ?? "")
    .split(separator: ":").map { String($0) }

  @Test(.enabled(if: !given.isEmpty), arguments: given) func aReturnAtHandIsWrittenAsItWasRead(_ path: String) throws {
    let files = path.hasSuffix(".xml") ? [try ReturnFile(path: path, name: path)] : try ReturnFile.inFolder(path)
    let tables = try LookedAfterTables(files: files)
    let again = try read(tables)
    #expect(again == tables && again.csvFiles.map { $0.bytes } == tables.csvFiles.map { $0.bytes })
    let inXML = try LookedAfterTables(files: [ReturnFile(name: "r.xml", bytes: tables.xml)])
    let twice = try LookedAfterTables(files: [ReturnFile(name: "r.xml", bytes: inXML.xml)])
    #expect(twice == inXML && twice.xml == inXML.xml)
    print(path, tables.tables.map { "\($0.table.name) \($0.rows.count)" }, try tables.lostInXML())
  }

  @Test func theRulesSayTheSameOfWhatWasWritten() throws {
    let tables = try Self.generated(9)
    func findings(_ files: [ReturnFile]) throws -> [String] {
      try LookedAfterReturn(files: files, period: Period(.y2026)).check(SSDA903.rules2026).findings
        .map { "\($0.rule) \($0.table) \($0.row) \($0.values)" }
    }
    let first = try findings(tables.csvFiles.map { try ReturnFile(name: $0.name, bytes: $0.bytes) })
    let again = try read(tables)
    #expect(try findings(again.csvFiles.map { try ReturnFile(name: $0.name, bytes: $0.bytes) }) == first)
    #expect(first.count > 100)
  }
}
