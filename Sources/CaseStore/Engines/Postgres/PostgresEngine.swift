import Foundation

/// PostgreSQL by libpq: a thread for each connection, fed from one queue.
///
/// Reads are `REPEATABLE READ READ ONLY`, writes `READ COMMITTED`. A statement may take 30 seconds, and wait 10 for a
/// lock. The connection must be a session of its own: not a pool that changes hands between transactions.
final class PostgresEngine: Engine {
  let dialect = Dialect.postgres
  var place: String { address.place }
  private let address: PostgresAddress
  private let lanes: Lanes<PostgresSession>

  /// Tries one connection at once, and makes the schema when it is missing; the others are opened when first used.
  ///
  /// - Parameter limit: how many may wait.
  init(_ address: PostgresAddress, limit: Int = 512) throws {
    self.address = address
    try Self.prepare(address)
    lanes = Lanes("postgres", count: address.pool, limit: limit) { PostgresSession(address) }
  }

  deinit { lanes.shut() }

  private static func prepare(_ address: PostgresAddress) throws {
    let session = PostgresSession(address)
    do {
      try session.open()
      let setting: SQL = "SELECT current_setting('server_encoding')"
      guard try session.execute(setting).read(0, { try $0.text(0) }) == "UTF8" else {
        throw StoreFault.other(code: "encoding", message: "The PostgreSQL database must be in UTF8")
      }
      guard let schema = address.schema else { return }
      let known: SQL = "SELECT 1 FROM pg_namespace WHERE nspname = \(schema)"
      // Asked for first: "if not exists" wants the right to make schemas even where there is nothing to make.
      if try session.execute(known).count == 0 {
        try session.execute(
          "BEGIN; SELECT pg_advisory_xact_lock(7391); CREATE SCHEMA IF NOT EXISTS \(schema); COMMIT")
      }
    } catch let failure as PostgresFailure {
      throw failure.fault
    }
  }

  func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await lanes.run { session in
      try PostgresTransaction.read.run(on: session, body)
    }
  }

  func write<T: Sendable>(
    _ durability: Durability, _ body: @escaping @Sendable (any Connection) throws -> T
  ) async throws -> T {
    try await lanes.run { session in
      try PostgresTransaction.write(durability).run(on: session, body)
    }
  }

  func backup(to path: String) async throws {
    throw StoreFault.other(code: "0A000", message: "A PostgreSQL database is copied by pg_dump")
  }

  func close() async { await lanes.close() }
}
