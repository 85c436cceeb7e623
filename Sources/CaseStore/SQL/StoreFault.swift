/// What a database would not or could not do, in the same words for both engines.
///
/// No case ever holds a value of the statement, so that a fault may be logged.
public enum StoreFault: Error, Sendable, Equatable {
  /// A second row with the same key: `person.nhs_number`, `span.subject, span.kind`, or the index's name where it
  /// is on an expression.
  case unique(String)
  /// A row that is pointed at is missing, or one that is still pointed at was to go. The constraint's name on
  /// PostgreSQL; SQLite does not say which.
  case foreignKey(String)
  /// A `CHECK` that does not hold: the constraint's name. Name them, so that both engines say the same.
  case check(String)
  /// A column that must have a value: `person.name`.
  case notNull(String)
  /// Somebody else held what was needed for too long. Trying again later may succeed.
  case busy
  /// Too many are waiting already. Nothing was done.
  case overloaded
  /// The database went away, and trying again did not bring it back. Nothing was written.
  case lostConnection
  /// The connection was lost while committing: the change may or may not have been kept. Look before trying again.
  case outcomeUnknown
  /// A column was read as something that it is not, or as a value where it is NULL.
  case wrongType(column: String, expected: String, found: String)
  /// Anything else: the engine's own code (SQLSTATE, or SQLite's extended result code) and its words.
  case other(code: String, message: String)
}

extension StoreFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unique(let key): "There is already a row with this \(key)"
    case .foreignKey(let name): "A row that this belongs to is missing, or others belong to it\(Self.named(name))"
    case .check(let name): "A rule of the database does not hold\(Self.named(name))"
    case .notNull(let column): "\(column) must have a value"
    case .busy: "The database is busy"
    case .overloaded: "Too many are waiting for the database"
    case .lostConnection: "The connection to the database was lost"
    case .outcomeUnknown: "The connection was lost while saving: it is not known whether the change was kept"
    case .wrongType(let column, let expected, let found): "Column \(column) has \(found) where \(expected) was expected"
    case .other(let code, let message): "\(message) (\(code))"
    }
  }

  private static func named(_ name: String) -> String { name.isEmpty ? "" : " (\(name))" }
}

extension StoreFault {
  /// A statement was stopped after half a minute.
  static let tooSlow = StoreFault.other(code: "57014", message: "The statement took too long")
  static let closed = StoreFault.other(code: "closed", message: "The database has been closed")
  static let afterwards = StoreFault.other(code: "over", message: "The transaction is over")
}
