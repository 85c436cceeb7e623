import CaseStore
import Synchronization
import TestCast
import Testing

struct TransactionTests {
  struct Refusal: Error {}

  private func counter(_ kind: TestEngine) async throws -> any Engine {
    let engine = try await kind.fresh()
    try await engine.write(.full) { connection in
      try connection.script("CREATE TABLE counter (n BIGINT PRIMARY KEY); INSERT INTO counter VALUES (0)")
    }
    return engine
  }

  private func values(_ engine: any Engine) async throws -> [Int] {
    try await engine.read { try $0.rows("SELECT n FROM counter ORDER BY n") { try $0.int(0) } }
  }

  @Test(arguments: TestEngine.all)
  func whatThrowsIsUndone(_ kind: TestEngine) async throws {
    let engine = try await counter(kind)
    await #expect(throws: Refusal.self) {
      try await engine.write(.full) { connection in
        try connection.run("INSERT INTO counter VALUES (1)")
        throw Refusal()
      }
    }
    #expect(try await values(engine) == [0])
  }

  @Test(arguments: TestEngine.all)
  func runSaysHowManyRowsChanged(_ kind: TestEngine) async throws {
    let engine = try await counter(kind)
    let counts = try await engine.write(.relaxed) { connection in
      [
        try connection.run("INSERT INTO counter VALUES (1), (2), (3)"),
        try connection.run("INSERT INTO counter VALUES (3), (4) ON CONFLICT DO NOTHING"),
        try connection.run("UPDATE counter SET n = n WHERE n > \(100)"),
        try connection.run("DELETE FROM counter WHERE n > \(2)"),
        try connection.run("CREATE TABLE other (n BIGINT)"),
      ]
    }
    #expect(counts == [3, 1, 0, 2, 0])
  }

  @Test(arguments: TestEngine.all)
  func aReadCannotWrite(_ kind: TestEngine) async throws {
    let engine = try await counter(kind)
    await #expect(throws: StoreFault.self) { try await engine.read { try $0.run("INSERT INTO counter VALUES (9)") } }
    #expect(try await values(engine) == [0])
  }

  @Test(arguments: TestEngine.all)
  func aReadSeesOneMoment(_ kind: TestEngine) async throws {
    let engine = try await counter(kind)
    let (begun, written) = (Gate(), Gate())
    async let seen = engine.read { connection in
      let query: SQL = "SELECT count(*) FROM counter"
      let before = try connection.first(query) { try $0.int(0) }
      begun.open()
      written.wait()
      return (before, try connection.first(query) { try $0.int(0) })
    }
    await begun.opened()
    try await engine.write(.full) { try $0.run("INSERT INTO counter VALUES (1)") }
    written.open()
    let (before, after) = try await seen
    #expect((before, after) == (1, 1))
    #expect(try await values(engine) == [0, 1])
  }

  @Test(arguments: TestEngine.all)
  func afterAFaultTheTransactionIsOver(_ kind: TestEngine) async throws {
    let engine = try await counter(kind)
    await #expect(throws: StoreFault.unique("counter.n")) {
      try await engine.write(.full) { connection in
        try connection.run("INSERT INTO counter VALUES (1)")
        _ = Result { try connection.run("INSERT INTO counter VALUES (0)") }
        #expect(throws: StoreFault.unique("counter.n")) { try connection.run("INSERT INTO counter VALUES (2)") }
      }
    }
    #expect(try await values(engine) == [0])
  }

  @Test(arguments: TestEngine.all)
  func aConnectionIsOfNoUseAfterwards(_ kind: TestEngine) async throws {
    let engine = try await counter(kind)
    let kept = Mutex<[Kept]>([])
    try await engine.write(.full) { connection in kept.withLock { $0 = [Kept(connection: connection)] } }
    let connection = try #require(kept.withLock { $0.first?.connection })
    #expect(throws: StoreFault.other(code: "over", message: "The transaction is over")) {
      try connection.run("INSERT INTO counter VALUES (5)")
    }
  }

  private struct Kept: @unchecked Sendable { let connection: any Connection }

  @Test(arguments: TestEngine.all)
  func manyWritersLoseNothing(_ kind: TestEngine) async throws {
    let engine = try await counter(kind)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<50 {
        group.addTask {
          try await engine.write(.relaxed) { connection in _ = try connection.run("UPDATE counter SET n = n + 1") }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await values(engine) == [50])
  }

  @Test(arguments: TestEngine.all)
  func aClosedEngineRefuses(_ kind: TestEngine) async throws {
    let engine = try await counter(kind)
    await engine.close()
    await #expect(throws: StoreFault.other(code: "closed", message: "The database has been closed")) {
      try await engine.read { _ in }
    }
  }
}
