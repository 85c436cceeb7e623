import CaseStore
import Casework

/// A page's own queries: the statements that it ran when it was asked for once, run again with the same values, every
/// column of every row read, and nothing made of them.
struct QueriesAlone: Sendable {
  private let transactions: [[SQL]]
  /// Whose record was looked at, and by whom: looking is then part of it, journal and all.
  private let look: (child: SubjectID, worker: WorkerID)?

  /// - Parameter frame: the texts of the statements of a look at which nothing is read.
  init(_ seen: [WatchedTransaction], look: (child: SubjectID, worker: WorkerID)?, frame: Set<String>) {
    self.look = look
    transactions = seen.map { transaction in
      transaction.statements.map(\.sql).filter { sql in
        let text = sql.text(for: .sqlite)
        guard !transaction.isWrite else { return !frame.contains(text) && text.hasPrefix("SELECT") }
        return true
      }
    }
    isWrite = seen.map(\.isWrite)
  }

  private let isWrite: [Bool]
  var statements: Int { transactions.reduce(0) { $0 + $1.count } }

  func run(on store: Store, at now: Moment) async throws {
    for (statements, isWrite) in zip(transactions, isWrite) {
      if isWrite, let look {
        try await store.look(at: look.child, for: look.worker, at: now, "measured") { reader in
          for sql in statements { try reader.connection.readThrough(sql) }
        }
      } else {
        try await store.engine.read { connection in
          for sql in statements { try connection.readThrough(sql) }
        }
      }
    }
  }

  /// The statements that every look is framed by.
  static func frame(_ engine: WatchedEngine, child: SubjectID, worker: WorkerID) async throws -> Set<String> {
    _ = engine.taken()
    try await Store(engine: engine).look(at: child, for: worker, at: .now, "measured") { _ in }
    return Set(engine.taken().flatMap(\.statements).map { $0.sql.text(for: .sqlite) })
  }
}

extension Connection {
  /// Reads every column of every row of an answer.
  fileprivate func readThrough(_ sql: SQL) throws {
    var width = 0
    _ = try rows(sql) { row in
      if width == 0 { width = row.columns.count }
      for column in 0..<width { _ = try row.value(column) }
    }
  }
}
