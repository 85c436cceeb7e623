import GRDB
import GRDBSQLite

extension StoreFault {
  /// From SQLite's extended result code and its message, which never holds a value.
  init(sqlite code: Int32, message: String) {
    // "UNIQUE constraint failed: person.nhs_number": what failed comes after the last colon of the sentence.
    let what = message.firstRange(of: ": ").map { String(message[$0.upperBound...]) } ?? ""
    switch code {
    case SQLiteCode.unique, SQLiteCode.primaryKey, SQLiteCode.rowid:
      self = .unique(what.hasPrefix("index '") ? String(what.dropFirst(7).dropLast()) : what)
    case SQLiteCode.foreignKey: self = .foreignKey("")
    case SQLiteCode.check: self = .check(what)
    case SQLiteCode.notNull: self = .notNull(what)
    case SQLITE_INTERRUPT: self = .tooSlow
    default:
      let primary = code & 0xff
      self =
        primary == SQLITE_BUSY || primary == SQLITE_LOCKED ? .busy : .other(code: "SQLite \(code)", message: message)
    }
  }

  init(_ error: DatabaseError) {
    self.init(sqlite: error.extendedResultCode.rawValue, message: error.message ?? "The database failed")
  }
}

/// Extended result codes, which SQLite defines by arithmetic that Swift does not import.
/// Source: https://www.sqlite.org/rescode.html
private enum SQLiteCode {
  static let check: Int32 = 275
  static let foreignKey: Int32 = 787
  static let notNull: Int32 = 1299
  static let primaryKey: Int32 = 1555
  static let unique: Int32 = 2067
  static let rowid: Int32 = 2579
}
