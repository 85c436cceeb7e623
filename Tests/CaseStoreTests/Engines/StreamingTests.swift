import CaseStore
import TestCast
import Testing

struct StreamingTests {
  private func numbers(_ kind: TestEngine, _ count: Int) async throws -> any Engine {
    let engine = try await kind.fresh()
    try await engine.write(.relaxed) { connection in
      try connection.script("CREATE TABLE number (n BIGINT PRIMARY KEY, words TEXT)")
      try connection.run(
        """
        WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < \(count))
        INSERT INTO number SELECT n, 'the number ' || n FROM counted
        """)
    }
    return engine
  }

  @Test(arguments: TestEngine.all)
  func aHundredThousandRowsComeInOrder(_ kind: TestEngine) async throws {
    let engine = try await numbers(kind, 100_000)
    let (count, sum) = try await engine.read { connection in
      var (count, sum) = (0, 0)
      try connection.each("SELECT n, words FROM number WHERE n > \(0) ORDER BY n") { row in
        count += 1
        sum += try row.int(0)
        if try row.text(1) != "the number \(count)" { Issue.record("out of order at \(count)") }
      }
      return (count, sum)
    }
    #expect((count, sum) == (100_000, 5_000_050_000))
  }

  @Test(arguments: TestEngine.all)
  func statementsMayBeRunBetweenTheRows(_ kind: TestEngine) async throws {
    let engine = try await numbers(kind, 2000)
    let pairs = try await engine.read { connection in
      var pairs = 0
      try connection.each("SELECT n FROM number WHERE n <= \(1500)") { row in
        let n = try row.int(0)
        // The very same statement too, which must not disturb the one that is under way.
        if n == 3 { try connection.each("SELECT n FROM number WHERE n <= \(5)") { _ in pairs += 100_000 } }
        pairs += try connection.first("SELECT count(*) FROM number WHERE n = \(n)") { try $0.int(0) } ?? 0
      }
      return pairs
    }
    #expect(pairs == 501_500)
  }

  @Test(arguments: TestEngine.all)
  func stoppingEarlyLeavesTheTransactionUsable(_ kind: TestEngine) async throws {
    struct Enough: Error {}
    let engine = try await numbers(kind, 2000)
    let count = try await engine.write(.full) { connection in
      do {
        try connection.each("SELECT n FROM number") { row in if try row.int(0) >= 0 { throw Enough() } }
      } catch is Enough {}
      return try connection.run("DELETE FROM number WHERE n <= \(10)")
    }
    #expect(count == 10)
  }
}
