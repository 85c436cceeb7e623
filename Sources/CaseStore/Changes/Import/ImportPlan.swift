import Casework

/// What the record holds of a child before an import.
struct ImportedSoFar {
  var history: History?
  var details: PersonDetails?
  var noPupilNumber: MissingPupilNumber?
  /// Current numbers.
  var numbers: [KnownIdentifier] = []
  var spans: [KeptSpan] = []
  var rows: [String: ImportedRow] = [:]
  /// The steps that came with returns, as they stand.
  var steps: [StepID: (status: StepStatus, version: Int, worker: WorkerID?)] = [:]
}

/// What an import writes about one child, worked out before anything is written.
///
/// What a return told before and tells again in the same words is left. What it tells otherwise is brought to the
/// same, unless somebody here has worked on it. What the record has of its own, by kind and day, stays.
struct ImportPlan {
  enum StepWriting {
    case new(StepID, ImportedStep)
    /// Another version of a step that came with a return, or the first of one that waited.
    case version(Int, StepID, ImportedStep)
  }

  let before: ImportedSoFar
  let source: ImportSource
  let team: TeamID
  let today: Day
  let newID: () -> String
  var spans: [KeptSpan]
  var rows: [String: ImportedRow]
  var steps: [StepWriting] = []
  var person: [(name: String, value: String?)] = []
  var numbers: [KnownIdentifier] = []
  var placed: [String: Int] = [:]
  var (known, left) = (0, 0)
  var notPlaced: [NotPlaced] = []
  /// What is the record’s own or was not placed: what is within it is left with it.
  private var passedOver: Set<String> = []
  /// The day on which each time in need is told to have ended, by its key.
  private var closings: [String: Day] = [:]

  init(_ before: ImportedSoFar, source: ImportSource, team: TeamID, today: Day, newID: @escaping () -> String) {
    (self.before, self.source, self.team, self.today, self.newID) = (before, source, team, today, newID)
    (spans, rows) = (before.spans, before.rows)
  }

  /// Nothing is to be written.
  var isEmpty: Bool { rows == before.rows && steps.isEmpty && person.isEmpty && numbers.isEmpty }

  mutating func take(_ child: ImportedChild, holder: (KnownIdentifier) throws -> SubjectID?) throws {
    try take(child.person, child.number, holder)
    for record in child.records {
      if let need = record.within, let closes = record.closes { closings[need] = closes.on }
    }
    for record in child.records { take(record) }
    waitWithTheTeam()
  }

  private mutating func take(_ record: ImportedRecord) {
    if let within = record.within, passedOver.contains(within) {
      left += 1
      passedOver.insert(record.key)
      return
    }
    let row = rows[record.key]
    if row?.given == record.given { return known += 1 }
    do throws(Refusal) {
      if let row {
        try bring(record, row)
      } else if isOurs(record) {
        known += 1
        passedOver.insert(record.key)
        return
      } else {
        try add(record)
      }
      placed[record.kind, default: 0] += 1
    } catch {
      notPlaced.append(NotPlaced(line: record.line, what: record.what, why: error.words))
      if row == nil { passedOver.insert(record.key) }
    }
  }

  private mutating func add(_ record: ImportedRecord) throws(Refusal) {
    var row = ImportedRow(
      key: record.key, source: source.name, toldFrom: source.days.lowerBound, importedOn: today, given: record.given,
      step: nil, stepVersion: nil, span: nil)
    if let span = record.span { row.span = try begin(span, until: span.until ?? closings[record.key]) }
    if let closes = record.closes { try close(record, closes) }
    if let step = record.step {
      let id = StepID(newID())
      steps.append(.new(id, step))
      (row.step, row.stepVersion) = (id, step.standing == .finished ? 1 : nil)
    }
    rows[record.key] = row
  }

  private mutating func bring(_ record: ImportedRecord, _ row: ImportedRow) throws(Refusal) {
    var row = row
    row.given = record.given
    var planned: StepWriting?
    if let step = record.step { planned = try bring(step, &row) }
    if let span = record.span { try bring(span, row) }
    if let closes = record.closes { try close(record, closes) }
    if let planned { steps.append(planned) }
    rows[record.key] = row
  }

  /// Whether the record has the same of its own: a time of the kind from the same day, a step of the kind on it.
  private func isOurs(_ record: ImportedRecord) -> Bool {
    if let span = record.span {
      return spans.contains { $0.table == type(of: span).table && $0.span.from == span.from && $0.begunBy != nil }
    }
    guard let step = record.step, let history = before.history else { return false }
    return history.records(of: step.kind.id).contains { $0.on == step.on && before.steps[$0.id] == nil }
  }

  /// An open case that came with a return and that nobody holds waits with the team for a worker.
  private mutating func waitWithTheTeam() {
    let isOpen = spans.contains { $0.table == Need.table && $0.span.isOpen && $0.begunBy == nil }
    let isHeld = spans.contains { $0.table == Allocation.table && $0.span.isOpen }
    guard isOpen, !isHeld, rows != before.rows else { return }
    spans.append(KeptSpan(span: Allocation(id: newID(), from: today, team: team), begunBy: nil, endedBy: nil))
  }
}

extension ImportedRecord {
  /// What kind of thing it is: the first word of its key.
  var kind: String { String(key.prefix { $0 != " " }) }
}
