import Casework

/// Brings a database to the newest schema, and returns the names of the migrations that it applied, in order.
///
/// Each is one transaction: a migration that fails leaves the database at the one before. Two programs that start at
/// once on one database apply each migration once.
///
/// - Throws: `MigrationRefusal` when the database and the program's migrations do not fit; `StoreFault` when a
///   migration fails.
@discardableResult
public func migrate(_ engine: any Engine, at now: Moment) async throws -> [String] {
  let migrator = try Migrator(Embedded.migrations.map { ($0.name, $0.text) }, for: engine.dialect)
  let applied = try await migrator.migrate(engine, at: now)
  try await Store(engine: engine).recountIfClocksChanged(at: now)
  return applied
}

struct Migrator: Sendable {
  let migrations: [Migration]

  init(_ files: [(name: String, text: String)], for dialect: Dialect) throws {
    migrations = try Migration.list(files, for: dialect)
  }

  func migrate(_ engine: any Engine, at now: Moment) async throws -> [String] {
    try await engine.write(.full) { connection in
      try hold(connection)
      try connection.script(SchemaWords.translate(Self.table, for: connection.dialect))
      try PostgresFunctions.install(on: connection, at: now)
    }
    var applied: [String] = []
    while let name = try await applyNext(engine, now) { applied.append(name) }
    return applied
  }

  private func applyNext(_ engine: any Engine, _ now: Moment) async throws -> String? {
    try await engine.write(.full) { connection in
      try hold(connection)
      // Asked again each time: another program may have been quicker.
      guard let next = try next(after: Applied.all(on: connection)) else { return nil }
      try connection.script(SchemaWords.translate(next.text, for: connection.dialect))
      try connection.run(
        """
        INSERT INTO migration (number, name, digest, applied_at)
        VALUES (\(next.number), \(next.name), \(next.digest), \(now))
        """)
      return next.name
    }
  }

  /// Nobody else migrates while this transaction lasts, and it may last as long as it must. SQLite's transactions are
  /// one at a time anyway.
  private func hold(_ connection: any Connection) throws {
    guard connection.dialect == .postgres else { return }
    try connection.script(
      """
      SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0;
      SELECT pg_advisory_xact_lock(hashtextextended('throughline migration ' || current_schema(), 0));
      """)
  }

  private func next(after applied: [Applied]) throws -> Migration? {
    for (expected, found) in zip(1..., applied) {
      guard expected <= migrations.count else {
        throw MigrationRefusal.newer(applied.last?.name ?? found.name, known: migrations.count)
      }
      let migration = migrations[expected - 1]
      guard found.number == expected else { throw MigrationRefusal.skipped(migration.name, before: found.name) }
      guard found.digest == migration.digest else { throw MigrationRefusal.changed(migration.name) }
    }
    return applied.count < migrations.count ? migrations[applied.count] : nil
  }

  /// Number 0 is the functions that both engines have, which are replaced when their text changes.
  static let table = """
    CREATE TABLE IF NOT EXISTS migration (
      number INTEGER NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      digest TEXT NOT NULL,
      applied_at TEXT NOT NULL
    )
    """
}

/// A migration as the database remembers it.
private struct Applied {
  let number: Int
  let name: String
  let digest: String

  static func all(on connection: any Connection) throws -> [Applied] {
    try connection.rows("SELECT number, name, digest FROM migration WHERE number > 0 ORDER BY number") {
      Applied(number: try $0.int(0), name: try $0.text(1), digest: try $0.text(2))
    }
  }
}
