/// Some rows of a table, every cell parsed once into arrays of plain numbers: what a block of children has of it.
///
/// A class because it owns memory that rules read through pointers.
final class TypedTable {
  let file: TableFile
  var table: Table { file.table }
  let rowCount: Int
  /// For each column of the layout, its cells; nil where there is no such column.
  let columns: UnsafeMutablePointer<UnsafeMutableRawPointer?>
  /// Rows that had more or fewer cells than the heading, as the file counts them.
  private(set) var raggedRows: [UInt32] = []
  private let rows: RowsByChild.Slice

  /// Reads the cells of the rows.
  init(_ file: TableFile, _ rows: RowsByChild.Slice) {
    (self.file, self.rows, rowCount) = (file, rows, rows.count)
    columns = .allocate(capacity: file.table.layout.count)
    columns.initialize(repeating: nil, count: file.table.layout.count)
    for position in file.fileColumns.compactMap({ $0 }) { makeColumn(position) }
    read()
  }

  deinit {
    for place in 0..<table.layout.count { columns[place]?.deallocate() }
    columns.deallocate()
  }

  /// Which row of the file it is.
  @inline(__always) func fileRow(_ row: Int) -> Int { rows[row] }

  func has(_ position: Int) -> Bool { columns[position] != nil }

  /// Gives a column its memory, all blank. Also used for columns worked out after reading.
  func makeColumn(_ position: Int) {
    guard columns[position] == nil else { return }
    let capacity = max(rowCount, 1)
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

  func setCode(_ position: Int, row: Int, _ code: Code) {
    columns[position]?.assumingMemoryBound(to: UInt64.self)[row] = code.packed
  }
  func setNumber(_ position: Int, row: Int, _ value: Double) {
    columns[position]?.assumingMemoryBound(to: Double.self)[row] = value
  }
  func code(_ position: Int, row: Int) -> Code {
    Code(packed: columns[position]?.assumingMemoryBound(to: UInt64.self)[row] ?? 0)
  }

  private func read() {
    let kinds = table.layout.map { $0.kind }
    let targets = file.fileColumns.map { column in
      column.flatMap { position in columns[position].map { (kind: kinds[position], cells: $0) } }
    }
    let (rows, rowCount) = (rows, rowCount)
    var scanner = CSVScanner(file.source)
    var ragged: [UInt32] = []
    file.starts.withUnsafeBufferPointer { starts in
      targets.withUnsafeBufferPointer { targets in
        for row in 0..<rowCount {
          scanner.place = Int(starts[rows[row]])
          var position = 0
          // What cannot be read was refused when the rows were found.
          while let (cell, ending) = try? scanner.next() {
            if position < targets.count, let target = targets[position] {
              TypedTable.store(cell, target.kind, target.cells, row, scanner.bytes)
            }
            position += 1
            if ending != .field { break }
          }
          if position != targets.count { ragged.append(UInt32(rows[row])) }
        }
      }
    }
    raggedRows = ragged
  }

  @inline(__always) private static func store(
    _ cell: UnsafeBufferPointer<UInt8>, _ kind: ColumnLayout.Kind, _ target: UnsafeMutableRawPointer, _ row: Int,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    guard let base = bytes.baseAddress, let start = cell.baseAddress, cell.count > 0 else { return }
    let offset = start - base
    switch kind {
    case .date: target.assumingMemoryBound(to: Int32.self)[row] = DateCell(dayFirst: cell).raw
    case .code:
      let code = offset + 8 <= bytes.count ? Code(cell, inEightBytesAt: start) : Code(cell)
      target.assumingMemoryBound(to: UInt64.self)[row] = code.packed
    case .child, .text:
      target.assumingMemoryBound(to: UInt64.self)[row] =
        UInt64(truncatingIfNeeded: offset) << 16 | UInt64(min(cell.count, 0xffff))
    case .number:
      target.assumingMemoryBound(to: Double.self)[row] = TypedTable.number(String(decoding: cell, as: UTF8.self))
    }
  }

  /// Stands for a cell in which something is written that is no number; a blank one is any other NaN.
  static let noNumber = Double(nan: 1, signaling: false)

  private static func number(_ text: String) -> Double {
    guard let number = Double(text), number.isFinite else { return noNumber }
    return number
  }
}
