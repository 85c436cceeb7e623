/// A value on its way into a statement, or as it was found in a row of unknown shape.
public enum SQLValue: Sendable, Hashable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
}

/// What may be written into a `SQL` literal by interpolation.
public protocol SQLBindable {
  var sqlValue: SQLValue { get }
}

extension SQLValue: SQLBindable {
  public var sqlValue: SQLValue { self }
}

extension SQLValue {
  /// Refuses what the two engines would keep differently: PostgreSQL holds no text with a NUL byte, and SQLite
  /// turns "not a number" into NULL.
  func checked() throws -> SQLValue {
    switch self {
    case .text(let text) where text.utf8.contains(0):
      throw StoreFault.other(code: "22021", message: "A text with a NUL byte cannot be stored")
    case .real(let number) where !number.isFinite:
      throw StoreFault.other(code: "22003", message: "Only a finite number can be stored")
    default: return self
    }
  }
}
