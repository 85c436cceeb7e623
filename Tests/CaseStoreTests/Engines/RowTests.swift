import CaseStore
import Casework
import TestCast
import Testing

struct RowTests {
  @Test(arguments: TestEngine.all)
  func whatAColumnIsNotIsNamed(_ kind: TestEngine) async throws {
    func fault(_ expected: String, _ found: String) -> StoreFault {
      .wrongType(column: "x", expected: expected, found: found)
    }
    let cases: [(SQL, @Sendable (Row) throws -> Void, StoreFault)] = [
      ("SELECT NULL AS x", { _ = try $0.text(0) }, fault("text", "NULL")),
      ("SELECT NULL AS x", { _ = try $0.int(0) }, fault("a whole number", "NULL")),
      ("SELECT NULL AS x", { _ = try $0.real(0) }, fault("a number", "NULL")),
      ("SELECT NULL AS x", { _ = try $0.bool(0) }, fault("a whole number", "NULL")),
      ("SELECT NULL AS x", { _ = try $0.day(0) }, fault("a day", "NULL")),
      ("SELECT NULL AS x", { _ = try $0.moment(0) }, fault("a moment", "NULL")),
      ("SELECT 'a' AS x", { _ = try $0.int(0) }, fault("a whole number", "text")),
      ("SELECT 'a' AS x", { _ = try $0.real(0) }, fault("a number", "text")),
      ("SELECT 'a' AS x", { _ = try $0.day(0) }, fault("a day", "another text")),
      ("SELECT 'a' AS x", { _ = try $0.optionalMoment(0) }, fault("a moment", "another text")),
      ("SELECT 7 AS x", { _ = try $0.text(0) }, fault("text", "a whole number")),
      ("SELECT 7 AS x", { _ = try $0.bool(0) }, fault("0 or 1", "another number")),
      ("SELECT 0.5 AS x", { _ = try $0.int(0) }, fault("a whole number", "a number")),
      ("SELECT 7 AS x", { _ = try $0.int(1) }, .wrongType(column: "1", expected: "a column", found: "none")),
      ("SELECT 7 AS x", { _ = try $0.value(-1) }, .wrongType(column: "-1", expected: "a column", found: "none")),
    ]
    let engine = try await kind.fresh()
    for (query, body, expected) in cases {
      await #expect(throws: expected) { try await engine.read { try $0.rows(query, body) } }
    }
  }

  @Test(arguments: TestEngine.all)
  func columnsAreReadAsWhatTheyAre(_ kind: TestEngine) async throws {
    let engine = try await kind.fresh()
    let query: SQL = """
      SELECT 1 = 1 AS yes, 2 > 3 AS no, sum(n) AS total, avg(n) AS mean, count(*) AS many, max(words) AS last,
             sum(n) * 1.0 / 3 AS third, min(n - n) AS nought
        FROM (SELECT CAST(4 AS BIGINT) AS n, 'a' AS words UNION ALL SELECT 7, 'b') AS numbers
      """
    let values = try await engine.read { connection in
      try connection.first(query) { row in
        #expect(row.columns == ["yes", "no", "total", "mean", "many", "last", "third", "nought"])
        #expect((try row.bool(0), try row.bool(1)) == (true, false))
        #expect((try row.int(2), try row.int(4)) == (11, 2))
        #expect((try row.real(3), try row.real(2)) == (5.5, 11))
        #expect(abs(try row.real(6) - 11.0 / 3) < 1e-9)
        #expect(try row.optionalText(5) == "b")
        return try [0, 1, 2, 3, 4, 5, 7].map { try row.value($0) }
      }
    }
    #expect(
      values == [.integer(1), .integer(0), .integer(11), .real(5.5), .integer(2), .text("b"), .integer(0)])
  }

  @Test(arguments: TestEngine.all)
  func nothingIsNothingWhereItMayBe(_ kind: TestEngine) async throws {
    let engine = try await kind.fresh()
    let isNothing = try await engine.read { connection in
      try connection.first("SELECT NULL") { row in
        try row.optionalText(0) == nil && row.optionalInt(0) == nil && row.optionalReal(0) == nil
          && row.optionalDay(0) == nil && row.optionalMoment(0) == nil && row.value(0) == .null
      }
    }
    #expect(isNothing == true)
  }
}
