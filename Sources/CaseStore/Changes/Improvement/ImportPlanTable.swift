import Casework

/// Takes a plan in from a table: every line is kept as it was, with what became of it.
public struct ImportPlanTable: Change {
  public let plan: SubjectID
  /// Of the file, or that it was pasted.
  public let name: String
  public let lines: [TableLine]
  public let columns: [PlanColumn]
  /// The report whose numbers the plan refers to.
  public let source: SubjectID?
  public var words: String { "Took a plan in from a table" }

  public init(
    _ plan: SubjectID, _ name: String, _ lines: [TableLine], columns: [PlanColumn], source: SubjectID?
  ) {
    (self.plan, self.name, self.lines, self.columns, self.source) = (plan, name, lines, columns, source)
  }

  /// How many actions were taken in, and how many lines were not.
  public struct Outcome: Sendable, Equatable {
    public let actions: Int
    public let refused: Int
  }

  public func write(_ record: Recorder) throws -> Outcome {
    try record.require(Recorder.keepsPlans, to: "Taking a plan in")
    guard columns.contains(.action) else { throw Refusal.because("Say which column holds what will be done.") }
    try record.openPlan(plan)
    let base = try record.connection.first("SELECT agreed_on FROM improvement_plan WHERE id = \(plan)") {
      try $0.optionalDay(0)
    }
    let table = PlanTable(lines, columns: columns, base: base ?? nil)
    guard !table.rows.isEmpty else { throw Refusal.because("No line of the table says what will be done.") }
    let numbers = try record.numbers(of: source)
    let actions = try table.rows.map { try add($0, numbers, record) }
    try keep(table, actions, record)
    return Outcome(actions: actions.count, refused: table.lines.count { $0.fate == .refused })
  }

  private func add(_ row: PlanRow, _ numbers: [String: String], _ record: Recorder) throws -> String {
    let id = try record.add(
      PlanActionDraft(
        what: row.action, lead: row.lead, when: row.when, measure: row.measure.orNothing,
        status: row.status.orNothing, theme: row.theme, referenceText: row.referenceText,
        recommendations: Set(row.references.compactMap { numbers[$0.lowercased()] }).sorted()),
      to: plan)
    for (kind, words) in [("progress", row.progress), ("impact", row.impact)] {
      guard let words = words.orNothing else { continue }
      try record.note(kind, words, on: id, of: plan)
    }
    return id
  }

  private func keep(_ table: PlanTable, _ actions: [String], _ record: Recorder) throws {
    let id = record.newID()
    try record.insert(
      "plan_import",
      [
        ("id", id), ("plan_id", plan), ("name", name), ("imported_on", record.today),
        ("columns", columns.map(\.rawValue).joined(separator: " ")),
      ], about: [plan])
    for (place, line) in zip(1..., table.lines) {
      try record.insert(
        "plan_line",
        [
          ("import_id", id), ("place", place), ("line", line.source.line),
          ("cells", PastedTable.written([line.source])), ("fate", line.fate.rawValue), ("why", line.why),
          ("action_id", line.row.map { actions[$0] }),
        ], about: [plan])
    }
  }
}

extension Recorder {
  /// The recommendations of a report by their numbers, where a number is there once.
  fileprivate func numbers(of source: SubjectID?) throws -> [String: String] {
    guard let source else { return [:] }
    let all: [(String, String)] = try connection.rows(
      "SELECT number, id FROM recommendation WHERE source_id = \(source)"
    ) { (try $0.text(0).lowercased(), try $0.text(1)) }
    return Dictionary(grouping: all, by: \.0).compactMapValues { $0.count == 1 ? $0[0].1 : nil }
  }

  func note(_ kind: String, _ words: String, on action: String, of plan: SubjectID) throws {
    try insert(
      "action_note",
      [
        ("id", newID()), ("action_id", action), ("kind", kind), ("noted_on", today), ("words", words),
        ("worker_id", worker),
      ], about: [plan])
  }
}
