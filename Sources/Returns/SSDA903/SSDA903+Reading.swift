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
    let asked = unsaid.compactMap { columns in
      Table(name: columns.table).map { table in
        (table: table, positions: table.layout.indices.filter { columns.names.contains(table.layout[$0].name) })
      }
    }
    return Rule<SSDA903>(
      "DATE", "A date is not a real day.", fields: unsaid, source: "the reading of the file",
      expected: "A day written dd/mm/yyyy", examples: ["OC2 DOB=31/09/2016 !", "OC2 DOB=30/09/2016"],
      check: .child { child, breaks in
        for (table, positions) in asked {
          for row in child.rowNumbers(of: table) {
            if positions.contains(where: { child.date(table, $0, row: row).isImpossible }) {
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
