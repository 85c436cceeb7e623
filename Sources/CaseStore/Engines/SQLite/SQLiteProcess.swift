import CSQLite
import GRDB

/// What SQLite is set to for the whole process. It takes such settings before its first database is opened and never
/// afterwards (it would run on without: slower under load, and no different), so every database is opened from here.
enum SQLiteProcess {
  /// Whether it took them.
  static let isSet = sqlite_count_no_memory() == SQLITE_OK && sqlite_keep_ready(1_200, 500) == SQLITE_OK

  static var configuration: Configuration {
    _ = isSet
    return Configuration()
  }
}
