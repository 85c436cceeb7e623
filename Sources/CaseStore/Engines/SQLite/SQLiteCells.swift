import GRDBSQLite

/// The columns of the row on which a statement of SQLite stands, read where SQLite has them.
struct SQLiteCells {
  let statement: OpaquePointer

  var columns: [String] {
    (0..<sqlite3_column_count(statement)).map { sqlite3_column_name(statement, $0).map(String.init(cString:)) ?? "" }
  }

  func text(_ column: Int) throws -> String? {
    switch try type(column) {
    case SQLITE_NULL: nil
    case SQLITE_TEXT: string(column)
    case let other: throw wrongType(column, expected: "text", found: other)
    }
  }

  func integer(_ column: Int) throws -> Int? {
    switch try type(column) {
    case SQLITE_NULL: nil
    case SQLITE_INTEGER: Int(sqlite3_column_int64(statement, Int32(column)))
    case let other: throw wrongType(column, expected: "a whole number", found: other)
    }
  }

  func real(_ column: Int) throws -> Double? {
    switch try type(column) {
    case SQLITE_NULL: nil
    case SQLITE_FLOAT, SQLITE_INTEGER: sqlite3_column_double(statement, Int32(column))
    case let other: throw wrongType(column, expected: "a number", found: other)
    }
  }

  func value(_ column: Int) throws -> SQLValue {
    switch try type(column) {
    case SQLITE_NULL: .null
    case SQLITE_INTEGER: .integer(sqlite3_column_int64(statement, Int32(column)))
    case SQLITE_FLOAT: .real(sqlite3_column_double(statement, Int32(column)))
    case SQLITE_TEXT: .text(string(column))
    case let other: throw wrongType(column, expected: "text or a number", found: other)
    }
  }

  private func string(_ column: Int) -> String {
    let bytes = sqlite3_column_text(statement, Int32(column))
    let count = Int(sqlite3_column_bytes(statement, Int32(column)))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  private func type(_ column: Int) throws -> Int32 {
    guard column >= 0, column < Int(sqlite3_column_count(statement)) else {
      throw StoreFault.wrongType(column: "\(column)", expected: "a column", found: "none")
    }
    return sqlite3_column_type(statement, Int32(column))
  }

  private func wrongType(_ column: Int, expected: String, found: Int32) -> StoreFault {
    let name = sqlite3_column_name(statement, Int32(column)).map(String.init(cString:)) ?? "\(column)"
    let kind =
      switch found {
      case SQLITE_INTEGER: "a whole number"
      case SQLITE_FLOAT: "a number"
      case SQLITE_TEXT: "text"
      default: "bytes"
      }
    return .wrongType(column: name, expected: expected, found: kind)
  }
}
