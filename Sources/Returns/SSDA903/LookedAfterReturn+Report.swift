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
      guard let typed = self.table(table, lastYear: columns.lastYear) else {
        lacks.append("\(owner)\(columns.table) table")
        continue
      }
      for (position, column) in table.layout.enumerated() where columns.names.contains(column.name) {
        if column.derived, !typed.has(position), table == .episodes, reference.postcodes == nil {
          lacks.append(ReferenceNeed.postcodes.rawValue)
        } else if !typed.has(position), !(partial && !column.derived) {
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

  func fill(_ report: inout Report, _ places: [Breaks.Place], _ doubts: [Breaks.Doubt], _ rules: [Rule<SSDA903>]) {
    report.findings.reserveCapacity(places.count)
    var pointed: [UInt32: [String]] = [:]
    for place in places {
      let rule = rules[Int(place.rule)]
      guard let (table, isLast) = self.table(at: Int(place.table)), let typed = self.table(table, lastYear: isLast)
      else { continue }
      let key = UInt32(place.rule) << 8 | UInt32(place.table)
      let fields = pointed[key] ?? LookedAfterReturn.fields(of: rule, in: table)
      pointed[key] = fields
      let row = Int(place.row)
      report.findings.append(
        Finding(
          rule: rule.code, severity: rule.severity, message: rule.message,
          table: isLast ? "\(table.name)_last" : table.name,
          file: typed.fileName, line: typed.fileName.map { _ in Int(typed.lines[row]) }, row: row,
          child: typed.written("CHILD", row: row) ?? "",
          fields: fields, values: fields.map { typed.written($0, row: row) }, expected: rule.expected,
          hint: rule.shownHint))
      if rule.severity == .error { report.counts.errors += 1 } else { report.counts.queries += 1 }
    }
    for doubt in doubts {
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
  }

  private static func fields(of rule: Rule<SSDA903>, in table: Table) -> [String] {
    let named = rule.fields.filter { $0.table == table.name && !$0.lastYear }.flatMap { $0.names }
    return named.isEmpty ? ["CHILD"] : named
  }
}
