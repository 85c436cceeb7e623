import Casework

extension Connection {
  /// All that is known of a child, as the steps and the clocks see it; nil when there is no such child. The answers are
  /// read when they are asked for.
  func parts(of child: SubjectID) throws -> HistoryParts? {
    guard let particulars = try particulars(of: child) else { return nil }
    let reading = LateReading()
    let (records, unfinished) = try steps(of: child, reading)
    let kept = try keptSpans(of: child)
    return HistoryParts(
      child: child, reading: reading, particulars: particulars, records: records, unfinished: unfinished, spans: kept,
      waivers: try waivers(of: child), pauses: try pauses(of: child), imported: try imported(of: child, with: kept))
  }

  /// What came with a return; asked for only where a span has begun with no step.
  func imported(of child: SubjectID, with spans: [KeptSpan]) throws -> [String: ToldDays] {
    spans.contains { $0.begunBy == nil } ? try imported(of: child) : [:]
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

  /// The finished steps of a child and those that are not finished, in no order.
  ///
  /// - Parameter steps: only these; nil for all.
  func steps(of child: SubjectID, among steps: Set<StepID>? = nil, _ reading: LateReading) throws -> (
    finished: [Recorded], unfinished: [Unfinished]
  ) {
    let among: SQL = steps.map { " AND s.id IN (\(SQL(list: $0.sorted())))" } ?? ""
    var (finished, unfinished): ([Recorded], [Unfinished]) = ([], [])
    try few(
      """
      SELECT s.id, s.kind, s.opened_by, s.opened_on, v.answers, v.finished_at, s.version, s.happened_on, s.happened_at,
        s.worker_id, CASE WHEN s.version > 1 THEN
          (SELECT f.finished_at FROM step_version f WHERE f.step_id = s.id AND f.version = 1) END
        FROM step_subject p
        JOIN step s ON s.id = p.step_id AND s.status <> 'abandoned'
        LEFT JOIN step_version v ON v.step_id = s.id AND v.version = s.version AND s.status = 'finished'
       WHERE p.subject_id = \(child) AND (s.status <> 'finished' OR v.step_id IS NOT NULL)\(among)
      """
    ) { row in
      let (id, kind, openedBy): (StepID, String, StepID?) = (try row.id(0), try row.text(1), try row.optionalID(2))
      guard let text = try row.optionalText(4) else {
        return unfinished.append(Unfinished(id: id, kind: kind, openedOn: try row.day(3), openedBy: openedBy))
      }
      let finishedAt = try row.moment(5)
      finished.append(
        Recorded(
          id: id, kind: kind, version: try row.int(6), on: try row.day(7), at: try row.optionalMoment(8),
          finishedAt: finishedAt, firstFinishedAt: try row.optionalMoment(10), worker: try row.id(9),
          openedBy: openedBy, answers: Answers(AnswersAsKept(text, of: child, reading), today: finishedAt.day)))
    }
    return (finished, unfinished)
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

  func waivers(of child: SubjectID) throws -> [Waiver] {
    try rows("SELECT run, waived_on, worker_id, reason FROM waiver WHERE subject_id = \(child)") { row in
      Waiver(run: try row.text(0), on: try row.day(1), by: try row.id(2), reason: try row.text(3))
    }
  }

  func pauses(of child: SubjectID) throws -> [Pause] {
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
