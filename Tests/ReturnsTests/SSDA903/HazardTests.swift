import Casework
import Testing

@testable import Returns

/// Mistakes that other people's validators are known to make, and that ours does not.
struct SSDA903HazardTests {
  static let headings = [
    "Header": "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", "UASC": "CHILD,SEX,DOB,DUC",
    "Episodes": "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
    "DoLo": "CHILD,DOB,DOLO_START,DOLO_END",
  ]

  /// Where the rule points in a return read from files that have the return's own columns and no others.
  func found(_ code: String, in year: CollectionYear = .latest, _ rows: [String: [String]]) throws -> Set<String> {
    let rule = try #require(SSDA903.rules(year)[code])
    let files = try Self.headings.map { table, heading in
      try ReturnFile(
        name: "\(table).csv", text: ([heading] + (rows[table] ?? [])).joined(separator: "\n") + "\n")
    }
    let whole = try LookedAfterReturn(files: files, period: Period(year), authority: "E10000011")
    let report = whole.check(RuleSet([rule]))
    #expect(report.skipped.isEmpty, "\(code) lacks \(report.skipped)")
    return Set(report.findings.map { "\($0.table) \($0.row)" })
  }

  /// An episode's row, of which only some columns matter.
  func episode(
    _ child: String = "1", from: String = "", ls: String = "C2", place: String = "U4", to: String = "",
    rec: String = "", change: String = ""
  ) -> String { "\(child),\(from),S,\(ls),N1,\(place),PR1,\(to),\(rec),\(change),,," }

  @Test func rulesReadColumnsThatTheReturnHas() throws {
    let header = "1,M,01/05/2020,WBRI,,,"
    #expect(try found("231", ["Header": [header], "UASC": ["1,M,01/05/2020,"]]) == ["Header 0"])
    #expect(try found("233", ["Episodes": [episode(from: "01/05/2026", change: "CARPL")]]) == ["Episodes 0"])
    let order = ["Episodes": [episode(from: "01/05/2026", place: "P1")], "DoLo": ["1,,01/06/2026,"]]
    #expect(try found("709", order) == ["DoLo 0", "Episodes 0"])
    #expect(try found("710", order) == ["DoLo 0", "Episodes 0"])
  }

  @Test func supportedAccommodationIsACodeFrom2024() throws {
    for (year, isCode) in [(CollectionYear.y2023, false), (.y2024, true), (.y2025, true), (.y2026, true)] {
      let rows = ["Episodes": [episode(from: "01/05/2023", place: "K3")]]
      #expect(try found("146", in: year, rows).isEmpty == isCode, "\(year)")
    }
  }

  @Test func aBoyIsKnownByEitherCode() throws {
    for sex in ["1", "M"] {
      let rows = ["Header": ["1,\(sex),01/05/2010,WBRI,,1,"], "Episodes": [episode(from: "01/05/2026")]]
      #expect(try found("165", rows).contains("Header 0"), "\(sex)")
    }
    for sex in ["2", "F"] {
      let rows = ["Header": ["1,\(sex),01/05/2010,WBRI,,1,"], "Episodes": [episode(from: "01/05/2026")]]
      #expect(try found("165", rows).isEmpty, "\(sex)")
    }
  }

  @Test func aBirthdayOnTheTwentyNinthOfFebruaryIsReachedOnTheFirstOfMarch() throws {
    for (start, isAdult) in [("28/02/2026", false), ("01/03/2026", true)] {
      let rows = ["Header": ["1,M,29/02/2008,WBRI,,,"], "Episodes": [episode(from: start)]]
      #expect(try found("352", rows).isEmpty != isAdult, "\(start)")
    }
  }

  @Test func twoBlankDatesAreNotAnEpisodeOfLessThanADay() throws {
    let rows = [episode(), episode("2", from: "01/05/2026", to: "01/05/2026")]
    #expect(try found("355", ["Episodes": rows]) == ["Episodes 1"])
  }

  @Test func aStretchUnderPoliceProtectionIsFoundThoughItsLastEndIsWrong() throws {
    let rows = [
      episode(from: "01/05/2026", ls: "L1", to: "20/05/2026", rec: "X1"),
      episode(from: "20/05/2026", ls: "L1", to: "01/04/2026", rec: "X1"),
    ]
    #expect(try found("361", ["Episodes": rows]) == ["Episodes 0", "Episodes 1"])
  }
}
