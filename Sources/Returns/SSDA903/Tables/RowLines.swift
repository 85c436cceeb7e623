/// On which line of its file each row of a table begins: told by the rows where the count jumps, which are few.
struct RowLines: Sendable {
  private var jumps: [(row: UInt32, line: UInt32)] = []

  /// Rows come in order.
  mutating func add(row: Int, line: Int) {
    if let last = jumps.last, Int(last.line) + row - Int(last.row) == line { return }
    jumps.append((UInt32(truncatingIfNeeded: row), UInt32(truncatingIfNeeded: line)))
  }

  subscript(row: Int) -> Int {
    var (low, high) = (0, jumps.count)
    while low < high {
      let middle = (low + high) / 2
      if jumps[middle].row <= row { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0 }
    return Int(jumps[low - 1].line) + row - Int(jumps[low - 1].row)
  }
}
