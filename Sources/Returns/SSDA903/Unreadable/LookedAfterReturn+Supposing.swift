extension LookedAfterReturn {
  /// What an unreadable cell might stand for: for a date, days long before and after, at the edges of the period, at
  /// every other date of the child's and at the birthdays that rules ask about.
  func valuesToSuppose(in cell: UnreadableCell) -> [SupposedValue] {
    guard let table = tables[cell.place]?.table, table.layout[cell.column].kind == .date else {
      return [0, 5, 21, 100].map { .number($0) }
    }
    var days = [
      period.start.adding(years: -30), period.end.adding(years: 1), period.start, period.start.adding(days: 180),
      period.start.adding(days: -1), period.end, period.end.adding(days: -10),
    ]
    let isBirthday = table.layout[cell.column].name.hasSuffix("DOB")
    if isBirthday { days += [0, 3, 4, 9, 10, 15, 16, 17, 18, 22].map { period.end.adding(years: -$0) } }
    for day in known(of: cell.child) {
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
      let view = data.pointee.views[place]
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
}
