/// Why a database is not migrated: in words for whoever installs the program. Nothing was changed.
public enum MigrationRefusal: Error, Sendable, Equatable {
  /// The text of a migration is not the one that made this database.
  case changed(String)
  /// The database has migrations that this program does not know.
  case newer(String, known: Int)
  /// The database lacks a migration although it has a later one.
  case skipped(String, before: String)
  /// The program's own files: a number that no file has.
  case missing(Int, before: String)
  /// The program's own files: two with one number.
  case twice(String)
  /// The program's own files: a name that says no number.
  case misnamed(String)
}

extension MigrationRefusal: CustomStringConvertible {
  public var description: String {
    switch self {
    case .changed(let name):
      """
      The migration \(name) has been changed since it was applied to this database. Put its old text back, and write \
      the change as a new migration.
      """
    case .newer(let name, let known):
      """
      This database has been migrated to \(name), by a newer version of the program. This version knows only \
      \(known) migrations: use the newer one.
      """
    case .skipped(let name, let before):
      "This database has the migration \(before), but \(name), which comes before it, was never applied."
    case .missing(let number, let before):
      "There is no migration number \(number), although there is \(before)."
    case .twice(let name):
      "Two migrations have the number of \(name)."
    case .misnamed(let file):
      "\(file) is not named as a migration: 0001-people.sql, or 0001-people.sqlite.sql and 0001-people.postgres.sql."
    }
  }
}
