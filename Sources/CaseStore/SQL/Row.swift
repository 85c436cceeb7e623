import Casework

/// The current row of an answer, read in place: what is not asked for is never copied.
///
/// Only valid inside the closure that was given it. Columns are counted from 0, in the order of the `SELECT`; a
/// column read as what it is not, or as a value where it is NULL, throws `StoreFault.wrongType`.
public struct Row {
  let cells: Cells

  enum Cells {
    case sqlite(SQLiteCells)
    case postgres(PostgresCells)
  }

  public func text(_ column: Int) throws -> String {
    try optionalText(column) ?? refuse(column, expected: "text")
  }

  public func int(_ column: Int) throws -> Int {
    try optionalInt(column) ?? refuse(column, expected: "a whole number")
  }

  public func real(_ column: Int) throws -> Double {
    try optionalReal(column) ?? refuse(column, expected: "a number")
  }

  /// 0 or 1, or PostgreSQL's own truth value: a condition may be selected on both engines.
  public func bool(_ column: Int) throws -> Bool {
    switch try int(column) {
    case 0: return false
    case 1: return true
    default: return try refuse(column, expected: "0 or 1", found: "another number")
    }
  }

  public func day(_ column: Int) throws -> Day {
    try optionalDay(column) ?? refuse(column, expected: "a day")
  }

  public func moment(_ column: Int) throws -> Moment {
    try optionalMoment(column) ?? refuse(column, expected: "a moment")
  }

  public func optionalText(_ column: Int) throws -> String? {
    switch cells {
    case .sqlite(let cells): try cells.text(column)
    case .postgres(let cells): try cells.text(column)
    }
  }

  public func optionalInt(_ column: Int) throws -> Int? {
    switch cells {
    case .sqlite(let cells): try cells.integer(column)
    case .postgres(let cells): try cells.integer(column)
    }
  }

  /// A whole number is taken too: an engine need not tell 2.0 from 2.
  public func optionalReal(_ column: Int) throws -> Double? {
    switch cells {
    case .sqlite(let cells): try cells.real(column)
    case .postgres(let cells): try cells.real(column)
    }
  }

  public func optionalDay(_ column: Int) throws -> Day? {
    guard let text = try optionalText(column) else { return nil }
    return try Day(iso: text) ?? refuse(column, expected: "a day", found: "another text")
  }

  public func optionalMoment(_ column: Int) throws -> Moment? {
    guard let text = try optionalText(column) else { return nil }
    return try Moment(iso: text) ?? refuse(column, expected: "a moment", found: "another text")
  }
}

extension Row {
  /// The column as whatever it is: for exports and for answers of unknown shape.
  public func value(_ column: Int) throws -> SQLValue {
    switch cells {
    case .sqlite(let cells): try cells.value(column)
    case .postgres(let cells): try cells.value(column)
    }
  }

  /// The names of the columns, in order.
  public var columns: [String] {
    switch cells {
    case .sqlite(let cells): cells.columns
    case .postgres(let cells): cells.columns
    }
  }

  private func refuse<T>(_ column: Int, expected: String, found: String = "NULL") throws -> T {
    let columns = columns
    let name = columns.indices.contains(column) ? columns[column] : "\(column)"
    throw StoreFault.wrongType(column: name, expected: expected, found: found)
  }
}
