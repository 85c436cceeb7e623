@testable import CaseStore
import Casework
import TestCast
import Testing

struct FunctionTests {
  /// Days at which months, years and leap years turn, and one of each month.
  private static let days: [Day] =
    [
      "0001-01-01", "1899-12-31", "1900-02-28", "1900-03-01", "1999-12-31", "2000-02-29", "2004-02-29", "2023-02-28",
      "2024-02-28", "2024-02-29", "2024-03-01", "2026-03-05", "9999-12-31",
    ]
    + (1...12).compactMap { Day(year: 2025, month: $0, day: 30) ?? Day(year: 2025, month: $0, day: 28) }

  @Test(arguments: TestEngine.all)
  func pairsOfDaysAgreeWithCasework(_ kind: TestEngine) async throws {
    let engine = try await kind.migrated()
    try await engine.read { connection in
      for a in Self.days {
        for b in Self.days {
          let found = try connection.first("SELECT days_between(\(a), \(b)), age_on(\(a), \(b))") { row in
            (try row.int(0), try row.int(1))
          }
          #expect(found?.0 == b - a, "days from \(a) to \(b)")
          #expect(found?.1 == a.age(on: b), "the age on \(b) of one born on \(a)")
        }
      }
    }
  }

  @Test(arguments: TestEngine.all)
  func laterDaysAgreeWithCasework(_ kind: TestEngine) async throws {
    let engine = try await kind.migrated()
    try await engine.read { connection in
      for day in Self.days where (1000..<9000).contains(day.year) {
        for count in [-1200, -13, -12, -2, -1, 0, 1, 2, 3, 6, 11, 12, 25, 216] {
          let found = try connection.first("SELECT add_days(\(day), \(count)), add_months(\(day), \(count))") { row in
            (try row.day(0), try row.day(1))
          }
          #expect(found?.0 == day + count, "\(day) and \(count) days")
          #expect(found?.1 == day.adding(months: count), "\(day) and \(count) months")
        }
      }
    }
  }

  @Test(arguments: TestEngine.all)
  func nothingGivesNothing(_ kind: TestEngine) async throws {
    let engine = try await kind.migrated()
    let day: Day? = "2026-03-05"
    let none: Day? = nil
    let count: Int? = nil
    let values = try await engine.read { connection in
      try connection.first(
        """
        SELECT days_between(\(none), \(day)), days_between(\(day), \(none)), age_on(\(none), \(day)),
               age_on(\(day), \(none)), add_days(\(none), 1), add_days(\(day), \(count)), add_months(\(none), 1),
               add_months(\(day), \(count)), fold(\(none))
        """
      ) { row in try row.columns.indices.map { try row.value($0) } }
    }
    #expect(values == Array(repeating: .null, count: 9))
  }

  @Test(arguments: TestEngine.all)
  func whatIsNoDayIsRefused(_ kind: TestEngine) async throws {
    let engine = try await kind.migrated()
    let bad = [
      "", "2026", "2026-02-30", "2026-13-01", "2026-00-10", "2026/03/05", "2026-3-05", "2026-03-05T09:15:00.000Z",
      "x026-03-05", "20260305", "0000-01-01", "2026-03-+5", "05-03-2026",
    ]
    let day: Day = "2026-03-05"
    for text in bad {
      for query: SQL in [
        "SELECT days_between(\(text), \(day))", "SELECT days_between(\(day), \(text))",
        "SELECT age_on(\(text), \(day))", "SELECT age_on(\(day), \(text))",
        "SELECT add_days(\(text), 1)", "SELECT add_months(\(text), 1)",
      ] {
        await #expect(throws: StoreFault.self, "\(text)") {
          try await engine.read { try $0.rows(query) { try $0.value(0) } }
        }
      }
    }
  }

  @Test(arguments: TestEngine.all)
  func noDayIsBeyondTheCalendar(_ kind: TestEngine) async throws {
    let engine = try await kind.migrated()
    for query: SQL in [
      "SELECT add_days('9999-12-31', 1)", "SELECT add_days('0001-01-01', -1)", "SELECT add_months('9999-12-31', 1)",
      "SELECT add_months('0001-01-31', -1)", "SELECT add_days('2026-03-05', \(Int.max))",
      "SELECT add_months('2026-03-05', \(Int.min))",
    ] {
      await #expect(throws: StoreFault.self) { try await engine.read { try $0.rows(query) { try $0.value(0) } } }
    }
  }

  @Test(arguments: TestEngine.all)
  func textIsOrderedByItsBytes(_ kind: TestEngine) async throws {
    let engine = try await kind.fresh()
    let words = ["Z", "a", "É", "e", "É", "ß", "_", "-", "10", "9", " ", "aa", "a b", "Łucja", "lucja"]
    let migrator = try Migrator([("0001-words.sql", "CREATE TABLE word (word TEXT, answers JSON);")], for: kind.dialect)
    _ = try await migrator.migrate(engine, at: Moment("2026-03-02", hour: 9))
    let (column, answer, compared) = try await engine.write(.full) { connection in
      for word in words {
        try connection.run("INSERT INTO word VALUES (\(word), \("{\"word\": \"\(word)\"}"))")
      }
      return (
        try connection.rows("SELECT word FROM word ORDER BY word") { try $0.text(0) },
        try connection.rows("SELECT word FROM word ORDER BY answers ->> 'word' COLLATE \"C\"") { try $0.text(0) },
        try connection.first("SELECT count(*) FROM word WHERE word < \("a")") { try $0.int(0) }
      )
    }
    let expected = words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(column == expected)
    #expect(answer == expected)
    #expect(compared == expected.firstIndex(of: "a"))
  }

  @Test(arguments: TestEngine.all)
  func likeTellsCapitalsApart(_ kind: TestEngine) async throws {
    let engine = try await kind.fresh()
    let found = try await engine.read { connection in
      try connection.first("SELECT 'Ab' LIKE 'A%', 'Ab' LIKE 'a%'") { (try $0.bool(0), try $0.bool(1)) }
    }
    #expect(found?.0 == true)
    #expect(found?.1 == false)
  }
}

extension TestEngine {
  var dialect: Dialect { self == .sqlite ? .sqlite : .postgres }
}
