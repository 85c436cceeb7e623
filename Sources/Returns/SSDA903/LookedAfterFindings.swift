/// What was found in a return, by place; each finding is read again from the files when it is looked at.
final class LookedAfterFindings: FindingSource {
  private let whole: LookedAfterReturn
  private let rules: [Rule<SSDA903>]
  private let hints: [String?]
  private let places: [Breaks.Place]
  private let pointed: [UInt32: Pointed]
  private let unaccompanied: [Set<String>]

  /// The fields that a rule points at in a table, and where they stand in its layout.
  private struct Pointed {
    let fields: [String]
    let positions: [Int?]
  }

  init(_ whole: LookedAfterReturn, _ rules: [Rule<SSDA903>], _ places: [Breaks.Place]) {
    (self.whole, self.rules, self.places) = (whole, rules, places)
    hints = rules.map { $0.shownHint }
    var pointed: [UInt32: Pointed] = [:]
    for place in places where pointed[LookedAfterFindings.key(place)] == nil {
      guard let (table, _) = whole.table(at: Int(place.table)) else { continue }
      let named = rules[Int(place.rule)].fields.filter { $0.table == table.name && !$0.lastYear }.flatMap { $0.names }
      let fields = named.isEmpty ? ["CHILD"] : named
      pointed[LookedAfterFindings.key(place)] = Pointed(
        fields: fields, positions: fields.map { field in table.layout.firstIndex { $0.name == field } })
    }
    self.pointed = pointed
    unaccompanied = [false, true].map { isLast in
      let isWorkedOut = whole.workedOut[LookedAfterReturn.place(.header, lastYear: isLast)].contains(WorkedOut.uasc)
      guard isWorkedOut, let table = whole.table(.uasc, lastYear: isLast) else { return [] }
      return Set((0..<table.rowCount).map { CSVScanner.plain(table.child($0)) }).subtracting([""])
    }
  }

  private static func key(_ place: Breaks.Place) -> UInt32 { UInt32(place.rule) << 8 | UInt32(place.table) }

  var count: Int { places.count }

  func finding(at number: Int) -> Finding {
    // Whoever goes through all of them has no more of the files in memory than this.
    if number & 0x3fff == 0x3fff { whole.release() }
    let place = places[number]
    let (rule, row) = (rules[Int(place.rule)], Int(place.row))
    guard let (table, isLast) = whole.table(at: Int(place.table)), let file = whole.tables[Int(place.table)],
      let pointed = pointed[LookedAfterFindings.key(place)]
    else { preconditionFailure("A rule points at a table that is not there.") }
    return Finding(
      rule: rule.code, severity: rule.severity, message: rule.message,
      table: isLast ? "\(table.name)_last" : table.name, file: file.fileName,
      line: file.fileName.map { _ in file.lines[row] }, row: row, child: CSVScanner.plain(file.child(row)),
      fields: pointed.fields,
      values: pointed.positions.map { $0.flatMap { value($0, row, file, Int(place.table)) } },
      expected: rule.expected, hint: hints[Int(place.rule)])
  }

  /// As written, or as worked out; nil for a column that is not there.
  private func value(_ position: Int, _ row: Int, _ file: TableFile, _ place: Int) -> String? {
    if let cell = file.cell(position, row: row) { return CSVScanner.plain(cell) }
    guard whole.workedOut[place].contains(position) else { return nil }
    if file.table == .header {
      let isLast = place >= LookedAfterReturn.tableCount
      return unaccompanied[isLast ? 1 : 0].contains(CSVScanner.plain(file.child(row))) ? "1" : "0"
    }
    func code(_ position: Int) -> Code { file.cell(position, row: row).map { Code($0) } ?? .blank }
    let found = WorkedOut(home: code(WorkedOut.home), placement: code(WorkedOut.to), whole)
    switch position {
    case WorkedOut.la: return found.authority.text
    case WorkedOut.location: return found.location.text
    default: return found.miles.map { "\(($0 * 10).rounded() / 10)" } ?? ""
    }
  }
}

extension LookedAfterReturn {
  /// Lets go of what was looked at of the files.
  func release() { for table in tables { table?.source.release() } }
}
