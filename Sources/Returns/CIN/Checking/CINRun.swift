import Casework

/// Runs rules over one child after another and keeps what they find, so that a census is checked while it is read.
struct CINRun {
  private let rules: [Rule<CIN>]
  private let checks: [(rule: UInt16, check: Rule<CIN>.ChildCheck)]
  private let files: [CINTable: String]
  private let words: CINWords
  private let year: ClosedRange<Day>
  private var sums: CINSums
  private var found = CINFound()
  private var undecided: [UndecidedRule] = []
  private var childCount = 0
  private let comparesChildren: Bool
  /// What a finding shows of a row of identifiers, by row; kept only while a rule compares children.
  private var identifierRows: [IdentifierRow?] = []

  private struct IdentifierRow {
    let line: Int32
    let childID: String
    let upn: String

    func seen(_ fields: [CINElement?]) -> CINSeen {
      CINSeen(line: Int(line), values: fields.map { $0 == .laChildID ? childID : $0 == .upn ? upn : nil })
    }
  }

  /// - Parameter rules: those that have what they need.
  init(_ rules: [Rule<CIN>], year: ClosedRange<Day>, files: [CINTable: String], headers: [CINHeader]) {
    (self.rules, self.year, self.files) = (rules, year, files)
    checks = rules.enumerated().compactMap { number, rule in
      if case .child(let check) = rule.check { (UInt16(number), check) } else { nil }
    }
    words = CINWords(rules)
    comparesChildren = checks.count < rules.count
    sums = CINSums(year: year)
    sums.headers = headers
  }

  mutating func check(_ child: CINChild) {
    look(at: child)
    observe(child)
  }

  /// Asks the rules about one child, each of whom is asked apart.
  mutating func look(at child: CINChild) {
    let asked = CINCase(child, year: year)
    var breaks = Breaks()
    for (rule, check) in checks {
      breaks.rule = rule
      check(asked, &breaks)
    }
    for place in breaks.places {
      guard let table = CINTable(rawValue: Int(place.table)) else { continue }
      add(place, table, child.identifiers.laChildID.text) { child.seen(in: table, row: Int(place.row), $0) }
    }
    for doubt in breaks.doubts { add(doubt) }
    if !child.problems.isEmpty { add(problemsOf: child, breaks) }
  }

  /// Keeps what the rules that compare children will be asked about.
  mutating func observe(_ child: CINChild) {
    childCount += 1
    guard comparesChildren else { return }
    sums.observe(child)
    guard let row = child.identifiers.row else { return }
    while identifierRows.count <= row { identifierRows.append(nil) }
    identifierRows[row] = IdentifierRow(
      line: Int32(truncatingIfNeeded: child.identifiers.line), childID: child.identifiers.laChildID.text,
      upn: child.identifiers.upn.text)
  }

  /// Takes in what another run found of other children.
  mutating func take(_ part: CINRun) {
    found.take(part.found)
    undecided += part.undecided
  }

  /// Asks the rules about the whole census, and puts everything in file order.
  mutating func finish(into report: inout Report) {
    var breaks = Breaks()
    for (number, rule) in rules.enumerated() {
      guard case .whole(let check) = rule.check else { continue }
      breaks.rule = UInt16(number)
      check(sums, &breaks)
    }
    for place in breaks.places {
      guard let table = CINTable(rawValue: Int(place.table)) else { continue }
      let header = table == .header ? sums.headers.first { $0.row == Int(place.row) } : nil
      let row = table == .childIdentifiers ? identifierRows[Int(place.row)] : nil
      add(place, table, row?.childID ?? "") { fields in row?.seen(fields) ?? header.map { CINSeen($0, fields) } }
    }
    for doubt in breaks.doubts { add(doubt) }
    let findings = CINFindings(words, files, found)
    report.findings = Findings(madeBy: findings)
    report.undecided = undecided
    report.counts.children = childCount
    report.counts.errors = findings.errors
    report.counts.queries = findings.count - findings.errors
  }
}

extension CINRun {
  private mutating func add(
    _ place: Breaks.Place, _ table: CINTable, _ childID: String, seen: ([CINElement?]) -> CINSeen?
  ) {
    let fields = words.elements[Int(place.rule)][table.rawValue]
    let seen = seen(fields)
    found.add(
      CINFound.Place(table: UInt8(table.rawValue), rule: Int16(place.rule), row: place.row), line: seen?.line,
      child: childID, values: seen?.values ?? fields.map { _ in nil })
  }

  private mutating func add(_ doubt: Breaks.Doubt) {
    let table = CINTable(rawValue: Int(doubt.place.table))?.name ?? ""
    undecided.append(
      UndecidedRule(rule: rules[Int(doubt.place.rule)].code, table: table, row: Int(doubt.place.row), why: doubt.why))
  }
}

// MARK: What could not be read

extension CINRun {
  /// The code under which faults of the file itself are told: a value that is no date, an element out of place.
  static let layoutCode = "layout"

  private mutating func add(problemsOf child: CINChild, _ breaks: Breaks) {
    let (identifiers, table) = (child.identifiers, CINTable.childIdentifiers)
    for problem in child.problems {
      let place = CINFound.Place(
        table: UInt8(table.rawValue), rule: -1, row: UInt32(truncatingIfNeeded: identifiers.row ?? 0))
      found.add(
        place, line: problem.line, child: identifiers.laChildID.text,
        values: [problem.words, problem.element, problem.text])
    }
    child.forEachRow { record in
      record.fields { element, value in
        guard value.fault != nil, let row = record.row else { return }
        let table = type(of: record).table
        for (number, rule) in rules.enumerated() where rule.looks(at: element, in: table) {
          let isFound = breaks.places.contains { $0.rule == number && $0.table == table.rawValue && $0.row == row }
          if isFound { continue }
          let why = "\(element.rawValue) “\(value.text)” on line \(value.line) could not be read"
          undecided.append(UndecidedRule(rule: rule.code, table: table.name, row: row, why: why))
        }
      }
    }
  }
}

extension Rule where Kind == CIN {
  fileprivate func looks(at element: CINElement, in table: CINTable) -> Bool {
    (fields + reads).contains { $0.table == table.name && $0.names.contains(element.rawValue) }
  }
}
