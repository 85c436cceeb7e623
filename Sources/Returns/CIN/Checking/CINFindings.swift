/// What findings of some rules say and where they look: settled once, however often the rules are asked.
struct CINWords: Sendable {
  let rules: [Rule<CIN>]
  let hints: [String?]
  /// What each rule points at in each table, by name and as the layout knows it.
  let names: [[[String]]]
  let elements: [[[CINElement?]]]

  init(_ rules: [Rule<CIN>]) {
    self.rules = rules
    hints = rules.map { $0.shownHint }
    names = rules.map { rule in
      CINTable.allCases.map { table in rule.fields.filter { $0.table == table.name }.flatMap(\.names) }
    }
    elements = names.map { $0.map { $0.map { CINElement(rawValue: $0) } } }
  }
}

/// The findings of a census, each made when it is looked at.
struct CINFindings: FindingSource {
  private let words: CINWords
  private let files: [CINTable: String]
  private let found: CINFound
  let errors: Int

  init(_ words: CINWords, _ files: [CINTable: String], _ found: CINFound) {
    var found = found
    found.putInFileOrder()
    (self.words, self.files, self.found) = (words, files, found)
    errors = found.places.count { $0.rule < 0 || words.rules[Int($0.rule)].severity == .error }
  }

  var count: Int { found.count }

  func finding(at number: Int) -> Finding {
    let (place, line, child, values) = found.texts(number) { place in
      place.rule < 0 ? 3 : words.names[Int(place.rule)][Int(place.table)].count
    }
    let table = CINTable.allCases[Int(place.table)]
    if place.rule < 0 {
      return Finding(
        rule: CINRun.layoutCode, severity: .error, message: values[0] ?? "", table: table.name, file: files[table],
        line: line, row: Int(place.row), child: child, fields: [values[1] ?? ""], values: [values[2]])
    }
    let rule = words.rules[Int(place.rule)]
    return Finding(
      rule: rule.code, severity: rule.severity, message: rule.message, table: table.name, file: files[table],
      line: line, row: Int(place.row), child: child, fields: words.names[Int(place.rule)][Int(place.table)],
      values: values,
      expected: rule.expected, hint: words.hints[Int(place.rule)])
  }
}
