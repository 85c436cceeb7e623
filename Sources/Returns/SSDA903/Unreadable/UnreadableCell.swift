/// A cell in which something stands that its column cannot take: a date that is no day, a distance that is no number.
struct UnreadableCell: Sendable {
  /// The table's place among this year's and last year's.
  let place: Int
  let column: Int
  /// In the file.
  let row: Int
  let child: Int
}

extension ChildBlock {
  /// Every cell that could not be read: by table, column and row.
  var unreadableCells: [UnreadableCell] {
    var cells: [UnreadableCell] = []
    for (place, table) in tables.enumerated() {
      guard let table, table.rowCount > 0 else { continue }
      for column in table.table.layout.indices {
        let found = table.unreadableRows(column).map { row in
          UnreadableCell(place: place, column: column, row: table.fileRow(row), child: child(ofRow: row, place))
        }
        cells += found.sorted { $0.row < $1.row }
      }
    }
    return cells
  }

  /// The rows of a child stand side by side.
  private func child(ofRow row: Int, _ place: Int) -> Int {
    var (low, high) = (0, children.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if Int(views[place].starts[middle]) <= row { low = middle } else { high = middle }
    }
    return low + children.lowerBound
  }
}

extension LookedAfterReturn {
  func table(at place: Int) -> (table: Table, isLastYear: Bool)? {
    let isLast = place >= LookedAfterReturn.tableCount
    let number = UInt8(truncatingIfNeeded: isLast ? place - LookedAfterReturn.tableCount : place)
    return Table(rawValue: number).map { ($0, isLast) }
  }

  /// `DECOM is “31/09/2026” on line 12 of episodes.csv, which is no day`
  func words(_ cell: UnreadableCell) -> String {
    guard let file = tables[cell.place] else { return "" }
    let column = file.table.layout[cell.column]
    let kind = column.kind == .date ? "day" : "number"
    let place = file.fileName.map { " on line \(file.lines[cell.row]) of \($0)" } ?? ""
    return "\(column.name) is “\(file.written(column.name, row: cell.row) ?? "")”\(place), which is no \(kind)"
  }
}

extension TypedTable {
  /// The rows in which the column holds something that it cannot take.
  func unreadableRows(_ column: Int) -> [Int] {
    guard let cells = columns[column] else { return [] }
    switch table.layout[column].kind {
    case .date:
      let dates = cells.assumingMemoryBound(to: Int32.self)
      return (0..<rowCount).filter { DateCell(raw: dates[$0]).isImpossible }
    case .number:
      let numbers = cells.assumingMemoryBound(to: Double.self)
      return (0..<rowCount).filter { numbers[$0].bitPattern == TypedTable.noNumber.bitPattern }
    case .child, .code, .text: return []
    }
  }
}
