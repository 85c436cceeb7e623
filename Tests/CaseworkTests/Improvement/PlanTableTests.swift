import Casework
import Testing

/// A plan’s table as it comes: headings twice, themes between, rows cut by a page break, cells that have slipped.
@Suite struct PlanTableTests {
  private static let text = """
    Ref\tAction\tLead\tTimescale\tProgress
    Theme 1: Leading\t\t\t\t
    OR1\tRead every contact\tPriya Nair\t31.8.16\tBegun
    OR2\tCount the notices sent and look into every dif-\tDr Lim\t31/09/16\t
    \tference with the nurse\t\t\tand tell the board
    Ref\tAction\tLead\tTimescale\tProgress
    Theme 2: Helping\t\t\t\t
    OR3\tSee every child\tLSCB\ttbc\tOn the wall (OR 9)
    OR4\tRing every care leaver\t30.6.16\tAnil Mistry\t
    \tHold a party\t\t\t
    OR5\tRead every contact\tPriya Nair\t31.8.16\tBegun
    OR6\t\tSomebody\t1.1.17\t
    \t\t\t\t
    """
  private let lines = PastedTable.lines(PlanTableTests.text)

  private var table: PlanTable {
    let headings = PlanTable.headings(of: lines)?.cells ?? []
    return PlanTable(lines, columns: PlanColumn.suggested(for: headings), base: "2016-03-17")
  }

  private func row(_ action: String) throws -> PlanRow {
    try #require(table.rows.first { $0.action.hasPrefix(action) })
  }

  @Test func columnsAreSuggestedFromTheirHeadings() {
    #expect(table.columns == [.reference, .action, .lead, .when, .progress])
    #expect(
      PlanColumn.suggested(for: ["OR no.", "What will we do?", "Who", "By when", "RAG", "So what", "Notes"])
        == [.reference, .action, .lead, .when, .status, .impact, .left])
    #expect(PlanColumn.suggested(for: ["Action", "Action"]) == [.action, .left], "each meaning is given once")
  }

  /// Every line is an action, part of one, or said to be something else: none is dropped.
  @Test func nothingIsDropped() {
    #expect(table.lines.map(\.source) == lines)
    let fates = table.lines.map(\.fate)
    #expect(
      fates == [
        .heading, .theme, .action, .action, .joined, .heading, .theme, .action, .action, .action, .repeated, .refused,
      ])
    #expect(table.lines.last { $0.fate == .refused }?.why == "no words say what will be done")
    #expect(table.rows.count == 5)
  }

  @Test func aRowCutByAPageBreakIsJoined() throws {
    let row = try row("Count the notices")
    #expect(row.action.hasSuffix("every dif-ference with the nurse"))
    #expect(row.progress == "and tell the board" && row.lines == [4, 5])
    #expect(row.flags.contains { $0.kind == .joined } && row.flags.contains { $0.kind == .date })
    #expect(row.when.text == "31/09/16" && row.when.day == nil)
    #expect(row.theme == "Theme 1: Leading")
  }

  @Test func whatIsSaidTwiceIsKeptOnceWithBothReferences() throws {
    let row = try row("Read every contact")
    #expect(row.references == ["1", "5"] && row.lines == [3, 11])
    #expect(row.flags.map(\.kind) == [.repeated])
  }

  @Test func referencesAndCellsThatSlippedAreFound() throws {
    let seen = try row("See every child")
    #expect(seen.references == ["3", "9"] && seen.theme == "Theme 2: Helping")
    #expect(seen.flags.map(\.kind) == [.referenceElsewhere, .date, .lead])
    let shifted = try row("Ring every care leaver")
    #expect(shifted.lead.text == "Anil Mistry" && shifted.when.day == "2016-06-30")
    #expect(shifted.flags.contains { $0.kind == .shifted } && shifted.flags.contains { $0.kind == .noProgress })
    #expect(try row("Hold a party").flags.contains { $0.kind == .noReference })
  }

  @Test func aPastedTableIsReadWhateverPartsItsCells() {
    #expect(PastedTable.lines("a,b\n\"c, \"\"d\"\"\",e\n").map(\.cells) == [["a", "b"], ["c, \"d\"", "e"]])
    #expect(PastedTable.lines("| a | b |\n| c | d |").map(\.cells) == [["a", "b"], ["c", "d"]])
    #expect(PastedTable.lines("a|b|c\n|x|").map(\.cells) == [["a", "b", "c"], ["", "x", ""]])
    let broken = PastedTable.lines("a\tb\n\"one\ntwo\"\tc\nd\te")
    #expect(broken.map(\.cells) == [["a", "b"], ["one\ntwo", "c"], ["d", "e"]] && broken.map(\.line) == [1, 2, 4])
    #expect(PastedTable.read(PastedTable.written(broken)) == broken, "what is written reads back")
    #expect(PastedTable.lines("") == [] && PastedTable.lines("\n\n") == [])
  }

  @Test func tooManyLinesAreSaidToBeTooMany() {
    let many = (1...PlanTable.most + 2).map { TableLine(line: $0, cells: ["OR1", "Do thing \($0)"]) }
    let table = PlanTable(many, columns: [.reference, .action], base: nil)
    #expect(table.rows.count == PlanTable.most && table.lines.count { $0.fate == .refused } == 2)
  }
}
