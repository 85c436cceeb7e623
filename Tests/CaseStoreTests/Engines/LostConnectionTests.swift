@testable import CaseStore
import Synchronization
import TestCast
import Testing

/// What a PostgreSQL that goes away, or two that lock each other out, must not do to a record.
struct LostConnectionTests {
  private func counter() async throws -> any Engine {
    let engine = try await TestEngine.postgres.fresh()
    try await engine.write(.full) { connection in
      try connection.script(
        "CREATE TABLE counter (name TEXT PRIMARY KEY, n BIGINT); INSERT INTO counter VALUES ('a', 0), ('b', 0)")
    }
    return engine
  }

  private func count(_ engine: any Engine) async throws -> Int? {
    try await engine.read { try $0.first("SELECT sum(n) FROM counter") { try $0.int(0) } }
  }

  /// Ends the server's side of this connection, as an administrator or a crash would.
  private func lose(_ connection: any Connection) {
    _ = Result { try connection.run("SELECT pg_terminate_backend(pg_backend_pid())") }
  }

  @Test func aReadIsTriedAgainOnANewConnection() async throws {
    let engine = try await counter()
    let runs = Atomic(0)
    let found = try await engine.read { connection in
      if runs.add(1, ordering: .relaxed).oldValue == 0 { lose(connection) }
      return try connection.first("SELECT count(*) FROM counter") { try $0.int(0) }
    }
    #expect(found == 2)
    #expect(runs.load(ordering: .relaxed) == 2)
  }

  @Test func aWriteLostBeforeItsCommitIsTriedAgainAndDoneOnce() async throws {
    let engine = try await counter()
    let runs = Atomic(0)
    try await engine.write(.full) { connection in
      try connection.run("UPDATE counter SET n = n + 1 WHERE name = 'a'")
      if runs.add(1, ordering: .relaxed).oldValue == 0 { lose(connection) }
    }
    #expect(try await count(engine) == 1)
    #expect(runs.load(ordering: .relaxed) == 2)
  }

  @Test func whatIsLostTwiceIsGivenUp() async throws {
    let engine = try await counter()
    await #expect(throws: StoreFault.lostConnection) {
      try await engine.write(.full) { connection in
        try connection.run("UPDATE counter SET n = n + 1")
        lose(connection)
      }
    }
    #expect(try await count(engine) == 0)
  }

  @Test func anIdleConnectionThatWasLostIsOpenedAgain() async throws {
    let (engine, other) = (try await counter(), try await TestEngine.postgres.fresh())
    let pids = try await withThrowingTaskGroup { group in
      for _ in 0..<8 { group.addTask { try await Self.backend(engine) } }
      return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
    }
    try await other.read { connection in
      for pid in pids { _ = try connection.run("SELECT pg_terminate_backend(CAST(\(pid) AS integer))") }
    }
    for _ in 0..<8 { #expect(try await count(engine) == 0) }
  }

  private static func backend(_ engine: any Engine) async throws -> Int {
    try #require(try await engine.read { try $0.first("SELECT pg_backend_pid()") { try $0.int(0) } })
  }

  /// A deferred trigger ends the connection while the server is at the commit itself.
  @Test func aWriteLostWhileCommittingIsNotTriedAgain() async throws {
    let engine = try await counter()
    try await engine.write(.full) { connection in
      try connection.script(
        """
        CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS
          'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(1); RETURN NULL; END';
        CREATE CONSTRAINT TRIGGER lost AFTER UPDATE ON counter DEFERRABLE INITIALLY DEFERRED
          FOR EACH ROW EXECUTE FUNCTION lose()
        """)
    }
    let runs = Atomic(0)
    await #expect(throws: StoreFault.outcomeUnknown) {
      try await engine.write(.full) { connection in
        runs.add(1, ordering: .relaxed)
        try connection.run("UPDATE counter SET n = n + 1 WHERE name = 'a'")
      }
    }
    #expect(runs.load(ordering: .relaxed) == 1)
    #expect(try await count(engine) == 0)
  }

  @Test func ofTwoThatLockEachOtherOutBothAreDone() async throws {
    let engine = try await counter()
    let runs = Order()
    let (first, second) = (Gate(), Gate())
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (one, other, mine, theirs) in [("a", "b", first, second), ("b", "a", second, first)] {
        group.addTask {
          let runsOfMine = Order()
          try await engine.write(.full) { connection in
            runs.add(1)
            runsOfMine.add(1)
            try connection.run("UPDATE counter SET n = n + 1 WHERE name = \(one)")
            if runsOfMine.all.count == 1 {
              mine.open()
              theirs.wait()
            }
            try connection.run("UPDATE counter SET n = n + 1 WHERE name = \(other)")
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await count(engine) == 4)
    #expect(runs.all.count == 3)
  }

  @Test func aTableThatChangedUnderAStatementIsReadAsItIsNow() async throws {
    let engine = try await counter()
    let query: SQL = "SELECT * FROM counter WHERE name = \("a")"
    let width: @Sendable (Row) throws -> Int = { $0.columns.count }
    for _ in 0..<4 { #expect(try await engine.read { try $0.first(query, width) } == 2) }
    try await engine.write(.full) { try $0.script("ALTER TABLE counter ADD COLUMN more BIGINT") }
    for _ in 0..<4 { #expect(try await engine.read { try $0.first(query, width) } == 3) }
  }

  @Test func moreStatementsThanAreKeptDoNoHarm() async throws {
    let engine = try await counter()
    let total = try await engine.read { connection in
      try (0..<1200).reduce(0) { sum, number in
        let name = try SQL(identifier: "c\(number)")
        return sum + (try connection.first("SELECT \(number) AS \(name)") { try $0.int(0) } ?? 0)
      }
    }
    #expect(total == 1199 * 600)
  }
}
