import CaseStore
import Testing

struct SQLTests {
  @Test func valuesAreNeverPasted() {
    let name = "O'Hara; DROP"
    let open: SQL = "ended_on IS NULL OR ended_on > \("2026-01-01")"
    let query: SQL = "SELECT id FROM person WHERE name = \(name) AND (\(open)) LIMIT \(5)"
    #expect(
      query.text(for: .sqlite)
        == "SELECT id FROM person WHERE name = ? AND (ended_on IS NULL OR ended_on > ?) LIMIT ?")
    #expect(
      query.text(for: .postgres)
        == "SELECT id FROM person WHERE name = $1 AND (ended_on IS NULL OR ended_on > $2) LIMIT $3")
    #expect(query.values == [.text(name), .text("2026-01-01"), .integer(5)])
  }

  @Test func aQuestionMarkOfTheTextIsNotNumbered() {
    let query: SQL = "SELECT 'who? é', \(1), '?' WHERE \(2) = 2"
    #expect(query.text(for: .postgres) == "SELECT 'who? é', $1, '?' WHERE $2 = 2")
  }

  @Test func listsAndJoins() {
    #expect(SQL(list: ["a", "b", "c"]).text(for: .sqlite) == "?, ?, ?")
    #expect(SQL(list: ["a", "b"]).text(for: .postgres) == "$1, $2")
    #expect(SQL(list: [Int]()).text(for: .sqlite) == "NULL")
    let joined = SQL.joined(["a = \(1)", "b = \(2)", "c"], separator: " OR ")
    #expect(joined.text(for: .postgres) == "a = $1 OR b = $2 OR c")
    #expect(SQL.joined([], separator: ", ").text(for: .sqlite) == "")
  }

  @Test func aListOfAnyLengthIsAskedForInFewTexts() {
    let three = SQL(among: ["a", "b", "c"])
    #expect(three.text(for: .sqlite) == "?, ?, ?, ?" && three.values == ["a", "b", "c", "c"].map(SQLValue.text))
    #expect(SQL(among: ["a"]).values == [.text("a")])
    #expect(SQL(among: [Int]()).text(for: .sqlite) == "NULL")
    #expect(SQL(among: Array(1...600)).values.count == 600)
  }

  @Test func tenThousandValuesAreNumberedInOrder() {
    let text = SQL(list: Array(1...10_000)).text(for: .postgres)
    #expect(text.hasPrefix("$1, $2, $3, "))
    #expect(text.hasSuffix(", $9999, $10000"))
  }

  @Test func onlyPlainNamesAreIdentifiers() throws {
    #expect(try SQL(identifier: "cp_plan2").text(for: .sqlite) == "cp_plan2")
    for name in ["", "2a", "A", "a b", "a;b", "a\"", "é", "a.b", String(repeating: "a", count: 64)] {
      #expect(throws: StoreFault.self) { try SQL(identifier: name) }
    }
  }
}
