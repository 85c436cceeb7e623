import Casework

extension Reader {
  /// Reads a child's record as it was known at a moment: the journal of the child, and of the people around the
  /// child, is replayed up to then into an empty database, and the same queries run there.
  ///
  /// Who may see is asked of today's record before; who works where is today's.
  public func asKnown<T>(at moment: Moment, child: SubjectID, _ body: (Reader) throws -> T) throws -> T {
    guard try connection.maySee(child, worker, at: now) else { throw Refusal.notFound }
    let around: [SubjectID] = try connection.rows(
      """
      SELECT to_id FROM link WHERE from_id = \(child) UNION SELECT from_id FROM link WHERE to_id = \(child)
      """
    ) { try $0.id(0) }
    let seen = try around.filter { subject in
      let kind = try connection.first("SELECT kind FROM subject WHERE id = \(subject)") { try $0.text(0) }
      return try kind != SubjectKind.child.rawValue || connection.maySee(subject, worker, at: now)
    }
    let scratch = try Scratch()
    return try scratch.write(checkingReferences: false) { replayed in
      for change in try changes(about: [child] + seen, until: moment) { try change.write(in: replayed) }
      for table in ["team", "worker", "standard", "authority"] { try copy(table, to: replayed) }
      for subject in [child] + seen {
        try replayed.run("INSERT INTO sight (subject_id, key, until) VALUES (\(subject), 'as-known', \(Sight.forEver))")
      }
      try replayed.run("INSERT INTO worker_key (worker_id, key) VALUES (\(worker), 'as-known')")
      return try body(Reader(connection: replayed, worker: worker, now: moment))
    }
  }

  private func changes(about subjects: [SubjectID], until moment: Moment) throws -> [RowChange] {
    try connection.rows(
      """
      SELECT b.body FROM journal j JOIN journal_body b ON b.seq = j.seq
       WHERE j.subject_id IN (\(SQL(list: subjects))) AND j.kind = 'change' AND j.at <= \(moment) ORDER BY j.seq
      """
    ) { try ChangeBody(try $0.text(0)).rows }.flatMap { $0 }
  }

  private func copy(_ name: String, to other: any Connection) throws {
    let names = try other.rows("SELECT name FROM pragma_table_info(\(name))") { try $0.text(0) }
    let columns = SQL.joined(try names.map { try SQL(identifier: $0) }, separator: ", ")
    try connection.each("SELECT \(columns) FROM \(try SQL(identifier: name))") { row in
      let values = try names.indices.map { (name: names[$0], value: try row.value($0)) }
      try RowChange(.insert, name, values).write(in: other)
    }
  }
}
