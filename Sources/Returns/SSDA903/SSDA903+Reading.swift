extension SSDA903 {
  /// Not a rule of the collection but of the reading: a date that is no day, where no rule of the year says so.
  ///
  /// Rules about a date say nothing of one that is no day, so that one mistake is found once; this finds it where
  /// nothing else would: the dates of birth repeated in every table, and the dates of tables newer than the year.
  public static func impossibleDates(beside rules: RuleSet<SSDA903>) -> Rule<SSDA903> {
    let said = Set(rules.rules.filter { datesOwnRules.contains($0.code) }.flatMap { keys($0.fields) })
    let unsaid: [Columns] = Table.allCases.compactMap { table in
      let names = table.layout.filter { $0.kind == .date && !said.contains("\(table.name).\($0.name)") }.map { $0.name }
      return names.isEmpty ? nil : Columns(table.name, names).ifThere
    }
    return Rule<SSDA903>(
      "DATE", "A date is not a real day.", fields: unsaid, source: "the reading of the file",
      expected: "A day written dd/mm/yyyy", examples: ["OC2 DOB=31/09/2016 !", "OC2 DOB=30/09/2016"],
      check: .whole { whole, breaks in
        for columns in unsaid {
          guard let table = Table(name: columns.table), let typed = whole.table(table) else { continue }
          for (position, column) in table.layout.enumerated() where columns.names.contains(column.name) {
            guard let cells = typed.columns[position]?.assumingMemoryBound(to: Int32.self) else { continue }
            for row in 0..<typed.rowCount where DateCell(raw: cells[row]).isImpossible {
              breaks.add(table: table.rawValue, row: row)
            }
          }
        }
      })
  }

  private static let datesOwnRules: Set<String> = [
    "102", "104", "112", "113", "115", "116", "141", "147", "166", "171", "632", "700", "701", "1004", "1005",
    "SW04STG1", "SW05STG1",
  ]

  private static func keys(_ fields: [Columns]) -> [String] {
    fields.flatMap { columns in columns.names.map { "\(columns.table).\($0)" } }
  }
}
