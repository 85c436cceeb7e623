import Casework

extension Connection {
  /// All that is known of a child, as the steps and the clocks see it; nil when there is no such child.
  func history(of child: SubjectID) throws -> History? {
    guard let particulars = try particulars(of: child) else { return nil }
    let kept = try keptSpans(of: child)
    return History(
      child: child, particulars: particulars, records: try records(of: child), unfinished: try unfinished(of: child),
      spans: kept.map(\.span), waivers: try waivers(of: child), pauses: try pauses(of: child),
      imported: kept.contains { $0.begunBy == nil } ? try imported(of: child) : [:])
  }

  func particulars(of child: SubjectID) throws -> Particulars? {
    try first(
      """
      SELECT given_name, family_name, born_on, expected_on, died_on, sex FROM person WHERE subject_id = \(child)
      """
    ) { row in
      Particulars(
        name: try row.text(1).isEmpty ? row.text(0) : "\(row.text(0)) \(row.text(1))", born: try row.optionalDay(2),
        expected: try row.optionalDay(3),
        died: try row.optionalDay(4), sex: try row.optionalText(5))
    }
  }

  private func records(of child: SubjectID) throws -> [Recorded] {
    try rows(
      """
      SELECT s.id, s.kind, s.version, s.happened_on, s.happened_at, v.finished_at, s.worker_id, s.opened_by, v.answers,
        f.finished_at
        FROM step_subject p
        JOIN step s ON s.id = p.step_id AND s.status = 'finished'
        JOIN step_version v ON v.step_id = s.id AND v.version = s.version
        JOIN step_version f ON f.step_id = s.id AND f.version = 1
       WHERE p.subject_id = \(child)
      """
    ) { row in
      let finishedAt = try row.moment(5)
      return Recorded(
        id: try row.id(0), kind: try row.text(1), version: try row.int(2), on: try row.day(3),
        at: try row.optionalMoment(4), finishedAt: finishedAt, firstFinishedAt: try row.moment(9),
        worker: try row.id(6), openedBy: try row.optionalID(7),
        answers: try StoredJSON.answers(try row.text(8)).answers(for: child, today: finishedAt.day))
    }
  }

  private func unfinished(of child: SubjectID) throws -> [Unfinished] {
    try rows(
      """
      SELECT s.id, s.kind, s.opened_on, s.opened_by FROM step_subject p JOIN step s ON s.id = p.step_id
       WHERE p.subject_id = \(child) AND s.status IN ('to-do', 'draft', 'sent', 'sent-back')
       ORDER BY s.opened_on, s.id
      """
    ) { row in
      Unfinished(id: try row.id(0), kind: try row.text(1), openedOn: try row.day(2), openedBy: try row.optionalID(3))
    }
  }

  /// The spans of every kind in one statement, each kind's own columns padded to the widest.
  func keptSpans(of child: SubjectID) throws -> [KeptSpan] {
    try rows(try SpanQuery.all(of: child)) { row in
      let kind = allSpans[try row.int(0)]
      var columns: [String: String] = [:]
      for (index, name) in kind.columnNames.enumerated() { columns[name] = try row.optionalText(7 + index) }
      guard
        let span = kind.init(
          id: try row.text(1), from: try row.day(2), until: try row.optionalDay(3),
          endReason: try row.optionalText(4), columns: columns)
      else { throw StoreFault.other(code: "span", message: "a row of \(kind.table) cannot be read") }
      return KeptSpan(span: span, begunBy: try row.optionalID(5), endedBy: try row.optionalID(6))
    }
  }

  private func waivers(of child: SubjectID) throws -> [Waiver] {
    try rows("SELECT run, waived_on, worker_id, reason FROM waiver WHERE subject_id = \(child)") { row in
      Waiver(run: try row.text(0), on: try row.day(1), by: try row.id(2), reason: try row.text(3))
    }
  }

  private func pauses(of child: SubjectID) throws -> [Pause] {
    try rows("SELECT clock, began_on, ended_on, reason FROM pause WHERE subject_id = \(child)") { row in
      Pause(
        clock: try row.text(0), from: try row.day(1), until: try row.optionalDay(2), reason: try row.text(3))
    }
  }
}

/// The statement that reads spans of all kinds at once.
private enum SpanQuery {
  static func all(of child: SubjectID) throws -> SQL {
    SQL.joined(try selects.get().map { select in "\(select)\(child)" as SQL }, separator: " UNION ALL ")
  }

  /// Each up to the child's id, which follows.
  private static let selects = Result { try allSpans.indices.map(select) }

  private static func select(_ index: Int) throws -> SQL {
    let kind = allSpans[index]
    let widest = allSpans.map { $0.columnNames.count }.max() ?? 0
    let own = try kind.columnNames.map { name -> SQL in ", \(try SQL(identifier: name))" }
    let padding = Array(repeating: ", CAST(NULL AS TEXT)" as SQL, count: widest - kind.columnNames.count)
    let columns = SQL.joined(own + padding, separator: "")
    let table = try SQL(identifier: kind.table)
    return """
      SELECT CAST(\(index) AS INTEGER), id, began_on, ended_on, end_reason, began_by, ended_by\(columns) FROM \(table)
       WHERE subject_id =\u{20}
      """
  }
}
