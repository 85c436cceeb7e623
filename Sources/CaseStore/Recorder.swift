import Casework

/// What a change writes through: every row it writes is kept for the journal, and everything that follows from the
/// record (duties, who may see it) is worked out again before the transaction commits.
///
/// A class, because one change is written by several functions that must all add to the same entry.
public final class Recorder {
  public let connection: any Connection
  public let worker: WorkerID
  public let at: Moment
  public let rulebook: Rulebook
  let newID: @Sendable () -> String
  let newSalt: @Sendable () -> String
  private var bodies: [SubjectID: ChangeBody] = [:]
  private var order: [SubjectID] = []
  private var versions: [SubjectID: Int] = [:]
  private(set) var children: Set<SubjectID> = []
  private var wordings: [SubjectID: String] = [:]
  private var histories: [SubjectID: HeldHistory] = [:]
  private let shelf: HistoryShelf

  init(
    connection: any Connection, worker: WorkerID, at: Moment, rulebook: Rulebook, shelf: HistoryShelf,
    newID: @escaping @Sendable () -> String, newSalt: @escaping @Sendable () -> String
  ) {
    (self.connection, self.worker, self.at) = (connection, worker, at)
    (self.rulebook, self.shelf) = (rulebook, shelf)
    (self.newID, self.newSalt) = (newID, newSalt)
  }

  public var today: Day { at.day }

  /// Makes a new subject: its first row.
  public func begin(_ subject: SubjectID, kind: SubjectKind) throws {
    touch(subject, kind: kind, version: 0)
    try write(
      RowChange(
        .insert, "subject", [("id", subject.sqlValue), ("kind", .text(kind.rawValue)), ("version", .integer(0))]),
      about: [subject])
  }

  /// Opens subjects for a change: locked until it commits, in one order so that two changes cannot wait for each
  /// other.
  public func open(_ subjects: [SubjectID]) throws {
    for subject in subjects.sorted() where bodies[subject] == nil {
      let lock: SQL = connection.dialect == .postgres ? " FOR UPDATE" : ""
      guard
        let (kind, version) = try connection.first(
          "SELECT kind, version FROM subject WHERE id = \(subject)\(lock)", { (try $0.text(0), try $0.int(1)) }),
        let kind = SubjectKind(rawValue: kind)
      else { throw Refusal.notFound }
      touch(subject, kind: kind, version: version)
    }
  }

  private func touch(_ subject: SubjectID, kind: SubjectKind, version: Int) {
    bodies[subject] = ChangeBody()
    versions[subject] = version
    histories[subject] = nil  // what was read before it was locked may not be so any more
    order.append(subject)
    if kind == .child { children.insert(subject) }
  }

  public func insert(_ table: String, _ columns: [(name: String, value: any SQLBindable)], about subjects: [SubjectID])
    throws
  {
    try write(RowChange(.insert, table, columns.map { ($0.name, $0.value.sqlValue) }), about: subjects)
  }

  /// Changes the row whose key is among the columns.
  public func update(_ table: String, _ columns: [(name: String, value: any SQLBindable)], about subjects: [SubjectID])
    throws
  {
    try write(RowChange(.update, table, columns.map { ($0.name, $0.value.sqlValue) }), about: subjects)
  }

  public func delete(_ table: String, _ key: [(name: String, value: any SQLBindable)], about subjects: [SubjectID])
    throws
  {
    try write(RowChange(.delete, table, key.map { ($0.name, $0.value.sqlValue) }), about: subjects)
  }

  private func write(_ row: RowChange, about subjects: [SubjectID]) throws {
    precondition(!subjects.isEmpty, "a row of the record is about somebody")
    try row.write(in: connection)
    for subject in subjects {
      precondition(bodies[subject] != nil, "\(subject) was not opened for this change")
      bodies[subject]?.rows.append(row)
      histories[subject]?.wrote(row)
    }
  }

  /// Says under which wording of its questions a step was answered, for the journal entries of these subjects.
  func asked(_ questionSet: String, about subjects: [SubjectID]) {
    for subject in subjects { bodies[subject]?.asked = questionSet }
  }

  /// The words of one subject's entry, where they differ from the change's own.
  func say(_ words: String, about subject: SubjectID) { wordings[subject] = words }

  /// The child's record as it is by what has been written so far.
  public func history(of child: SubjectID) throws -> History { try held(child).history }

  /// The same with the spans as they are kept.
  func held(_ child: SubjectID) throws -> (history: History, spans: [KeptSpan]) {
    guard let held = try whole(child) else { throw Refusal.notFound }
    return held
  }

  private func whole(_ child: SubjectID) throws -> (history: History, spans: [KeptSpan])? {
    if histories[child] == nil {
      histories[child] = try shelved(child) ?? connection.parts(of: child).map(HeldHistory.init)
    }
    return try histories[child]?.read(connection)
  }

  /// What is on the shelf is as it was before this change: what the change has written is read again.
  private func shelved(_ child: SubjectID) -> HeldHistory? {
    guard let version = versions[child], let parts = shelf.parts(of: child, at: version) else { return nil }
    var held = HeldHistory(parts)
    for row in bodies[child]?.rows ?? [] { held.wrote(row) }
    return held
  }

  /// Throws when answers that somebody asked for could not be read: what came of them may not be kept, and a refusal
  /// may be for want of them.
  func checkReading() throws { for held in histories.values { try held.check() } }

  /// The histories as the change leaves them, to be shelved once it is committed.
  var left: [(parts: HistoryParts, version: Int)] {
    histories.values.compactMap { held in
      versions[held.parts.child].map { (parts: held.parts, version: $0 + 1) }
    }
  }

  /// Works out what follows and appends to the journal. Nothing may be written after it.
  func close(words: String) throws {
    try Journal.hold(connection)
    // Read again: the authority may have set another standard while this change waited.
    let rulebook = try connection.rulebook()
    for child in order where children.contains(child) {
      if let history = try whole(child)?.history { try DutyRows.bring(history, rulebook, connection) }
    }
    for child in order where children.contains(child) && wrote(OpenSteps.tables, about: child) {
      try OpenSteps.bring(child, connection)
    }
    for subject in order where wrote(SearchWords.tables, about: subject) { try SearchWords.bring(subject, connection) }
    try SightRows.bring(
      children.filter { wrote(SightRows.tables, about: $0) },
      siblingsOf: children.filter { wrote(SightRows.families, about: $0) }, connection)
    for subject in order {
      try bringForward(subject)
      let text = bodies[subject]?.text ?? ""
      try Journal.append(
        .change, about: subject, by: worker, at: at, words: wordings[subject] ?? words, body: (newSalt(), text),
        in: connection)
    }
  }

  private func wrote(_ tables: Set<String>, about subject: SubjectID) -> Bool {
    bodies[subject]?.writes(tables) ?? false
  }

  /// One more change has been recorded: whoever saw the version before has to look again.
  private func bringForward(_ subject: SubjectID) throws {
    let version = (versions[subject] ?? 0) + 1
    try write(
      RowChange(.update, "subject", [("id", subject.sqlValue), ("version", .integer(Int64(version)))]),
      about: [subject])
  }
}

/// What kinds of subject there are.
public enum SubjectKind: String, Sendable {
  case child
  case adult
  case household
  case worker
  case team
  case authority
  /// An improvement plan with what it answers to.
  case plan
  /// A board, panel or committee.
  case board
  /// A register that belongs to no child and no plan: agreements, complaints, self-assessments, reports.
  case register
}
