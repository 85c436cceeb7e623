/// A table as it stands in its file: where each row begins and whose it is. Cells are read when somebody asks.
///
/// Four bytes a row, so that a million rows weigh little. A class because every block of children shares it; it does
/// not change once its rows are found.
final class TableFile: @unchecked Sendable {
  let table: Table
  let source: FileBytes
  /// The file's columns in its order: the position in the layout, or nil for an unknown one.
  let fileColumns: [Int?]
  var rowCount: Int { starts.count }
  /// Where each row starts in the file.
  private(set) var starts: [UInt32] = []
  private(set) var lines = RowLines()
  /// Stretches of rows with one identifier. Dropped when the children are numbered.
  private(set) var stretches: [Stretch] = []
  /// Where the layout's columns stand in the file.
  private let places: [Int?]

  /// The row with which it begins, and the identifier; a blank one is one row long.
  struct Stretch {
    let row: UInt32
    let child: Code
  }

  init(table: Table, source: FileBytes, fileColumns: [Int?]) {
    (self.table, self.source, self.fileColumns) = (table, source, fileColumns)
    places = table.layout.indices.map { fileColumns.firstIndex(of: $0) }
  }

  /// Nil when the rows come from no file.
  var fileName: String? { source.name.isEmpty ? nil : source.name }

  func has(_ position: Int) -> Bool { places[position] != nil }

  /// The identifier of a row as it stands in the file; empty where there is none.
  func child(_ row: Int) -> UnsafeBufferPointer<UInt8> {
    cell(0, row: row) ?? UnsafeBufferPointer(start: nil, count: 0)
  }

  /// A cell of the row as written, read again from the file's bytes; nil where the file has no such column.
  func written(_ column: String, row: Int) -> String? {
    guard let position = table.layout.firstIndex(where: { $0.name == column }) else { return nil }
    return cell(position, row: row).map(CSVScanner.plain)
  }

  /// A cell's bytes; nil where the file has no such column, none where the row is too short.
  func cell(_ position: Int, row: Int) -> UnsafeBufferPointer<UInt8>? {
    guard let place = places[position] else { return nil }
    var scanner = CSVScanner(source, at: Int(starts[row]))
    for passed in 0...place {
      // Whatever cannot be read was refused when the rows were found.
      guard let (cell, ending) = try? scanner.next() else { return nil }
      if passed == place { return cell }
      if ending != .field { break }
    }
    return UnsafeBufferPointer(start: nil, count: 0)
  }

  /// Finds the rows that follow the heading.
  func find(_ scanner: CSVScanner) throws {
    var found = (starts: [UInt32](), lines: RowLines(), stretches: [Stretch]())
    // What is never reached takes no memory.
    found.starts.reserveCapacity(source.bytes.count / max(fileColumns.count, 1) + 1)
    var finder = RowFinder(scanner, quoted: source.hasQuotes, returns: source.hasReturns, childColumn: places[0])
    var last: UnsafeBufferPointer<UInt8>?
    while let row = try finder.next() {
      let number = found.starts.count
      found.lines.add(row: number, line: row.line)
      if row.child.isEmpty || !(last.map { CSVScanner.isSame($0, row.child) } ?? false) {
        found.stretches.append(Stretch(row: UInt32(truncatingIfNeeded: number), child: Code(row.child)))
        last = row.child
      }
      found.starts.append(UInt32(truncatingIfNeeded: row.start))
      if number & 0xffff == 0xffff { source.release(0..<row.start) }
    }
    source.release()
    (starts, lines, stretches) = found
  }

  func dropStretches() { stretches = [] }

  /// Says on which lines the rows stand in the file as the user has it, where it is not this text.
  func stand(at fileLines: [Int]) {
    lines = RowLines()
    for (row, line) in fileLines.prefix(rowCount).enumerated() { lines.add(row: row, line: line) }
  }
}
