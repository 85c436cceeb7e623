import Casework
import GRDB

/// An empty database of the newest schema, in memory or in a file that is thrown away: what the journal is replayed
/// into. Used by one thread, inside another database's transaction.
///
/// A class because it owns a connection.
final class Scratch {
  private let queue: DatabaseQueue

  /// - Parameter path: a file to work in; nil for memory, which is for one child and not for an authority.
  init(path: String? = nil) throws {
    var configuration = SQLiteProcess.configuration
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA synchronous = OFF; PRAGMA cache_size = -65536;")
      try SQLiteFunctions.install(on: database)
    }
    queue =
      try path.map { try DatabaseQueue(path: $0, configuration: configuration) }
      ?? DatabaseQueue(configuration: configuration)
    try queue.writeWithoutTransaction { database in
      let migrations = Embedded.migrations.map { ($0.name, $0.text) }
      for migration in try Migration.list(migrations, for: .sqlite) { try database.execute(sql: migration.text) }
      // What it is given is compared, not trusted: it takes all of it.
      try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
      let unique = "SELECT name FROM sqlite_master WHERE type = 'index' AND sql LIKE 'CREATE UNIQUE%'"
      for name in try String.fetchAll(database, sql: unique) { try database.execute(sql: "DROP INDEX \(name)") }
    }
  }

  /// One transaction; references are checked when it ends, because the rows of one change come in as many pieces as
  /// it had subjects. They are not checked at all when only some of the journal is replayed.
  func write<T>(checkingReferences: Bool = true, _ body: (any Connection) throws -> T) throws -> T {
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: checkingReferences ? "PRAGMA foreign_keys = ON" : "PRAGMA foreign_keys = OFF")
      var value: T?
      try database.inTransaction(.immediate) {
        try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
        value = try SQLiteConnection.use(database, body)
        return .commit
      }
      guard let value else { throw StoreFault.other(code: "scratch", message: "nothing came of a replay") }
      return value
    }
  }
}
