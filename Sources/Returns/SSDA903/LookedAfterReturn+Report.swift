extension LookedAfterReturn {
  /// What a rule needs that this return does not have, in words.
  func lacks(_ rule: Rule<SSDA903>, partial: Bool) -> [String] {
    var lacks: [String] = []
    for columns in rule.fields + rule.reads where columns.required {
      guard let table = Table(name: columns.table) else {
        lacks.append("a table called \(columns.table)")
        continue
      }
      let owner = columns.lastYear ? "last year's " : ""
      guard self.table(table, lastYear: columns.lastYear) != nil else {
        lacks.append("\(owner)\(columns.table) table")
        continue
      }
      for (position, column) in table.layout.enumerated() where columns.names.contains(column.name) {
        if has(table, position, lastYear: columns.lastYear) { continue }
        if column.derived, table == .episodes, reference.postcodes == nil {
          lacks.append(ReferenceNeed.postcodes.rawValue)
        } else if !(partial && !column.derived) {
          lacks.append("\(owner)\(columns.table).\(column.name)")
        }
      }
    }
    for need in rule.needs where need == .authority ? authority.isBlank : !reference.has(need) {
      lacks.append(need.rawValue)
    }
    var seen: Set<String> = []
    return lacks.filter { seen.insert($0).inserted }
  }

  func fill(_ report: inout Report, _ found: BlockFindings, _ rules: [Rule<SSDA903>]) {
    report.findings = Findings(madeBy: LookedAfterFindings(self, rules, found.places))
    report.counts.errors = found.places.count { rules[Int($0.rule)].severity == .error }
    report.counts.queries = found.places.count - report.counts.errors
    for doubt in found.doubts {
      guard let (table, isLast) = self.table(at: Int(doubt.place.table)) else { continue }
      report.undecided.append(
        UndecidedRule(
          rule: rules[Int(doubt.place.rule)].code, table: isLast ? "\(table.name)_last" : table.name,
          row: Int(doubt.place.row), why: doubt.why))
    }
    report.counts.children = childCount
    report.counts.rows = Table.allCases.compactMap { table in
      self.table(table).map { TableCount(table: table.name, rows: $0.rowCount) }
    }
    report.notes += notes(found)
  }

  /// What is to be said of the reading now that every row was looked at.
  private func notes(_ found: BlockFindings) -> [String] {
    var notes: [String] = []
    for place in found.ragged.keys.sorted() {
      guard let file = tables[place], let (rows, count) = found.ragged[place] else { continue }
      let told = rows.sorted().prefix(BlockFindings.mostRagged)
      for row in told {
        notes.append("\(file.source.name), line \(file.lines[Int(row)]): not as many cells as the heading has.")
      }
      if count > told.count { notes.append("\(file.source.name): \(count - told.count) more such lines.") }
    }
    let rest = found.unreadableCount - found.unreadable.count
    if rest > 0 {
      notes.append("\(rest) more cells could not be read, and no rule that reads one of them is decided on its row.")
    }
    return notes
  }
}
