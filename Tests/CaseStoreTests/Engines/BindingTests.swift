import CaseStore
import Casework
import TestCast
import Testing

struct BindingTests {
  static let texts = [
    "", "O'Neill", "\"quoted\"", "back\\slash", "'; DROP TABLE note; --", "per%cent _ and ?", "$1",
    "tab\tand\nline\r\n",
    "Łucja Šimůnek", "e\u{301}", "李小龍", "👩‍👧‍👦", "\u{feff}mark", String(repeating: "long ", count: 20_000),
  ]

  @Test(arguments: TestEngine.all)
  func everyTextComesBackAsItWas(_ kind: TestEngine) async throws {
    let engine = try await kind.fresh()
    let found = try await engine.write(.full) { connection in
      try connection.run("CREATE TABLE note (n BIGINT, words TEXT)")
      for (number, text) in Self.texts.enumerated() {
        try connection.run("INSERT INTO note (n, words) VALUES (\(number), \(text))")
      }
      return try connection.rows("SELECT words FROM note ORDER BY n") { try $0.text(0) }
    }
    #expect(found.map { Array($0.utf8) } == Self.texts.map { Array($0.utf8) })
  }

  @Test(arguments: TestEngine.all)
  func aTextIsFoundByItself(_ kind: TestEngine) async throws {
    let engine = try await kind.fresh()
    for text in Self.texts {
      let same = try await engine.read { connection in
        try connection.first("SELECT CASE WHEN \(text) = \(text) THEN 1 ELSE 0 END") { try $0.bool(0) }
      }
      #expect(same == true)
    }
  }

  @Test(arguments: TestEngine.all)
  func aTextWithANULIsRefused(_ kind: TestEngine) async throws {
    let engine = try await kind.fresh()
    await #expect(throws: StoreFault.other(code: "22021", message: "A text with a NUL byte cannot be stored")) {
      try await engine.read { try $0.rows("SELECT \("a\0b")") { try $0.text(0) } }
    }
  }

  @Test(arguments: TestEngine.all)
  func aNumberThatIsNoneIsRefused(_ kind: TestEngine) async throws {
    let engine = try await kind.fresh()
    for number in [Double.nan, .infinity, -.infinity] {
      await #expect(throws: StoreFault.other(code: "22003", message: "Only a finite number can be stored")) {
        try await engine.read { try $0.rows("SELECT \(number)") { try $0.real(0) } }
      }
    }
  }

  @Test(arguments: TestEngine.all)
  func numbersKeepEveryDigit(_ kind: TestEngine) async throws {
    let engine = try await kind.fresh()
    let whole = [0, 1, -1, Int.max, Int.min, 1 << 31, -(1 << 53) - 1]
    let real = [0, -0.5, 0.1, 1.0 / 3, 1e-300, 1.7976931348623157e308, 2.3e-308, 123_456_789.125]
    let (wholeBack, realBack) = try await engine.read { connection in
      (
        try whole.map { number in try connection.first("SELECT \(number)") { try $0.int(0) } },
        try real.map { number in try connection.first("SELECT \(number)") { try $0.real(0) } }
      )
    }
    #expect(wholeBack == whole)
    #expect(realBack == real)
  }

  @Test(arguments: TestEngine.all)
  func nothingIsBoundAsNULL(_ kind: TestEngine) async throws {
    let engine = try await kind.fresh()
    let (noText, noNumber): (String?, Int?) = (nil, nil)
    let count = try await engine.write(.full) { connection in
      try connection.run("CREATE TABLE note (n BIGINT, words TEXT)")
      // The same text with and without a value: two different statements to PostgreSQL.
      try connection.run("INSERT INTO note (n, words) VALUES (\(noNumber), \(noText))")
      try connection.run("INSERT INTO note (n, words) VALUES (\(1 as Int?), \("a" as String?))")
      return try connection.first("SELECT count(*) FROM note WHERE n IS NULL AND words IS NULL") { try $0.int(0) }
    }
    #expect(count == 1)
  }

  @Test(arguments: TestEngine.all)
  func daysMomentsAndTruthsAreStoredAsWritten(_ kind: TestEngine) async throws {
    let engine = try await kind.fresh()
    let (day, moment) = ("2026-03-05" as Day, Moment("2026-03-05", hour: 9, minute: 15))
    let row = try await engine.read { connection in
      try connection.first("SELECT \(day), \(moment), \(true), \(false)") { row in
        (try row.value(0), try row.value(1), try row.value(2), try row.day(0), try row.moment(1), try row.bool(3))
      }
    }
    let found = try #require(row)
    #expect(found.0 == .text("2026-03-05"))
    #expect(found.1 == .text("2026-03-05T09:15:00.000Z"))
    #expect(found.2 == .integer(1))
    #expect((found.3, found.4, found.5) == (day, moment, false))
  }

  @Test(arguments: TestEngine.all)
  func listsAndFragmentsCompose(_ kind: TestEngine) async throws {
    let engine = try await kind.fresh()
    let wanted = [2, 4, 5]
    let conditions: [SQL] = ["n IN (\(SQL(list: wanted)))", "n > \(2)", "kind = \("even")"]
    let found = try await engine.read { connection in
      let numbers: SQL = "SELECT 2 AS n, 'even' AS kind UNION ALL SELECT 4, 'even' UNION ALL SELECT 5, 'odd'"
      return try connection.rows(
        "SELECT n FROM (\(numbers)) AS numbers WHERE \(SQL.joined(conditions, separator: " AND ")) LIMIT \(10)"
      ) { try $0.int(0) }
    }
    #expect(found == [4])
  }
}
