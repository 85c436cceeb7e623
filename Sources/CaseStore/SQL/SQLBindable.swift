import Casework

extension String: SQLBindable {
  public var sqlValue: SQLValue { .text(self) }
}

extension Int: SQLBindable {
  public var sqlValue: SQLValue { .integer(Int64(self)) }
}

extension Int64: SQLBindable {
  public var sqlValue: SQLValue { .integer(self) }
}

extension Double: SQLBindable {
  public var sqlValue: SQLValue { .real(self) }
}

/// Stored as 0 or 1: SQLite has no truth values of its own.
extension Bool: SQLBindable {
  public var sqlValue: SQLValue { .integer(self ? 1 : 0) }
}

/// Stored as `2026-03-05`, so that comparing texts compares days.
extension Day: SQLBindable {
  public var sqlValue: SQLValue { .text(iso) }
}

/// Stored as `2026-03-05T09:15:00.000Z`, so that comparing texts compares moments.
extension Moment: SQLBindable {
  public var sqlValue: SQLValue { .text(iso) }
}

extension Optional: SQLBindable where Wrapped: SQLBindable {
  public var sqlValue: SQLValue { self?.sqlValue ?? .null }
}
