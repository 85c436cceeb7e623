extension CINTableSet {
  /// The small return that a rule's example describes, and the rows that the rule must point at.
  ///
  /// `LAchildID`, `CINdetailsID`, `AssessmentID` and `CPPID` are `1` unless given; other columns are those named in
  /// any row of the table.
  init(_ example: RuleExample) {
    for line in example.text.split(separator: "\n") {
      let row = ExampleRow(line)
      guard let kind = CINTable.allCases.first(where: { $0.name == row.table }) else {
        preconditionFailure("an example names a table \(row.table), and there is none such")
      }
      var table = tables[kind] ?? Table(file: nil, columns: CINTableSet.keys.filter(kind.columns.contains))
      for (field, _) in row.values where !table.columns.contains(field) {
        precondition(kind.columns.contains(field), "\(kind.name) has no column \(field)")
        table.columns.append(field)
      }
      let cells = table.columns.map { row.values[$0] ?? (CINTableSet.keys.contains($0) ? "1" : "") }
      table.rows.append(Row(line: table.rows.count + 2, cells: cells))
      tables[kind] = table
      if row.isBroken { broken.insert(CINPlace(table: kind, row: table.rows.count - 1)) }
    }
  }

  /// One line of an example: a table, its values, and `!` when it must be found.
  private struct ExampleRow {
    var table = ""
    var values: [String: String] = [:]
    var isBroken = false

    init(_ line: Substring) {
      for (place, word) in line.split(separator: " ").enumerated() {
        let halves = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        if place == 0 {
          table = String(word)
        } else if word == "!" {
          isBroken = true
        } else if halves.count == 2 {
          values[String(halves[0])] = String(halves[1])
        }
      }
    }
  }
}

/// A row of a table of the census.
struct CINPlace: Hashable {
  let table: CINTable
  let row: Int
}
