import Casework

/// What a rule's example describes: a small return, and the rows that must be found in it.
struct ExampleReturn {
  let made: LookedAfterReturn
  /// `Episodes 0`: the table and the row.
  let expected: Set<String>
}

extension RuleExample {
  /// Builds the small return. Tables that the rule needs are there, if empty; all others are not.
  ///
  /// - Parameter declaredOnly: leaves out every column that the rule does not say it reads, to prove that it says so.
  func lookedAfterReturn(for rule: Rule<SSDA903>, declaredOnly: Bool = false) throws -> ExampleReturn {
    var rows: [String: [[String: String]]] = [:]
    var expected: Set<String> = []
    for columns in rule.fields + rule.reads where columns.required {
      rows[columns.table + (columns.lastYear ? "Last" : ""), default: []] += []
    }
    for line in text.split(separator: "\n") {
      var words = RuleExample.words(line)
      let isFound = words.last == "!"
      if isFound { words.removeLast() }
      let table = words.removeFirst()
      var row = ["CHILD": "1"]
      for word in words {
        guard let equals = word.firstIndex(of: "=") else { continue }
        row[String(word[..<equals])] = String(word[word.index(after: equals)...])
      }
      if isFound { expected.insert("\(table) \(rows[table]?.count ?? 0)") }
      rows[table, default: []].append(row)
    }
    var (this, last): ([TableFile], [TableFile]) = ([], [])
    for (name, rows) in rows {
      let isLast = name.hasSuffix("Last")
      guard let table = Table(name: isLast ? String(name.dropLast(4)) : name) else {
        throw ReadingError(file: rule.code, why: "an example has a table called \(name)")
      }
      let columns = RuleExample.columns(of: table, lastYear: isLast, rows, rule, declaredOnly: declaredOnly)
      let text = RuleExample.csv(columns, rows)
      let read = try ReadTable.reading(FileBytes(name: name, copying: Array(text.utf8)), as: table)
      guard let typed = read.table else { continue }
      if isLast { last.append(typed) } else { this.append(typed) }
    }
    let made = LookedAfterReturn(
      tables: this, lastYear: last, period: Period(.y2026), authority: "E10000011", reference: .example)
    return ExampleReturn(made: made, expected: expected)
  }

  private static func columns(
    of table: Table, lastYear: Bool, _ rows: [[String: String]], _ rule: Rule<SSDA903>, declaredOnly: Bool
  ) -> [String] {
    let declared = (rule.fields + rule.reads).filter { $0.table == table.name && $0.lastYear == lastYear }
    let names = Set(declared.flatMap { $0.names })
    return table.layout.filter { column in
      if column.name == "CHILD" { return true }
      if declaredOnly, !names.contains(column.name) { return false }
      return !column.derived || rows.contains { $0[column.name] != nil } || names.contains(column.name)
    }.map { $0.name }
  }

  private static func csv(_ columns: [String], _ rows: [[String: String]]) -> String {
    var text = columns.joined(separator: ",") + "\r\n"
    for row in rows { text += columns.map { row[$0] ?? "" }.joined(separator: ",") + "\r\n" }
    return text
  }

  /// Words parted by spaces, single quotes holding spaces together.
  private static func words(_ line: Substring) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in line {
      if character == "'" {
        isQuoted.toggle()
      } else if character == " ", !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    return word.isEmpty ? words : words + [word]
  }
}

extension ReferenceData {
  /// What the examples of rules are checked against: one provider in the authority, one no longer registered.
  static var example: ReferenceData {
    let here = PostcodeDirectory.Place(authority: "E10000011", easting: 532_000, northing: 104_000)
    let providers = [
      Provider(
        urn: "SC000001", placementCodes: ["K2"], providerCodes: ["PR1"], postcode: "BN2 5XS", authority: "E10000011"),
      Provider(
        urn: "SC000002", placementCodes: ["K2"], providerCodes: ["PR4"], deregistered: DateCell("2024-01-01" as Day)),
    ]
    return ReferenceData(
      postcodes: PostcodeDirectory(places: ["BN25XS": here]), providers: ProviderList(providers))
  }
}
