/// A table read from a file: every column parsed once into an array of plain numbers.
///
/// A class because it owns memory that rules read through pointers; it does not change once the return is made.
final class TypedTable: @unchecked Sendable {
  let table: Table
  let source: FileBytes
  private(set) var rowCount = 0
  /// For each column of the layout, its cells; nil where the file has no such column.
  let columns: UnsafeMutablePointer<UnsafeMutableRawPointer?>
  /// Where each row starts in the file, and on which line.
  let rowStarts: UnsafeMutablePointer<Int>
  let lines: UnsafeMutablePointer<UInt32>
  /// The file's columns in its order: the position in the layout, or nil for an unknown one.
  let fileColumns: [Int?]
  /// Rows that had more or fewer cells than the heading, for the report's notes.
  private(set) var raggedLines: [Int] = []
  private let capacity: Int

  init(table: Table, source: FileBytes, fileColumns: [Int?], capacity: Int) {
    self.table = table
    self.source = source
    self.fileColumns = fileColumns
    self.capacity = max(capacity, 1)
    columns = .allocate(capacity: table.layout.count)
    columns.initialize(repeating: nil, count: table.layout.count)
    rowStarts = .allocate(capacity: self.capacity)
    lines = .allocate(capacity: self.capacity)
    for position in fileColumns.compactMap({ $0 }) { makeColumn(position) }
  }

  deinit {
    for place in 0..<table.layout.count { columns[place]?.deallocate() }
    columns.deallocate()
    rowStarts.deallocate()
    lines.deallocate()
  }

  /// Says on which lines the rows stand in the file as the user has it, where it is not this text.
  func stand(at fileLines: [Int]) {
    for row in 0..<min(rowCount, fileLines.count) { lines[row] = UInt32(truncatingIfNeeded: fileLines[row]) }
  }

  func has(_ position: Int) -> Bool { columns[position] != nil }

  /// Gives a column its memory, all blank. Also used for columns worked out after reading.
  func makeColumn(_ position: Int) {
    guard columns[position] == nil else { return }
    switch table.layout[position].kind {
    case .date:
      let cells = UnsafeMutablePointer<Int32>.allocate(capacity: capacity)
      cells.initialize(repeating: DateCell.blank.raw, count: capacity)
      columns[position] = UnsafeMutableRawPointer(cells)
    case .number:
      let cells = UnsafeMutablePointer<Double>.allocate(capacity: capacity)
      cells.initialize(repeating: .nan, count: capacity)
      columns[position] = UnsafeMutableRawPointer(cells)
    case .child, .code, .text:
      let cells = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity)
      cells.initialize(repeating: 0, count: capacity)
      columns[position] = UnsafeMutableRawPointer(cells)
    }
  }

  /// Takes a column away, as if the file had never had it.
  func dropColumn(_ position: Int) {
    columns[position]?.deallocate()
    columns[position] = nil
  }

  func setCode(_ position: Int, row: Int, _ code: Code) {
    columns[position]?.assumingMemoryBound(to: UInt64.self)[row] = code.packed
  }
  func setNumber(_ position: Int, row: Int, _ value: Double) {
    columns[position]?.assumingMemoryBound(to: Double.self)[row] = value
  }
  func code(_ position: Int, row: Int) -> Code {
    Code(packed: columns[position]?.assumingMemoryBound(to: UInt64.self)[row] ?? 0)
  }

  /// Reads the records that follow the heading.
  func read(_ scanner: inout CSVScanner) throws {
    let kinds = table.layout.map { $0.kind }
    let base = source.bytes.baseAddress
    while !scanner.isAtEnd {
      guard rowCount < capacity else { break }
      let (start, line) = (scanner.place, scanner.line)
      var (cell, ending) = try scanner.next()
      if cell.isEmpty, ending != .field { continue }
      var position = 0
      while true {
        if position < fileColumns.count, let column = fileColumns[position], let target = columns[column] {
          store(cell, kinds[column], target, base)
        }
        position += 1
        if ending != .field { break }
        (cell, ending) = try scanner.next()
      }
      if position != fileColumns.count { raggedLines.append(line) }
      rowStarts[rowCount] = start
      lines[rowCount] = UInt32(truncatingIfNeeded: line)
      rowCount += 1
    }
  }

  @inline(__always) private func store(
    _ cell: UnsafeBufferPointer<UInt8>, _ kind: ColumnLayout.Kind, _ target: UnsafeMutableRawPointer,
    _ base: UnsafePointer<UInt8>?
  ) {
    switch kind {
    case .date: target.assumingMemoryBound(to: Int32.self)[rowCount] = DateCell(dayFirst: cell).raw
    case .code: target.assumingMemoryBound(to: UInt64.self)[rowCount] = Code(cell).packed
    case .child, .text:
      let offset = cell.isEmpty ? 0 : cell.baseAddress.flatMap { start in base.map { start - $0 } } ?? 0
      target.assumingMemoryBound(to: UInt64.self)[rowCount] =
        UInt64(truncatingIfNeeded: offset) << 16 | UInt64(min(cell.count, 0xffff))
    case .number:
      target.assumingMemoryBound(to: Double.self)[rowCount] =
        cell.isEmpty ? .nan : TypedTable.number(String(decoding: cell, as: UTF8.self))
    }
  }

  /// Stands for a cell in which something is written that is no number; a blank one is any other NaN.
  static let noNumber = Double(nan: 1, signaling: false)

  private static func number(_ text: String) -> Double {
    guard let number = Double(text), number.isFinite else { return noNumber }
    return number
  }
}
