import Foundation
import Testing

@testable import Returns

/// A large file in another encoding is decoded a piece at a time, and says the same.
struct LargeEncodingTests {
  /// Longer than what is held in memory, with a letter outside of ASCII in each row: `letter` once a row.
  private static func text(_ letter: String) -> String {
    (["CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC,REASON_PLACE_CHANGE"]
      + (0..<60_000).map { "\(letter)\($0),01/01/2026,S,C2,N1,U1,30/01/2026,X1," }).joined(separator: "\r\n")
  }

  private func read(_ bytes: [UInt8]) throws -> TableFile {
    #expect(bytes.count > 2 * Spool.piece)
    let path = FileManager.default.temporaryDirectory.appending(path: "encoded-\(UUID().uuidString).csv")
    try Data(bytes).write(to: path)
    defer { try? FileManager.default.removeItem(at: path) }
    return try #require(try ReadTable.reading(FileBytes(path: path.path, name: "e.csv"), as: nil).table)
  }

  @Test(arguments: ["é", "中", "👧🏽"]) func sixteenBitsAreReadEitherWayRound(_ letter: String) throws {
    let text = Self.text(letter)
    let little: [UInt8] = [0xff, 0xfe] + text.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
    let big: [UInt8] = [0xfe, 0xff] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] }
    for bytes in [little, big] {
      let table = try read(bytes)
      #expect(table.source.bytes.elementsEqual(text.utf8))
      #expect(table.rowCount == 60_000 && table.written("CHILD", row: 59_999) == "\(letter)59999")
    }
  }

  @Test func whatASpreadsheetWritesIsRead() throws {
    let text = Self.text("José–")
    let western = text.unicodeScalars.map { $0 == "–" ? 0x96 : UInt8($0.value) }
    let table = try read(western)
    #expect(table.source.bytes.elementsEqual(text.utf8))
    #expect(table.rowCount == 60_000 && table.written("CHILD", row: 0) == "José–0")
  }

  @Test func theXMLFormComesToTheTablesThatStandInIt() throws {
    let episode = "<EPISODE><DECOM>01/01/2026</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PLACE>U1</PLACE></EPISODE>"
    let xml =
      "<SSDA903>\n"
      + (0..<60_000).map { "<CHILD><CHILDID>child\($0)</CHILDID><SEX>M</SEX>\(episode)</CHILD>\n" }.joined()
      + "</SSDA903>"
    let tables = try LookedAfterXML.tables(FileBytes(name: "r.xml", text: xml))
    let episodes = try #require(tables.first { $0.table == .episodes })
    #expect(episodes.source.bytes.count > Spool.piece && episodes.rowCount == 60_000)
    #expect(episodes.written("CHILD", row: 59_999) == "child59999")
  }
}
