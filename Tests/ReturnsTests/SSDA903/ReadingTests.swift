import Casework
import Testing

@testable import Returns

struct SSDA903ReadingTests {
  let heading = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB"

  func header(_ bytes: [UInt8]) throws -> TableFile {
    try #require(try ReadTable.reading(FileBytes(name: "h.csv", copying: bytes), as: nil).table)
  }

  @Test func aTableIsRecognisedByItsColumnsWhateverTheFileIsCalled() throws {
    let file = try FileBytes(name: "x.csv", copying: Array("Child , decom,RNE,LS,CIN,PLACE,DEC,REC\n".utf8))
    #expect(try ReadTable.reading(file, as: nil).table?.table == .episodes)
    let other = try FileBytes(name: "y.csv", copying: Array("A,B,C\n1,2,3\n".utf8))
    #expect(try ReadTable.reading(other, as: nil).table == nil)
  }

  @Test func aFileWithFewColumnsIsRecognisedByItsName() throws {
    let file = try FileBytes(name: "Episodes.csv", copying: Array("CHILD,DEC\n1,\n".utf8))
    #expect(try ReadTable.reading(file, as: nil).table?.table == .episodes)
  }

  @Test func marksLineEndsQuotesAndSpacesAreRead() throws {
    let text = heading + "\r\n\"1\" ,M, 01/04/2015 ,\"WB\"\"RI\",\"A\nB\",,\r2,F,1/4/2015,WBRI,,,\n"
    let table = try header([0xef, 0xbb, 0xbf] + Array(text.utf8))
    #expect(table.rowCount == 2)
    #expect(table.written("CHILD", row: 0) == "1")
    #expect(table.written("ETHNIC", row: 0) == "WB\"RI")
    #expect(table.written("UPN", row: 0) == "A\nB")
    #expect(table.written("DOB", row: 0) == "01/04/2015")
    #expect(table.lines[0] == 2 && table.lines[1] == 4)
    #expect(table.written("DOB", row: 1) == "1/4/2015")
    #expect(DateCell(dayFirst: "1/4/2015") == DateCell(dayFirst: "01/04/2015"))
  }

  @Test func everyDayIsReadAsTheCalendarHasIt() throws {
    let first = try #require(Day(iso: "1896-01-01"))
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    for day in (0..<80_000).map({ first + $0 }) {
      let parts = day.parts
      #expect(DateCell(dayFirst: "\(two(parts.day))/\(two(parts.month))/\(parts.year)").day == day)
    }
  }

  @Test func aMarkThatStandsTwiceIsPassedOver() throws {
    let text = heading + "\n7,M,,,,,\n"
    #expect(try header([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf] + Array(text.utf8)).written("CHILD", row: 0) == "7")
    let sixteen =
      [UInt8](arrayLiteral: 0xff, 0xfe) + ("\u{feff}" + text).utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
    #expect(try header(sixteen).written("CHILD", row: 0) == "7")
  }

  @Test func otherEncodingsAreRead() throws {
    let text = heading + "\nJosé,M,,,,,\n"
    let sixteen: [UInt8] = [0xff, 0xfe] + text.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
    #expect(try header(sixteen).written("CHILD", row: 0) == "José")
    let western = text.unicodeScalars.map { UInt8($0.value) }
    #expect(try header(western).written("CHILD", row: 0) == "José")
  }

  @Test func whatIsNoReturnIsRefusedAndNotFoundClean() throws {
    let notes = try ReturnFile(name: "notes.csv", text: "A,B\n1,2\n")
    let header = try ReturnFile(name: "h.csv", text: heading + "\n1,M,,,,,\n")
    let why = "is no table of a children looked after return, by its columns or its name"
    #expect(throws: ReadingError(file: "notes.csv", why: why)) {
      try LookedAfterReturn(files: [notes], period: Period(.y2026))
    }
    #expect(throws: ReadingError(file: "notes.csv", why: why)) {
      try LookedAfterReturn(files: [header], lastYear: [notes], period: Period(.y2026))
    }
    let both = try LookedAfterReturn(files: [notes, header], period: Period(.y2026)).check(
      SSDA903.rules2026.only(["101"]))
    #expect(both.notes == ["notes.csv is no table of the return by its columns, and was not read."])
  }

  @Test func hostileFilesAreRefusedWithTheirPlace() {
    let nul = Array((heading + "\n1,M\0,,,,,\n").utf8)
    #expect(throws: ReadingError(file: "h.csv", line: 2, why: "holds a NUL byte: this is not a text file")) {
      try header(nul)
    }
    let long = Array((heading + "\n" + String(repeating: "x", count: 70_000) + ",,,,,,\n").utf8)
    #expect(throws: ReadingError.self) { try header(long) }
    let open = Array((heading + "\n\"1,,,,,,\n").utf8)
    #expect(throws: ReadingError(file: "h.csv", line: 2, why: "a quoted cell that starts here never ends")) {
      try header(open)
    }
  }

  @Test(arguments: ["31/09/2026", "2026-05-01", "01/13/2026", "01/01/19", "1/1", "32/01/2026", "29/02/2026", "x"])
  func aTextThatIsNoDayIsNeverGuessedAt(_ text: String) {
    #expect(DateCell(dayFirst: text).isImpossible)
  }

  @Test func aBirthdayOfTheTwentyNinthIsReachedOnTheFirstOfMarch() {
    let born = DateCell(dayFirst: "29/02/2008")
    #expect(!born.hasTurned(18, by: DateCell(dayFirst: "28/02/2026")))
    #expect(born.hasTurned(18, by: DateCell(dayFirst: "01/03/2026")))
  }

  @Test func anImpossibleDateOfBirthInAnyTableIsAFinding() throws {
    let file = try ReturnFile(name: "oc3.csv", text: "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n7,31/09/2008,YES,F1,B1\n")
    let whole = try LookedAfterReturn(files: [file], period: Period(.y2026))
    let rules = SSDA903.rules2026
    let report = whole.check(rules.only(["131"]).adding([SSDA903.impossibleDates(beside: rules)]))
    #expect(report.findings.map { "\($0.rule) \($0.table) \($0.line ?? 0) \($0.values)" }.count == 1)
    #expect(report.findings.first?.rule == "DATE" && report.findings.first?.line == 2)
  }
}
