import Casework

@testable import Returns

extension Target {
  /// Every rule of one year, chosen by the input, over both years' tables.
  func checkLookedAfter(_ drawn: DrawnTables) {
    var drawn = drawn
    let year = CollectionYear.allCases[drawn.next() % CollectionYear.allCases.count]
    var files: (this: [ReturnFile], last: [ReturnFile]) = ([], [])
    for isLast in [false, true] {
      for table in Table.allCases where drawn.next() % 8 != 1 {
        let columns = table.layout.map(\.name)
        let rows = drawn.rows(columns)
        let lines = ([columns] + rows).map { $0.joined(separator: ",") }
        guard let file = try? ReturnFile(name: table.name, text: lines.joined(separator: "\n") + "\n") else { continue }
        if isLast { files.last.append(file) } else { files.this.append(file) }
      }
    }
    guard
      let made = try? LookedAfterReturn(
        files: files.this, lastYear: files.last, period: Period(year), authority: "E10000011", reference: .example)
    else { return }
    _ = try? made.check(SSDA903.rules(year), partial: true).written(as: .csv)
  }

  func checkCensus(_ drawn: DrawnTables) {
    var drawn = drawn
    drawn.isISO = drawn.next() % 4 != 1
    var options = CINCheckOptions()
    options.collectionYear = CollectionYear.allCases[drawn.next() % CollectionYear.allCases.count]
    options.partial = true
    var set = CINTableSet()
    for table in CINTable.allCases where drawn.next() % 8 != 1 {
      let columns = table.columns
      let rows = drawn.rows(columns).enumerated().map { CINTableSet.Row(line: $0 + 2, cells: $1) }
      set.tables[table] = CINTableSet.Table(file: table.name, columns: columns, rows: rows)
    }
    _ = try? set.check(options, notes: []).written(as: .csv)
  }
}
