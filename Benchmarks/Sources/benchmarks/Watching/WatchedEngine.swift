import CaseStore
import Synchronization

/// A statement that somebody ran, and when.
struct Watched: Sendable {
  let sql: SQL
  let began: ContinuousClock.Instant
  let ended: ContinuousClock.Instant
}

/// A transaction that somebody ran.
struct WatchedTransaction: Sendable {
  let isWrite: Bool
  let began: ContinuousClock.Instant
  /// When its work was done and only committing was left.
  let worked: ContinuousClock.Instant
  let statements: [Watched]
}

/// An engine that keeps what is asked of it: so that a page's own queries can be run again without the page, and the
/// parts of a write can be told apart. A class because it gathers while others use it.
final class WatchedEngine: Engine {
  private let engine: any Engine
  private let seen = Mutex<[WatchedTransaction]>([])

  init(_ engine: any Engine) { self.engine = engine }

  var dialect: Dialect { engine.dialect }
  var place: String { engine.place }

  /// What was seen since the last time.
  func taken() -> [WatchedTransaction] {
    seen.withLock { seen in
      defer { seen = [] }
      return seen
    }
  }

  func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await engine.read { try self.watching($0, isWrite: false, body) }
  }

  func write<T: Sendable>(
    _ durability: Durability, _ body: @escaping @Sendable (any Connection) throws -> T
  ) async throws -> T {
    try await engine.write(durability) { try self.watching($0, isWrite: true, body) }
  }

  private func watching<T>(_ connection: any Connection, isWrite: Bool, _ body: (any Connection) throws -> T) throws
    -> T
  {
    let began = ContinuousClock.now
    let watched = WatchedConnection(connection)
    let value = try body(watched)
    let transaction = WatchedTransaction(
      isWrite: isWrite, began: began, worked: ContinuousClock.now, statements: watched.statements)
    seen.withLock { $0.append(transaction) }
    return value
  }

  func backup(to path: String) async throws { try await engine.backup(to: path) }
  func close() async { await engine.close() }
}

/// A class because a connection is one.
private final class WatchedConnection: Connection {
  private let connection: any Connection
  private(set) var statements: [Watched] = []

  init(_ connection: any Connection) { self.connection = connection }

  var dialect: Dialect { connection.dialect }

  private func noting<T>(_ sql: SQL, _ body: () throws -> T) rethrows -> T {
    let began = ContinuousClock.now
    let value = try body()
    statements.append(Watched(sql: sql, began: began, ended: ContinuousClock.now))
    return value
  }

  func rows<T>(_ sql: SQL, _ read: (Row) throws -> T) throws -> [T] {
    try noting(sql) { try connection.rows(sql, read) }
  }
  func first<T>(_ sql: SQL, _ read: (Row) throws -> T) throws -> T? {
    try noting(sql) { try connection.first(sql, read) }
  }
  func each(_ sql: SQL, _ body: (Row) throws -> Void) throws { try noting(sql) { try connection.each(sql, body) } }
  func run(_ sql: SQL) throws -> Int { try noting(sql) { try connection.run(sql) } }
  func script(_ text: String) throws { try connection.script(text) }
}
