import Testing

@testable import Returns

@Suite struct CINPropertyTests {
  typealias Line = (table: CINTable, row: [String: String])

  /// Lives that break many rules: every example of every rule, each with children, episodes and plans of its own.
  static let lines: [Line] = {
    var lines: [Line] = []
    var number = 0
    for rule in CIN.rules(in: .latest).rules {
      for example in rule.examples {
        number += 1
        for (kind, table) in CINTableSet(example).tables where kind != .header {
          for row in table.rows {
            var named = Dictionary(uniqueKeysWithValues: zip(table.columns, row.cells))
            for key in CINTableSet.keys { if let value = named[key] { named[key] = "\(number)-\(value)" } }
            lines.append((kind, named))
          }
        }
      }
    }
    return lines
  }()

  static let header: Line = (.header, ["Collection": "CIN", "Year": "2027", "ReferenceDate": "2027-03-31"])

  static func tables(_ lines: [Line]) -> CINTableSet {
    var set = CINTableSet()
    for kind in CINTable.allCases {
      let rows = ([header] + lines).filter { $0.table == kind }.enumerated().map { number, line in
        CINTableSet.Row(line: number + 2, cells: kind.columns.map { line.row[$0] ?? "" })
      }
      set.tables[kind] = CINTableSet.Table(file: "\(kind.name).csv", columns: kind.columns, rows: rows)
    }
    return set
  }

  /// Findings without their place: what was found about whom. What is said of the whole census is left out: it counts
  /// children.
  static func findings(_ lines: [Line]) -> [String] {
    let report = tables(lines).check(CINCheckOptions(), notes: [])
    return report.findings.filter { $0.table != "Header" }
      .map { "\($0.rule) \($0.table) \($0.child) \($0.values)" }.sorted()
  }

  @Test func theOrderOfRowsDoesNotMatter() {
    let first = Self.findings(Self.lines)
    #expect(first.count > 500)
    for seed in 1...3 {
      var random = Shuffler(state: UInt64(seed))
      let shuffled = Self.findings(Self.lines.shuffled(using: &random))
      #expect(shuffled == first, "\(Set(shuffled).symmetricDifference(first).sorted().prefix(6))")
    }
  }

  @Test func addingACleanChildAddsNoFinding() {
    let clean: [Line] = [
      (
        .childIdentifiers,
        ["LAchildID": "clean", "UPN": "C845200000001", "PersonBirthDate": "2015-05-02", "Sex": "F"]
      ),
      (.childCharacteristics, ["LAchildID": "clean", "Ethnicity": "WBRI"]),
      (.disabilities, ["LAchildID": "clean", "Disability": "NONE"]),
      (
        .cinDetails,
        [
          "LAchildID": "clean", "CINdetailsID": "clean", "CINreferralDate": "2026-06-01", "ReferralSource": "1A",
          "PrimaryNeedCode": "N1", "ReferralNFA": "false",
        ]
      ),
      (
        .assessments,
        [
          "LAchildID": "clean", "CINdetailsID": "clean", "AssessmentID": "clean",
          "AssessmentActualStartDate": "2026-06-02", "AssessmentAuthorisationDate": "2026-06-20",
          "AssessmentFactors": "1A",
        ]
      ),
      (
        .cinPlanDates, ["LAchildID": "clean", "CINdetailsID": "clean", "CINPlanStartDate": "2026-06-22"]
      ),
    ]
    #expect(Self.findings(clean) == [])
    #expect(Self.findings(Self.lines + clean) == Self.findings(Self.lines))
  }
}
