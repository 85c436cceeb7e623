extension CINCensus {
  /// The flattened tables that analysts pass around, as CSV files called by their names: the eleven always, and the
  /// block before proceedings where a child has one. Episodes, assessments and plans are numbered within their child.
  public var csvFiles: [(name: String, bytes: [UInt8])] {
    let flat = flattened
    return CINTable.allCases.compactMap { table in
      guard let rows = flat[table] else { return nil }
      var out = TextBuffer()
      out.returnRow(table.columns)
      for row in rows { out.returnRow(row) }
      return ("\(table.name).csv", out.bytes)
    }
  }

  private var flattened: [CINTable: [[String]]] {
    var flat = Flattening()
    if header.row != nil || !header.given.isEmpty { flat.add(header, keys: [:]) }
    for child in children { flat.add(child) }
    return flat.rows
  }
}

/// Puts records into rows, each with what ties it to those of other tables.
private struct Flattening {
  var rows: [CINTable: [[String]]] = Dictionary(
    uniqueKeysWithValues: CINTable.allCases.filter { $0 != .preProceedings }.map { ($0, []) })
  /// A child may stand in the census twice; its numbers go on.
  private var numbers: [String: (details: Int, assessments: Int, plans: Int)] = [:]

  mutating func add(_ record: some CINRow, keys: [String: String], also: [String: String] = [:]) {
    let table = type(of: record).table
    guard record.row != nil || !record.given.isEmpty || !also.isEmpty else { return }
    var values = keys.merging(also) { $1 }
    for (element, text) in record.given { values[element.rawValue] = text }
    rows[table, default: []].append(table.columns.map { values[$0] ?? "" })
  }

  mutating func add(_ child: CINChild) {
    let id = child.identifiers.laChildID.text
    let own = ["LAchildID": id]
    add(child.identifiers, keys: [:])
    add(child.characteristics, keys: own)
    list(child.characteristics.disabilities, .disabilities, "Disability", own)
    for details in child.details {
      numbers[id, default: (0, 0, 0)].details += 1
      add(details, own)
    }
  }

  private mutating func add(_ details: CINDetails, _ own: [String: String]) {
    let id = own["LAchildID"] ?? ""
    let keys = own.merging(["CINdetailsID": String(numbers[id]?.details ?? 0)]) { $1 }
    add(details, keys: keys)
    for assessment in details.assessments {
      numbers[id]?.assessments += 1
      let keys = keys.merging(["AssessmentID": String(numbers[id]?.assessments ?? 0)]) { $1 }
      add(assessment, keys: keys)
      list(assessment.factors, .assessmentFactors, "AssessmentFactor", keys)
    }
    for plan in details.cinPlans { add(plan, keys: keys) }
    for enquiry in details.section47s { add(enquiry, keys: keys) }
    for plan in details.protectionPlans {
      numbers[id]?.plans += 1
      let keys = keys.merging(["CPPID": String(numbers[id]?.plans ?? 0)]) { $1 }
      add(plan, keys: keys)
      for review in plan.reviews { add(review, keys: keys) }
    }
    for block in details.preProceedings { add(block, keys: keys) }
  }

  private mutating func list(_ codes: [CINListed], _ table: CINTable, _ column: String, _ keys: [String: String]) {
    for code in codes {
      let values = keys.merging([column: code.code]) { $1 }
      rows[table, default: []].append(table.columns.map { values[$0] ?? "" })
    }
  }
}
