import Casework

/// What is kept of one thing that came with a return.
struct ImportedRow: Equatable {
  var key: String
  var source: String
  var toldFrom: Day
  /// The day on which it first came; not kept before there was a column for it.
  var importedOn: Day?
  var given: String
  var step: StepID?
  var stepVersion: Int?
  var span: String?

  /// Every column but the child.
  var columns: [(name: String, value: any SQLBindable)] {
    [
      ("key", key), ("source", source), ("told_from", toldFrom), ("imported_on", importedOn), ("given", given),
      ("step_id", step),
      ("step_version", stepVersion), ("span_id", span),
    ]
  }
}

extension Connection {
  /// What came with returns about a child, by key.
  func importedRows(of child: SubjectID) throws -> [String: ImportedRow] {
    let rows = try rows(
      """
      SELECT key, source, told_from, given, step_id, step_version, span_id, imported_on FROM imported
       WHERE subject_id = \(child)
      """
    ) { row in
      ImportedRow(
        key: try row.text(0), source: try row.text(1), toldFrom: try row.day(2),
        importedOn: try row.optionalDay(7), given: try row.text(3), step: try row.optionalID(4),
        stepVersion: try row.optionalInt(5), span: try row.optionalText(6))
    }
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.key, $0) })
  }

  /// The steps and spans of a child that came with a return, each with the days of which the return tells: a year.
  func imported(of child: SubjectID) throws -> [String: ToldDays] {
    var found: [String: ToldDays] = [:]
    try each("SELECT step_id, span_id, told_from, imported_on FROM imported WHERE subject_id = \(child)") { row in
      let from = try row.day(2)
      let until = from.adding(years: 1) - 1
      let days = ToldDays(from: from, until: until, importedOn: try row.optionalDay(3) ?? until + 1)
      for id in [try row.optionalText(0), try row.optionalText(1)] {
        if let id { found[id] = days }
      }
    }
    return found
  }
}
