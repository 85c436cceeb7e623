import Testing

@testable import Returns

/// A date that is missing or no day in one child's rows takes nothing from what is found of the others. In the public
/// validator one such date silences some twenty rules.
struct BrokenDatePropertyTests {
  @Test(arguments: ["", "31/09/2026", "2026-05-01"])
  func aBrokenDateSilencesNoRuleOfAnotherChild(date: String) throws {
    let properties = SSDA903PropertyTests()
    let before = try properties.check(SSDA903PropertyTests.lines)
    var broken: [(table: String, row: [String: String])] = []
    for table in Table.allCases {
      for name in [table.name, table.name + "Last"] {
        var row = ["CHILD": "broken"]
        for column in table.layout where column.kind == .date { row[column.name] = date }
        broken += [(name, row), (name, row)]
      }
    }
    let after = try properties.check(broken + SSDA903PropertyTests.lines)
    var missing = before
    for finding in after {
      if let place = missing.firstIndex(of: finding) { missing.remove(at: place) }
    }
    #expect(missing.isEmpty, "\(missing.prefix(5))")
    #expect(after.count > before.count)
  }
}
