import CPostgres

/// The columns of one row of a result of libpq, read where libpq has them (as text, which is how they are asked for).
struct PostgresCells {
  let result: OpaquePointer
  var row: Int32

  /// What a column holds, by the type that PostgreSQL says it has. Source: pg_type.dat in PostgreSQL's sources.
  private enum Kind {
    case truth, whole, real, numeric, text, bytes

    init(_ type: Oid) {
      self =
        switch type {
        case 16: .truth
        case 20, 21, 23, 26: .whole
        case 700, 701: .real
        case 1700: .numeric
        case 17: .bytes
        default: .text
        }
    }

    var words: String {
      switch self {
      case .truth: "a truth value"
      case .whole: "a whole number"
      case .real, .numeric: "a number"
      case .text: "text"
      case .bytes: "bytes"
      }
    }
  }

  var columns: [String] {
    (0..<PQnfields(result)).map { String(cString: PQfname(result, $0)) }
  }

  func text(_ column: Int) throws -> String? {
    guard let (bytes, kind) = try cell(column) else { return nil }
    guard kind == .text else { throw wrongType(column, expected: "text", found: kind) }
    return String(decoding: bytes, as: UTF8.self)
  }

  func integer(_ column: Int) throws -> Int? {
    guard let (bytes, kind) = try cell(column) else { return nil }
    if let number = Self.whole(bytes, kind) { return number }
    throw wrongType(column, expected: "a whole number", found: kind)
  }

  func real(_ column: Int) throws -> Double? {
    guard let (bytes, kind) = try cell(column) else { return nil }
    guard kind == .real || kind == .numeric || kind == .whole,
      let number = Double(String(decoding: bytes, as: UTF8.self))
    else { throw wrongType(column, expected: "a number", found: kind) }
    return number
  }

  func value(_ column: Int) throws -> SQLValue {
    guard let (bytes, kind) = try cell(column) else { return .null }
    if let number = Self.whole(bytes, kind) { return .integer(Int64(number)) }
    switch kind {
    case .text: return .text(String(decoding: bytes, as: UTF8.self))
    case .real, .numeric: return try real(column).map { .real($0) } ?? .null
    case .truth, .whole, .bytes: throw wrongType(column, expected: "text or a number", found: kind)
    }
  }

  /// Nil for NULL.
  private func cell(_ column: Int) throws -> (UnsafeRawBufferPointer, Kind)? {
    guard column >= 0, column < Int(PQnfields(result)) else {
      throw StoreFault.wrongType(column: "\(column)", expected: "a column", found: "none")
    }
    let place = Int32(column)
    if PQgetisnull(result, row, place) == 1 { return nil }
    let bytes = UnsafeRawBufferPointer(
      start: PQgetvalue(result, row, place), count: Int(PQgetlength(result, row, place)))
    return (bytes, Kind(PQftype(result, place)))
  }

  /// A whole number, a truth value as 1 or 0, and the sum of whole numbers, which PostgreSQL makes `numeric`.
  private static func whole(_ bytes: UnsafeRawBufferPointer, _ kind: Kind) -> Int? {
    switch kind {
    case .truth: bytes.first == UInt8(ascii: "t") ? 1 : 0
    case .whole, .numeric: Int(String(decoding: bytes, as: UTF8.self))
    case .real, .text, .bytes: nil
    }
  }

  private func wrongType(_ column: Int, expected: String, found: Kind) -> StoreFault {
    .wrongType(column: columns[column], expected: expected, found: found.words)
  }
}

/// What libpq answered to one command, freed when it goes.
struct PostgresResult: ~Copyable {
  let pointer: OpaquePointer
  deinit { PQclear(pointer) }

  var count: Int32 { PQntuples(pointer) }
  /// Rows inserted, changed, deleted or, after a `SELECT`, found.
  var changes: Int { Int(String(cString: PQcmdTuples(pointer))) ?? 0 }
  var command: String { String(cString: PQcmdStatus(pointer)) }

  /// Reads a row while the result is certain to be there.
  borrowing func read<T>(_ number: Int32, _ body: (Row) throws -> T) throws -> T {
    try body(Row(cells: .postgres(PostgresCells(result: pointer, row: number))))
  }
}
