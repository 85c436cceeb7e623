import Casework
import Foundation
import GRDB

/// A backup: one SQLite file of our own schema, whichever engine it was made from, so that it can be restored to
/// either.
enum BackupFile {
  /// Makes the file from a snapshot of another database.
  static func write(to path: String, from source: any Connection) throws {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw StoreFault.other(code: "exists", message: "There is already a file \(path)")
    }
    // Records of children are for nobody else on the machine.
    guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
      throw StoreFault.other(code: "14", message: "\(path) cannot be made")
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF")
      try database.inTransaction(.immediate) {
        for migration in try Migration.list(Embedded.migrations.map { ($0.name, $0.text) }, for: .sqlite) {
          try database.execute(sql: SchemaWords.translate(migration.text, for: .sqlite))
        }
        try database.execute(sql: Migrator.table)
        try SQLiteConnection.use(database) { copy in
          try TableCopy.copy(from: source, to: copy)
          try TableCopy.copy("migration", from: source, to: copy)
          // Number 0 is PostgreSQL’s own functions.
          try copy.run("DELETE FROM migration WHERE number = 0")
        }
        return .commit
      }
    }
    try queue.close()
  }

  /// Reads a backup, which stays as it is.
  static func read<T>(_ path: String, _ body: (any Connection) throws -> T) throws -> T {
    guard FileManager.default.fileExists(atPath: path) else {
      throw StoreFault.other(code: "14", message: "There is no file \(path)")
    }
    var configuration = configuration
    configuration.readonly = true
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      let value = try queue.read { try SQLiteConnection.use($0, body) }
      try queue.close()
      return value
    } catch let error as DatabaseError {
      throw StoreFault(error)
    }
  }

  private static var configuration: Configuration {
    var configuration = SQLiteProcess.configuration
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { database in
      try SQLiteFunctions.install(on: database)
    }
    return configuration
  }
}
