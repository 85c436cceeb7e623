import Casework

/// What a child's history is put together from, as it is kept.
struct HistoryParts: Sendable {
  let child: SubjectID
  /// What goes wrong when its answers are read.
  let reading: LateReading
  var particulars: Particulars
  var records: [Recorded]
  var unfinished: [Unfinished]
  var spans: [KeptSpan]
  var waivers: [Waiver]
  var pauses: [Pause]
  var imported: [String: ToldDays]

  var history: History {
    History(
      child: child, particulars: particulars, records: records,
      unfinished: unfinished.sorted { ($0.openedOn, $0.id) < ($1.openedOn, $1.id) }, spans: spans.map(\.span),
      waivers: waivers, pauses: pauses, imported: imported)
  }
}

/// A child's history while a change is made: read once, and after that only what the change itself has written.
struct HeldHistory {
  private(set) var parts: HistoryParts
  private var history: History
  private var staleSteps: Set<StepID> = []
  private var staleTables: Set<String> = []

  init(_ parts: HistoryParts) { (self.parts, history) = (parts, parts.history) }

  /// Takes note of a row of the child's that was written.
  mutating func wrote(_ row: RowChange) {
    switch row.table {
    case "step": stale(step: "id", row)
    case "step_version", "step_subject": stale(step: "step_id", row)
    default: if Self.tables.contains(row.table) { staleTables.insert(row.table) }
    }
  }

  private mutating func stale(step key: String, _ row: RowChange) {
    for case (key, .text(let id)) in row.columns { staleSteps.insert(StepID(id)) }
  }

  private static let spanTables = Set(allSpans.map { $0.table })
  private static let tables = spanTables.union(["person", "waiver", "pause", "imported"])

  /// The history, and the spans as they are kept, by what has been written so far.
  mutating func read(_ connection: any Connection) throws -> (history: History, spans: [KeptSpan]) {
    if !staleSteps.isEmpty || !staleTables.isEmpty {
      try refresh(connection)
      history = parts.history
    }
    return (history, parts.spans)
  }

  /// Throws when answers that were asked for could not be read.
  func check() throws { try parts.reading.check() }

  private mutating func refresh(_ connection: any Connection) throws {
    let child = parts.child
    if !staleSteps.isEmpty {
      parts.records.removeAll { staleSteps.contains($0.id) }
      parts.unfinished.removeAll { staleSteps.contains($0.id) }
      let (finished, unfinished) = try connection.steps(of: child, among: staleSteps, parts.reading)
      parts.records += finished
      parts.unfinished += unfinished
    }
    if staleTables.contains("person"), let particulars = try connection.particulars(of: child) {
      parts.particulars = particulars
    }
    if !staleTables.isDisjoint(with: Self.spanTables.union(["imported"])) {
      parts.spans = try connection.keptSpans(of: child)
      parts.imported = try connection.imported(of: child, with: parts.spans)
    }
    if staleTables.contains("waiver") { parts.waivers = try connection.waivers(of: child) }
    if staleTables.contains("pause") { parts.pauses = try connection.pauses(of: child) }
    (staleSteps, staleTables) = ([], [])
  }
}
