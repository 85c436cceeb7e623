import Casework

/// Compares every table of the record with the same table as the journal has it.
struct TableComparison {
  private let connection: any Connection
  private let replayed: any Connection

  init(_ connection: any Connection, _ replayed: any Connection) {
    (self.connection, self.replayed) = (connection, replayed)
  }

  func compare(_ found: inout Verification) throws {
    for table in JournalledTable.all { try compare(table, &found) }
    try workOut()
    for table in JournalledTable.derived { try compare(table, &found) }
    try compareWordings(&found)
  }

  /// Works out in the replayed database what follows from the record.
  private func workOut() throws {
    let rulebook = try replayed.rulebook()
    let children: [SubjectID] = try replayed.rows("SELECT id FROM subject WHERE kind = 'child' ORDER BY id") {
      try $0.id(0)
    }
    for child in children {
      guard let history = try replayed.history(of: child) else { continue }
      try DutyRows.bring(child, to: rulebook.duties(of: history), history, rulebook, replayed)
      try SightRows.bring(child, replayed)
    }
    let workers: [WorkerID] = try replayed.rows("SELECT id FROM worker ORDER BY id") { try $0.id(0) }
    for worker in workers { try SightRows.bring(worker: worker, replayed) }
  }

  /// Both tables in order of their key, row beside row. The replayed table is read in pages, because two statements
  /// cannot be walked in step.
  private func compare(_ table: JournalledTable, _ found: inout Verification) throws {
    let names = try replayed.rows("SELECT name FROM pragma_table_info(\(table.name))") { try $0.text(0) }
    let columns = SQL.joined(try names.map { try SQL(identifier: $0) }, separator: ", ")
    let key = SQL.joined(try table.key.map { "\(try SQL(identifier: $0)) COLLATE \"C\"" as SQL }, separator: ", ")
    let plainKey = SQL.joined(try table.key.map { try SQL(identifier: $0) }, separator: ", ")
    let order = connection.dialect == .postgres && table.key != ["step_id", "version"] ? key : plainKey
    let name = try SQL(identifier: table.name)
    var page: [[SQLValue]] = []
    var (at, offset) = (0, 0)
    func next() throws -> [SQLValue]? {
      if at == page.count {
        offset += page.count
        at = 0
        page = try replayed.rows("SELECT \(columns) FROM \(name) ORDER BY \(plainKey) LIMIT 5000 OFFSET \(offset)") {
          row in
          try names.indices.map { try row.value($0) }
        }
      }
      defer { at += 1 }
      return at < page.count ? page[at] : nil
    }
    var stopped = false
    try connection.each("SELECT \(columns) FROM \(name) ORDER BY \(order)") { row in
      if stopped { return }
      found.rows += 1
      let here = try names.indices.map { try row.value($0) }
      let there = try next()
      if there == here { return }
      stopped = !report(table, names, here, there, &found)
    }
    if !stopped, let there = try next() {
      found.find("\(table.name): a row that the journal has is missing (\(words(table, names, there)))")
    }
  }

  /// Says what differs; false when the two are out of step, so that nothing more of the table can be said.
  private func report(
    _ table: JournalledTable, _ names: [String], _ here: [SQLValue], _ there: [SQLValue]?, _ found: inout Verification
  ) -> Bool {
    guard let there, key(table, names, here) == key(table, names, there) else {
      found.find(
        "\(table.name): a row is there that the journal does not have, or one is missing (\(words(table, names, here)))"
      )
      return false
    }
    let differing = names.indices.filter { here[$0] != there[$0] }.map { names[$0] }
    found.find(
      "\(table.name): \(differing.joined(separator: ", ")) of the row \(words(table, names, here)) is not what the journal says"
    )
    return true
  }

  private func key(_ table: JournalledTable, _ names: [String], _ row: [SQLValue]) -> [SQLValue] {
    table.key.map { name in names.firstIndex(of: name).map { row[$0] } ?? .null }
  }

  private func words(_ table: JournalledTable, _ names: [String], _ row: [SQLValue]) -> String {
    key(table, names, row).map { value in
      switch value {
      case .text(let text): text
      case .integer(let number): String(number)
      case .real(let number): String(number)
      case .null: "nothing"
      }
    }.joined(separator: " / ")
  }

  /// A question set is named by the hash of its text.
  private func compareWordings(_ found: inout Verification) throws {
    try connection.each("SELECT hash, kind, questions FROM question_set ORDER BY hash") { row in
      let (hash, kind, text) = (try row.text(0), try row.text(1), try row.text(2))
      if QuestionSets.hash(kind: kind, text) != hash {
        found.find("question_set: the wording \(hash) is not what was asked")
      }
    }
  }
}
