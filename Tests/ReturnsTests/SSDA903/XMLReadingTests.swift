import Testing

@testable import Returns

struct SSDA903XMLReadingTests {
  let text = """
    <?xml version='1.0'?>
    <EXPSSDA903><CHILD><HEADER><CHILDID>7</CHILDID><SEX>F</SEX><DOB>01/04/2009</DOB><UASC>1</UASC><DUC>01/04/2027</DUC>
    <AREVIEW><REVIEW>01/05/2026</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>
    <AREVIEW><REVIEW>31/06/2026</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>
    <IN_TOUCH>YES</IN_TOUCH></HEADER>
    <EPISODE><DECOM>01/05/2025</DECOM><PL>K2</PL></EPISODE></CHILD></EXPSSDA903>
    """

  @Test func theTablesOfTheXMLAreThoseOfTheCSV() throws {
    let tables = try LookedAfterXML.tables(FileBytes(name: "r.xml", copying: Array(text.utf8)))
    #expect(tables.map { $0.table } == [.header, .episodes, .reviews, .uasc, .oc3])
    #expect(tables[1].written("PLACE", row: 0) == "K2" && tables[1].written("CHILD", row: 0) == "7")
    #expect(tables[2].rowCount == 2 && tables[2].written("DOB", row: 1) == "01/04/2009")
    #expect(tables[3].written("DUC", row: 0) == "01/04/2027")
  }

  @Test func aFindingNamesTheLineOfTheXML() throws {
    let file = try ReturnFile(name: "r.xml", text: text)
    let report = try LookedAfterReturn(files: [file], period: Period(.y2026)).check(SSDA903.rules2026.only(["166"]))
    #expect(report.findings.map { $0.line } == [4])
    #expect(report.findings.first?.child == "7" && report.findings.first?.row == 1)
  }

  @Test func aBrokenDocumentIsRefusedWithItsLine() throws {
    let file = try ReturnFile(name: "r.xml", text: "<EXPSSDA903>\n<CHILD>\n</EXPSSDA903>")
    #expect(throws: ReadingError.self) { try LookedAfterReturn(files: [file], period: Period(.y2026)) }
  }
}
