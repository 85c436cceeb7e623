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
  private(set) var children: Set<SubjectID> = []
  private var wordings: [SubjectID: String] = [:]

  init(
    connection: any Connection, worker: WorkerID, at: Moment, rulebook: Rulebook,
    newID: @escaping @Sendable () -> String, newSalt: @escaping @Sendable () -> String
  ) {
    (self.connection, self.worker, self.at, self.rulebook) = (connection, worker, at, rulebook)
    (self.newID, self.newSalt) = (newID, newSalt)
  }

  public var today: Day { at.day }

  /// Makes a new subject: its first row.
  public func begin(_ subject: SubjectID, kind: SubjectKind) throws {
    touch(subject, kind: kind)
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
        let kind = try connection.first("SELECT kind FROM subject WHERE id = \(subject)\(lock)", { try $0.text(0) }),
        let kind = SubjectKind(rawValue: kind)
      else { throw Refusal.notFound }
      touch(subject, kind: kind)
    }
  }

  private func touch(_ subject: SubjectID, kind: SubjectKind) {
    bodies[subject] = ChangeBody()
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
    }
  }

  /// Says under which wording of its questions a step was answered, for the journal entries of these subjects.
  func asked(_ questionSet: String, about subjects: [SubjectID]) {
    for subject in subjects { bodies[subject]?.asked = questionSet }
  }

  /// The words of one subject's entry, where they differ from the change's own.
  func say(_ words: String, about subject: SubjectID) { wordings[subject] = words }

  public func history(of child: SubjectID) throws -> History {
    guard let history = try connection.history(of: child) else { throw Refusal.notFound }
    return history
  }

  /// Works out what follows and appends to the journal. Nothing may be written after it.
  func close(words: String) throws {
    try Journal.hold(connection)
    // Read again: the authority may have set another standard while this change waited.
    let rulebook = try connection.rulebook()
    for child in order where children.contains(child) { try DutyRows.bring(child, rulebook, connection) }
    for subject in order where bodies[subject]?.namesSomebody == true { try SearchWords.bring(subject, connection) }
    try SightRows.bring(children, connection)
    for subject in order {
      try bringForward(subject)
      let text = bodies[subject]?.text ?? ""
      try Journal.append(
        .change, about: subject, by: worker, at: at, words: wordings[subject] ?? words, body: (newSalt(), text),
        in: connection)
    }
  }

  /// One more change has been recorded: whoever saw the version before has to look again.
  private func bringForward(_ subject: SubjectID) throws {
    let version = try connection.first("SELECT version FROM subject WHERE id = \(subject)") { try $0.int(0) } ?? 0
    try write(
      RowChange(.update, "subject", [("id", subject.sqlValue), ("version", .integer(Int64(version + 1)))]),
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
}
