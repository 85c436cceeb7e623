import Testing

@testable import Returns

struct ReportTests {
  let report = Report(
    findings: [
      Finding(
        rule: "102", severity: .error, message: "No \"day\".", table: "Header", file: "h.csv", line: 3, row: 1,
        child: "=7", fields: ["DOB"], values: ["31/02/2026"], hint: "Look again.")
    ],
    ran: ["102"], skipped: [SkippedRule(rule: "219", lacks: ["provider list"])],
    counts: ReportCounts(children: 2, rows: [TableCount(table: "Header", rows: 2)], errors: 1))

  func text(_ format: ReportFormat, _ presentation: Presentation = Presentation()) throws -> String {
    String(decoding: try report.written(as: format, presentation), as: UTF8.self)
  }

  @Test func theJSONIsTheOneThatIsDocumented() throws {
    #expect(
      try text(.json) == """
        {"findings":[
        {"rule":"102","severity":"error","message":"No \\"day\\".","table":"Header","file":"h.csv","line":3,"row":1,\
        "child":"=7","fields":["DOB"],"values":["31/02/2026"],"hint":"Look again."}],
        "rules":{"ran":["102"],
        "skipped":[
        {"rule":"219","lacks":["provider list"]}],
        "undecided":[]},
        "counts":{"children":2,"errors":1,"queries":0,"rows":{"Header":2}},
        "notes":[]}

        """)
  }

  @Test func aCellThatASpreadsheetWouldRunIsMadeText() throws {
    #expect(try text(.csv).contains(",3,1,'=7,DOB,31/02/2026,,Look again.\r\n"))
    #expect(try text(.csv).contains("\"No \"\"day\"\".\""))
  }

  @Test func theTextSaysWhatWasNotLookedAt() throws {
    #expect(try text(.text).contains("h.csv:3  Header, child =7"))
    #expect(try text(.text).contains("Not run: 219, for lack of provider list."))
  }
}
