import Casework

extension Recorder {
  /// So many changes back it is looked whether they were about something else.
  private static let mostBetween = 100

  /// Refuses when somebody else has changed what a form shows since it was shown: not for a visit that was recorded
  /// while somebody corrected the name. The subject is opened already, so that nobody can come between.
  ///
  /// - Parameters:
  ///   - seen: the version that was shown; nil when none was.
  ///   - isShown: whether a row that was changed is among those that the form shows.
  func require(_ subject: SubjectID, unchangedSince seen: Int?, in isShown: (RowChange) -> Bool) throws {
    guard let seen else { return }
    let version = try connection.first("SELECT version FROM subject WHERE id = \(subject)") { try $0.int(0) } ?? 0
    if seen == version { return }
    guard (1..<version).contains(seen), version - seen <= Self.mostBetween,
      try !changes(of: subject, last: version - seen).contains(where: { $0?.rows.contains(where: isShown) ?? true })
    else { throw Refusal.changedMeanwhile(version) }
  }

  func require(_ subject: SubjectID, unchangedSince seen: Int?, in tables: Set<String>) throws {
    try require(subject, unchangedSince: seen) { tables.contains($0.table) }
  }

  /// Refuses when anything of the subject has changed: for a form that shows all of it.
  func require(_ subject: SubjectID, unchangedSince seen: Int?) throws {
    try require(subject, unchangedSince: seen) { _ in true }
  }

  /// The last changes of a subject, one for each version; nil for one whose body is gone.
  private func changes(of subject: SubjectID, last count: Int) throws -> [ChangeBody?] {
    try connection.rows(
      """
      SELECT b.body FROM journal j LEFT JOIN journal_body b ON b.seq = j.seq
       WHERE j.subject_id = \(subject) AND j.kind = 'change' ORDER BY j.seq DESC LIMIT \(count)
      """
    ) { try $0.optionalText(0).map { try ChangeBody($0) } }
  }
}

extension RowChange {
  /// Whether it is the row of this id.
  func isRow(_ id: String, of table: String) -> Bool {
    self.table == table && columns.contains { $0.name == "id" && $0.value == .text(id) }
  }
}

extension Reader {
  /// The version of a worker or a team, for a form that is to be sent back unchanged by others.
  public func version(of subject: SubjectID) throws -> Int? {
    try connection.first("SELECT version FROM subject WHERE id = \(subject) AND kind IN ('worker', 'team')") {
      try $0.int(0)
    }
  }
}
