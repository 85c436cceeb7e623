/// A cell in which something stands that its column cannot take: a date that is no day, a distance that is no number.
struct UnreadableCell {
  /// The table's place among this year's and last year's.
  let place: Int
  let column: Int
  let row: Int
  let child: Int
}

extension LookedAfterReturn {
  /// Every cell that could not be read: by table, column and row.
  var unreadableCells: [UnreadableCell] {
    var cells: [UnreadableCell] = []
    for (place, table) in tables.enumerated() {
      guard let table else { continue }
      for column in table.table.layout.indices {
        for row in table.unreadableRows(column) {
          cells.append(
            UnreadableCell(place: place, column: column, row: row, child: Int(children.ofRow[place][row])))
        }
      }
    }
    return cells
  }

  func table(at place: Int) -> (table: Table, isLastYear: Bool)? {
    let isLast = place >= LookedAfterReturn.tableCount
    let number = UInt8(truncatingIfNeeded: isLast ? place - LookedAfterReturn.tableCount : place)
    return Table(rawValue: number).map { ($0, isLast) }
  }

  /// `DECOM is “31/09/2026” on line 12 of episodes.csv, which is no day`
  func words(_ cell: UnreadableCell) -> String {
    guard let typed = tables[cell.place] else { return "" }
    let column = typed.table.layout[cell.column]
    let kind = column.kind == .date ? "day" : "number"
    let place = typed.fileName.map { " on line \(typed.lines[cell.row]) of \($0)" } ?? ""
    return "\(column.name) is “\(typed.written(column.name, row: cell.row) ?? "")”\(place), which is no \(kind)"
  }
}

extension TypedTable {
  /// Nil when the rows come from no file.
  var fileName: String? { source.name.isEmpty ? nil : source.name }

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
