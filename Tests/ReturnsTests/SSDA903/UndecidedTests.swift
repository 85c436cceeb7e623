import Testing

@testable import Returns

/// What a rule cannot decide, because a cell it hangs on cannot be read, is said; what it can decide all the same is
/// decided.
struct UndecidedTests {
  static let episodes = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN"
  static let header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB"

  func check(
    _ files: [String: String], last: [String: String] = [:], rules: [String] = []
  ) throws -> Report {
    func read(_ files: [String: String]) throws -> [ReturnFile] {
      try files.sorted { $0.key < $1.key }.map { try ReturnFile(name: $0.key, text: $0.value) }
    }
    let whole = try LookedAfterReturn(
      files: read(files), lastYear: read(last), period: Period(.y2026), authority: "E10000011")
    return whole.check(SSDA903.rules2026.only(rules), partial: true)
  }

  func episode(_ decom: String, _ dec: String = "", _ child: String = "1") -> String {
    "\(child),\(decom),S,C2,N1,U1,PR1,\(dec),\(dec.isEmpty ? "" : "E4A"),,,,\n"
  }

  @Test func aRuleThatHangsOnADateThatIsNoDaySaysSo() throws {
    let text = Self.episodes + "\n" + episode("31/04/2026", "01/05/2026")
    let report = try check(["e.csv": text], rules: ["356"])
    #expect(report.findings.isEmpty)
    #expect(
      report.undecided == [
        UndecidedRule(
          rule: "356", table: "Episodes", row: 0, why: "DECOM is “31/04/2026” on line 2 of e.csv, which is no day")
      ])
  }

  @Test func aRuleWhoseAnswerIsTheSameForAnyDayIsDecided() throws {
    // Without an end there is nothing for the start to lie after.
    let report = try check(["e.csv": Self.episodes + "\n" + episode("31/04/2026")], rules: ["356"])
    #expect(report.findings.isEmpty && report.undecided.isEmpty)
  }

  @Test func theRuleThatFoundTheDateIsDecided() throws {
    let text = Self.episodes + "\n" + episode("01/04/2026", "31/09/2026")
    let report = try check(["e.csv": text], rules: ["147", "356"])
    #expect(report.findings.map { $0.rule } == ["147"])
    #expect(report.undecided.map { $0.rule } == ["356"])
  }

  @Test func aDateOfLastYearsReturnIsSaidToBeThere() throws {
    let this = Self.header + "\n1,M,05/04/2012,WBRI,UN1,,\n"
    let last = Self.header + "\n1,M,31/04/2012,WBRI,UN1,,\n"
    let report = try check(["h.csv": this], last: ["h.csv": last])
    #expect(report.undecided.contains { $0.table == "Header_last" && $0.row == 0 && $0.rule == "203" })
    #expect(report.undecided.allSatisfy { $0.why.contains("31/04/2012") })
  }

  @Test func aReturnThatCanBeReadLeavesNothingUndecided() throws {
    let text = Self.episodes + "\n" + episode("01/04/2026", "01/05/2026") + episode("", "", "2")
    #expect(try check(["e.csv": text, "h.csv": Self.header + "\n1,M,,WBRI,UN1,,\n"]).undecided.isEmpty)
  }

  @Test func moreThanCanBeGoneIntoIsToldInANote() throws {
    let count = LookedAfterReturn.mostUnreadable + 5
    let rows = (0..<count).map { episode("2026-04-01", "01/05/2026", "c\($0)") }
    let report = try check(["e.csv": Self.episodes + "\n" + rows.joined()], rules: ["356"])
    #expect(report.undecided.count == LookedAfterReturn.mostUnreadable)
    #expect(report.notes.contains { $0.hasPrefix("5 more cells could not be read") })
  }

  @Test func noRuleTrapsOnTheFirstAndLastDaysThereAre() throws {
    let days = ["01/01/0001", "31/12/9999", "29/02/2024", "ZZ/ZZ/ZZZZ", ""]
    var random = Shuffler(state: 7)
    var files: [String: String] = [:]
    for table in Table.allCases {
      var text = table.layout.map { $0.name }.joined(separator: ",") + "\n"
      for row in 0..<60 {
        let cells = table.layout.map { column in
          switch column.kind {
          case .child: "\(row % 20)"
          case .date: days.randomElement(using: &random) ?? ""
          case .number: ["nan", "1e400", "-1", "", "x"].randomElement(using: &random) ?? ""
          case .code, .text:
            ["", "1", "C2", "X1", "T3", String(repeating: "9", count: 40)].randomElement(using: &random) ?? ""
          }
        }
        text += cells.joined(separator: ",") + "\n"
      }
      files["\(table.name).csv"] = text
    }
    let report = try check(files, last: files)
    #expect(report.counts.children == 20)
    #expect(report.findings.count > 100 && !report.undecided.isEmpty)
  }
}
