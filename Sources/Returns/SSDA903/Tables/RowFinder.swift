#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Finds where rows begin and what identifier they bear, without looking at the rest of them where a text has no
/// quotation marks.
struct RowFinder {
  struct Row {
    let start: Int
    let line: Int
    /// Empty where the row has none, or the table has no such column.
    let child: UnsafeBufferPointer<UInt8>
  }

  private var scanner: CSVScanner
  private let isQuoted: Bool
  private let hasReturns: Bool
  private let childColumn: Int?

  init(_ scanner: CSVScanner, quoted: Bool, returns: Bool, childColumn: Int?) {
    (self.scanner, isQuoted, hasReturns, self.childColumn) = (scanner, quoted, returns, childColumn)
  }

  /// The next row that is not blank; nil at the end.
  mutating func next() throws -> Row? {
    while !scanner.isAtEnd {
      if let row = isQuoted ? try passQuoted() : try pass() { return row }
    }
    return nil
  }

  private static var none: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: nil, count: 0) }

  /// Cell by cell; nil for a blank line.
  private mutating func passQuoted() throws -> Row? {
    let (start, line) = (scanner.place, scanner.line)
    var (cell, ending) = try scanner.next()
    if cell.isEmpty, ending != .field { return nil }
    var (position, child) = (0, RowFinder.none)
    while true {
      if position == childColumn { child = cell }
      if ending != .field { break }
      (cell, ending) = try scanner.next()
      position += 1
    }
    return Row(start: start, line: line, child: child)
  }

  /// By the end of its line; nil for a blank one.
  private mutating func pass() throws -> Row? {
    let (bytes, start, line) = (scanner.bytes, scanner.place, scanner.line)
    let rest = UnsafeBufferPointer(rebasing: bytes[start...])
    var length = FileBytes.offset(of: 0x0a, in: rest) ?? rest.count
    var after = start + min(length + 1, rest.count)
    if hasReturns,
      let found = FileBytes.offset(of: 0x0d, in: UnsafeBufferPointer(rebasing: rest[..<length]))
    {
      // Before a line feed or alone.
      if found + 1 < length { after = start + found + 1 }
      length = found
    }
    if length > CSVScanner.longestCell { try refuseLongCell() }
    (scanner.place, scanner.line) = (after, line + 1)
    let row = UnsafeBufferPointer(rebasing: rest[..<length])
    guard row.contains(where: { $0 != 0x20 && $0 != 0x09 }) else { return nil }
    return Row(start: start, line: line, child: childColumn.map { RowFinder.cell($0, of: row) } ?? RowFinder.none)
  }

  /// Throws where a cell of the row that begins here is too long.
  private func refuseLongCell() throws {
    var reading = scanner
    while case .field = try reading.next().1 {}
  }

  private static func cell(_ column: Int, of row: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var start = 0
    for _ in 0..<column {
      guard let comma = FileBytes.offset(of: 0x2c, in: UnsafeBufferPointer(rebasing: row[start...])) else {
        return none
      }
      start += comma + 1
    }
    var end = start
    while end < row.count, row[end] != 0x2c { end += 1 }
    while start < end, row[start] == 0x20 || row[start] == 0x09 { start += 1 }
    while end > start, row[end - 1] == 0x20 || row[end - 1] == 0x09 { end -= 1 }
    return UnsafeBufferPointer(rebasing: row[start..<end])
  }
}
