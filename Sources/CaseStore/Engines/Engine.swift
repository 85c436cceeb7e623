/// A database, and the only two ways into it: one snapshot to read from, one transaction to write in.
///
/// Closures run on threads of the engine's own and never suspend, so a transaction lasts as long as its statements
/// and no longer. Use one `read` for a page, never one for each query.
public protocol Engine: Sendable {
  var dialect: Dialect { get }
  /// The file, or the PostgreSQL URL without its password: for logs and messages.
  var place: String { get }

  /// Reads from one snapshot: all queries see the database as it was at the first. Writing is refused.
  func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T

  /// Writes in one transaction: kept when `body` returns, undone when it throws.
  ///
  /// `body` may be run again from the start when PostgreSQL asks for it (a deadlock, a lost connection), so it must
  /// do nothing that a second run would do twice: only statements and values.
  @discardableResult func write<T: Sendable>(
    _ durability: Durability, _ body: @escaping @Sendable (any Connection) throws -> T
  ) async throws -> T

  /// Copies the whole database, as of one moment, to a new file that is complete in itself. Writers are not held up.
  ///
  /// - Throws: `StoreFault.other` on PostgreSQL, which has its own ways, and when there is a file already.
  func backup(to path: String) async throws

  /// Lets those who wait finish, then closes. What comes after is refused.
  func close() async
}

/// How sure a write is of surviving a loss of power at the moment that it is reported as kept.
public enum Durability: Sendable {
  /// On the disk before it is reported: everything that changes a record.
  case full
  /// A crash may lose the last moments, and never damages the rest: for noting that a record was looked at.
  case relaxed
}

/// Opens a database: `postgres://…` or `postgresql://…` is PostgreSQL, anything else a file of SQLite, made when
/// there is none.
///
/// A PostgreSQL URL may end in `?schema=NAME` (one schema for each authority, created when missing) and `pool=N`
/// (how many connections at most; twice the processors unless told).
///
/// - Throws: `StoreFault` when the place cannot be reached, written or understood.
public func open(database place: String) throws -> any Engine {
  if place.hasPrefix("postgres://") || place.hasPrefix("postgresql://") {
    return try PostgresEngine(PostgresAddress(place))
  }
  return try SQLiteEngine(path: place)
}
