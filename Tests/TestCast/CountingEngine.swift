import CaseStore
import Synchronization

/// An engine that counts the statements that are asked of it: what a page reads is part of what it costs.
///
/// A class because the count is shared by all its transactions.
public final class CountingEngine: Engine {
  private let engine: any Engine
  private let count = Mutex(0)

  public init(_ engine: any Engine) { self.engine = engine }

  public var dialect: Dialect { engine.dialect }
  public var place: String { engine.place }

  /// How many statements there were since it was asked last.
  public func counted() -> Int {
    count.withLock { count in
      defer { count = 0 }
      return count
    }
  }

  public func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await engine.read { [self] in try body(CountingConnection($0, note)) }
  }

  @discardableResult public func write<T: Sendable>(
    _ durability: Durability, _ body: @escaping @Sendable (any Connection) throws -> T
  ) async throws -> T {
    try await engine.write(durability) { [self] in try body(CountingConnection($0, note)) }
  }

  public func backup(to path: String) async throws { try await engine.backup(to: path) }
  public func close() async { await engine.close() }

  private func note() { count.withLock { $0 += 1 } }
}

private final class CountingConnection: Connection {
  private let connection: any Connection
  private let note: () -> Void

  init(_ connection: any Connection, _ note: @escaping () -> Void) { (self.connection, self.note) = (connection, note) }

  var dialect: Dialect { connection.dialect }

  func rows<T>(_ sql: SQL, _ read: (Row) throws -> T) throws -> [T] {
    note()
    return try connection.rows(sql, read)
  }

  func first<T>(_ sql: SQL, _ read: (Row) throws -> T) throws -> T? {
    note()
    return try connection.first(sql, read)
  }

  func each(_ sql: SQL, _ body: (Row) throws -> Void) throws {
    note()
    try connection.each(sql, body)
  }

  @discardableResult func run(_ sql: SQL) throws -> Int {
    note()
    return try connection.run(sql)
  }

  func script(_ text: String) throws {
    note()
    try connection.script(text)
  }
}
