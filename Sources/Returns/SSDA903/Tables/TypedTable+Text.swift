extension TypedTable {
  /// A cell of the row as written, read again from the file's bytes; nil where the file has no such column.
  ///
  /// Only findings ask, so nothing is kept for the asking.
  func written(_ column: String, row: Int) -> String? {
    guard let position = table.layout.firstIndex(where: { $0.name == column }) else { return nil }
    guard let place = fileColumns.firstIndex(of: position) else { return workedOut(position, row: row) }
    var scanner = CSVScanner(source, at: rowStarts[row])
    for passed in 0...place {
      guard let (cell, ending) = try? scanner.next() else { return nil }
      if passed == place { return CSVScanner.plain(cell) }
      if ending != .field { return "" }
    }
    return nil
  }

  private func workedOut(_ position: Int, row: Int) -> String? {
    guard let base = columns[position] else { return nil }
    switch table.layout[position].kind {
    case .number:
      let value = base.assumingMemoryBound(to: Double.self)[row]
      return value.isNaN ? "" : "\((value * 10).rounded() / 10)"
    case .code: return code(position, row: row).text
    default: return nil
    }
  }
}
