/// What an unreadable cell is supposed to hold, to see whether an answer hangs on it.
enum SupposedValue: Hashable {
  case day(DateCell)
  case number(Double)
}

extension ChildBlock {
  /// What an unreadable cell might stand for: for a date, days long before and after, at the edges of the period, at
  /// every other date of the child's and at the birthdays that rules ask about.
  func valuesToSuppose(in cell: UnreadableCell) -> [SupposedValue] {
    let period = whole.period
    guard let table = tables[cell.place]?.table, table.layout[cell.column].kind == .date else {
      return [0, 5, 21, 100].map { .number($0) }
    }
    var days = [
      period.start.adding(years: -30), period.end.adding(years: 1), period.start, period.start.adding(days: 180),
      period.start.adding(days: -1), period.end, period.end.adding(days: -10),
    ]
    let isBirthday = table.layout[cell.column].name.hasSuffix("DOB")
    if isBirthday { days += [0, 3, 4, 9, 10, 15, 16, 17, 18, 22].map { period.end.adding(years: -$0) } }
    for day in known(of: cell.child - children.lowerBound) {
      days += [day, day.adding(days: 1)]
      if !isBirthday { days.append(day.adding(years: 16)) }
    }
    var seen: Set<DateCell> = []
    return days.filter { $0.isDay && seen.insert($0).inserted }.prefix(60).map { .day($0) }
  }

  /// Every day that stands in a child's rows.
  private func known(of child: Int) -> [DateCell] {
    var days: [DateCell] = []
    for (place, table) in tables.enumerated() {
      guard let table else { continue }
      let view = views[place]
      for (column, layout) in table.table.layout.enumerated() where layout.kind == .date {
        guard let cells = table.columns[column]?.assumingMemoryBound(to: Int32.self) else { continue }
        for number in Int(view.starts[child])..<Int(view.starts[child + 1]) {
          let day = DateCell(raw: cells[Int(view.order[number])])
          if day.isDay, !days.contains(day) { days.append(day) }
        }
      }
    }
    return days
  }

  /// Puts a value into a cell, and the child's rows in the order of their dates again.
  func suppose(_ value: SupposedValue, at cell: UnreadableCell) {
    guard let table = tables[cell.place], let target = table.columns[cell.column] else { return }
    let view = views[cell.place]
    let child = cell.child - children.lowerBound
    let rows = Int(view.starts[child])..<Int(view.starts[child + 1])
    guard let row = rows.lazy.map({ Int(view.order[$0]) }).first(where: { table.fileRow($0) == cell.row }) else {
      return
    }
    switch value {
    case .day(let day): target.assumingMemoryBound(to: Int32.self)[row] = day.raw
    case .number(let number): target.assumingMemoryBound(to: Double.self)[row] = number
    }
    // From file order each time, so that rows of one day stand as they would have been read.
    var here = UnsafeMutableBufferPointer(start: view.order + rows.lowerBound, count: rows.count)
    here.sort()
    DateOrder(table.table) { view.columns[$0] }?.sort(view.order, rows)
  }

  /// Makes the cell unreadable again.
  func restore(_ cell: UnreadableCell) {
    guard let table = tables[cell.place]?.table else { return }
    let isDate = table.layout[cell.column].kind == .date
    suppose(isDate ? .day(.impossible) : .number(TypedTable.noNumber), at: cell)
  }
}
