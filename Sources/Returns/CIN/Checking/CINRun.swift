import Casework

/// Runs rules over one child after another and keeps what they find, so that a census is checked while it is read.
struct CINRun {
  private let rules: [Rule<CIN>]
  private let checks: [(rule: UInt16, check: Rule<CIN>.ChildCheck)]
  private let files: [CINTable: String]
  private let year: ClosedRange<Day>
  private var sums: CINSums
  private var found: [Found] = []
  private var undecided: [UndecidedRule] = []
  private var childCount = 0
  private let comparesChildren: Bool
  /// What a finding shows of a row of identifiers, by row; kept only while a rule compares children.
  private var identifierRows: [IdentifierRow?] = []

  private struct IdentifierRow {
    let line: Int32
    let childID: String
    let upn: String
  }

  private struct Found {
    let table: Int
    /// Its place among the rules; -1 for what reading itself found.
    let rule: Int
    let finding: Finding
  }

  /// - Parameter rules: those that have what they need.
  init(_ rules: [Rule<CIN>], year: ClosedRange<Day>, files: [CINTable: String], headers: [CINHeader]) {
    (self.rules, self.year, self.files) = (rules, year, files)
    checks = rules.enumerated().compactMap { number, rule in
      if case .child(let check) = rule.check { (UInt16(number), check) } else { nil }
    }
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
      add(place, table, child.seen(in: table, row: Int(place.row)), child.identifiers.laChildID.text)
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
    found += part.found
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
      add(
        place, table,
        row.map { CINSeen(line: Int($0.line), childID: $0.childID, upn: $0.upn) } ?? header.map { CINSeen($0) },
        row?.childID ?? "")
    }
    for doubt in breaks.doubts { add(doubt) }
    report.findings = inFileOrder()
    report.undecided = undecided
    report.counts.children = childCount
    report.counts.errors = report.findings.count { $0.severity == .error }
    report.counts.queries = report.findings.count - report.counts.errors
  }
}

extension CINRun {
  private mutating func add(
    _ place: Breaks.Place, _ table: CINTable, _ seen: CINSeen?, _ childID: String
  ) {
    let rule = rules[Int(place.rule)]
    let fields = rule.fields.filter { $0.table == table.name }.flatMap(\.names)
    let finding = Finding(
      rule: rule.code, severity: rule.severity, message: rule.message, table: table.name, file: files[table],
      line: seen?.line, row: Int(place.row), child: childID, fields: fields,
      values: fields.map { seen?.values[$0] }, expected: rule.expected, hint: rule.shownHint)
    found.append(Found(table: table.rawValue, rule: Int(place.rule), finding: finding))
  }

  private mutating func add(_ doubt: Breaks.Doubt) {
    let table = CINTable(rawValue: Int(doubt.place.table))?.name ?? ""
    undecided.append(
      UndecidedRule(rule: rules[Int(doubt.place.rule)].code, table: table, row: Int(doubt.place.row), why: doubt.why))
  }

  /// By table, then row, then rule; a rule tells of a row once, a fault of reading each time.
  private func inFileOrder() -> [Finding] {
    let sorted = found.sorted { ($0.table, $0.finding.row, $0.rule) < ($1.table, $1.finding.row, $1.rule) }
    var findings: [Finding] = []
    findings.reserveCapacity(sorted.count)
    var last: Found?
    for one in sorted {
      let isRepeat = last.map { ($0.table, $0.finding.row, $0.rule) == (one.table, one.finding.row, one.rule) } ?? false
      last = one
      if one.rule < 0 || !isRepeat { findings.append(one.finding) }
    }
    return findings
  }
}

// MARK: What could not be read

extension CINRun {
  /// The code under which faults of the file itself are told: a value that is no date, an element out of place.
  static let layoutCode = "layout"

  private mutating func add(problemsOf child: CINChild, _ breaks: Breaks) {
    let (identifiers, table) = (child.identifiers, CINTable.childIdentifiers)
    for problem in child.problems {
      let finding = Finding(
        rule: CINRun.layoutCode, severity: .error, message: problem.words, table: table.name, file: files[table],
        line: problem.line, row: identifiers.row ?? 0, child: identifiers.laChildID.text, fields: [problem.element],
        values: [problem.text])
      found.append(Found(table: table.rawValue, rule: -1, finding: finding))
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
