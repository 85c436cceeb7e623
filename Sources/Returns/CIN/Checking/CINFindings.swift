/// The findings of a census, each made when it is looked at.
struct CINFindings: FindingSource {
  private let rules: [Rule<CIN>]
  private let hints: [String?]
  private let files: [CINTable: String]
  private let found: CINFound
  private let fields: [[[String]]]
  let errors: Int

  init(_ rules: [Rule<CIN>], _ files: [CINTable: String], _ found: CINFound) {
    var found = found
    found.putInFileOrder()
    (self.rules, self.files, self.found) = (rules, files, found)
    hints = rules.map { $0.shownHint }
    fields = CINFindings.fields(rules)
    errors = found.places.count { $0.rule < 0 || rules[Int($0.rule)].severity == .error }
  }

  /// What each rule points at in each table.
  static func fields(_ rules: [Rule<CIN>]) -> [[[String]]] {
    rules.map { rule in
      CINTable.allCases.map { table in rule.fields.filter { $0.table == table.name }.flatMap(\.names) }
    }
  }

  var count: Int { found.count }

  func finding(at number: Int) -> Finding {
    let (place, line, child, values) = found.texts(number) { place in
      place.rule < 0 ? 3 : fields[Int(place.rule)][Int(place.table)].count
    }
    let table = CINTable.allCases[Int(place.table)]
    if place.rule < 0 {
      return Finding(
        rule: CINRun.layoutCode, severity: .error, message: values[0] ?? "", table: table.name, file: files[table],
        line: line, row: Int(place.row), child: child, fields: [values[1] ?? ""], values: [values[2]])
    }
    let rule = rules[Int(place.rule)]
    return Finding(
      rule: rule.code, severity: rule.severity, message: rule.message, table: table.name, file: files[table],
      line: line, row: Int(place.row), child: child, fields: fields[Int(place.rule)][Int(place.table)], values: values,
      expected: rule.expected, hint: hints[Int(place.rule)])
  }
}
