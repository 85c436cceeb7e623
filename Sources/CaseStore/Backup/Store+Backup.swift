import Casework

extension Store {
  /// Copies the whole record, as of one moment, to a new file, while others go on working; then verifies the copy.
  ///
  /// The file is a database of SQLite, from either engine: it can be opened as it is, and restored to either.
  ///
  /// - Throws: `StoreFault` when there is a file already or it cannot be written.
  public func backup(to path: String) async throws -> Verification {
    switch engine.dialect {
    case .sqlite: try await engine.backup(to: path)
    case .postgres: try await engine.read { try BackupFile.write(to: path, from: $0) }
    }
    return try BackupFile.read(path) { try Verification.of($0) }
  }

  /// Restores a backup into an empty database, whole or not at all, and verifies what was restored. Who was signed in
  /// is not.
  ///
  /// - Throws: `RestoreRefusal` when the database is not empty, or the backup is of another version of the program.
  public static func restore(from path: String, into engine: any Engine, at now: Moment) async throws -> Verification {
    try await migrate(engine, at: now)
    try await engine.write(.full) { target in
      if target.dialect == .postgres { try target.script("SET LOCAL statement_timeout = 0") }
      for table in ["subject", "journal"] {
        let found = try target.first("SELECT 1 FROM \(try SQL(identifier: table)) LIMIT 1") { _ in true }
        guard found == nil else { throw RestoreRefusal.notEmpty }
      }
      try BackupFile.read(path) { source in
        let migrations: SQL = "SELECT number, digest FROM migration WHERE number > 0 ORDER BY number"
        let (theirs, ours) = (try source.rows(migrations, digest), try target.rows(migrations, digest))
        guard theirs == ours else { throw RestoreRefusal.otherVersion }
        _ = try target.run("DELETE FROM counted")
        try TableCopy.copy(from: source, to: target)
      }
    }
    return try await Store(engine: engine).verify()
  }

  @Sendable private static func digest(_ row: Row) throws -> String { "\(try row.int(0)) \(try row.text(1))" }
}

/// Why a backup is not restored: in words for whoever runs the program. Nothing was changed.
public enum RestoreRefusal: Error, Sendable, Equatable, CustomStringConvertible {
  case notEmpty
  case otherVersion

  public var description: String {
    switch self {
    case .notEmpty: "This database holds records already: restore into an empty one."
    case .otherVersion:
      """
      This backup was made by another version of the program. Restore it with that version, and migrate afterwards.
      """
    }
  }
}
