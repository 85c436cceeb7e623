@testable import CaseStore
import Foundation
import TestCast
import Testing

struct OverloadTests {
  /// An engine of one lane of each kind, where only so many may wait.
  private func narrow(_ kind: TestEngine, limit: Int) throws -> any Engine {
    switch kind {
    case .sqlite:
      try SQLiteEngine(path: FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString).sqlite", limit: limit)
    case .postgres: try PostgresEngine(PostgresAddress(TestEngine.postgresURL("pool=1")), limit: limit)
    }
  }

  @Test(arguments: TestEngine.all)
  func whoWouldWaitTooLongIsRefusedAtOnce(_ kind: TestEngine) async throws {
    let engine = try narrow(kind, limit: 2)
    let (begun, done) = (Gate(), Gate())
    let running = Task {
      try await engine.write(.relaxed) { _ in
        begun.open()
        done.wait()
      }
    }
    await begun.opened()
    let outcomes = await withTaskGroup { group in
      for _ in 0..<5 {
        group.addTask {
          do {
            try await engine.write(.relaxed) { _ in }
            return false
          } catch {
            // The three that find no room answer while the others wait: only then may the first go on.
            return error as? StoreFault == .overloaded
          }
        }
      }
      var refused = 0
      for await isRefused in group {
        if isRefused { refused += 1 }
        if refused == 3 { done.open() }
      }
      return refused
    }
    try await running.value
    #expect(outcomes == 3)
    await engine.close()
    if kind == .sqlite { for end in ["", "-wal", "-shm"] { unlink(engine.place + end) } }
  }

  @Test func whoHasGoneIsNotServed() async throws {
    let lanes = Lanes("test", count: 1, limit: 10) {}
    let (begun, done) = (Gate(), Gate())
    let running = Task {
      try await lanes.run {
        begun.open()
        done.wait()
      }
    }
    await begun.opened()
    let gone = Task { try await lanes.run { Issue.record("ran although its caller had gone") } }
    gone.cancel()
    done.open()
    try await running.value
    await #expect(throws: CancellationError.self) { try await gone.value }
    await lanes.close()
  }

  @Test func thoseWhoWaitAreServedInOrderAndBeforeClosing() async throws {
    let lanes = Lanes("test", count: 1, limit: 2000) {}
    let order = Order()
    let (begun, done) = (Gate(), Gate())
    let running = Task {
      try await lanes.run {
        begun.open()
        done.wait()
      }
    }
    await begun.opened()
    var waiting: [Task<Void, any Error>] = []
    for number in 0..<1000 {
      waiting.append(Task { try await lanes.run { order.add(number) } })
      while lanes.waiting <= number { await Task.yield() }
    }
    lanes.shut()
    done.open()
    for task in waiting { try await task.value }
    try await running.value
    await lanes.close()
    #expect(order.all == Array(0..<1000))
    await #expect(throws: StoreFault.closed) { try await lanes.run {} }
  }

  @Test(arguments: TestEngine.all)
  func aStatementWithoutEndIsStopped(_ kind: TestEngine) async throws {
    let path = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString).sqlite"
    let engine: any Engine =
      switch kind {
      case .sqlite: try SQLiteEngine(path: path, patience: .milliseconds(50))
      case .postgres: try await kind.fresh()
      }
    await #expect(throws: StoreFault.tooSlow) {
      try await engine.read { connection in
        if kind == .postgres { try connection.script("SET LOCAL statement_timeout = 50") }
        let endless: SQL = "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 0 FROM n) SELECT count(*) FROM n"
        return try connection.first(endless) { try $0.int(0) }
      }
    }
    #expect(try await engine.read { try $0.first("SELECT 1") { try $0.int(0) } } == 1)
    await engine.close()
    for end in ["", "-wal", "-shm"] { unlink(path + end) }
  }
}
