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
      try DutyRows.bring(child, rulebook, replayed)
      try OpenSteps.bring(child, replayed)
      try SightRows.bring(child, replayed)
    }
    let people: [SubjectID] = try replayed.rows("SELECT subject_id FROM person ORDER BY subject_id") { try $0.id(0) }
    for person in people { try SearchWords.bring(person, replayed) }
    let workers: [WorkerID] = try replayed.rows("SELECT id FROM worker ORDER BY id") { try $0.id(0) }
    for worker in workers { try SightRows.bring(worker: worker, replayed) }
  }

  /// Both tables in order of their key, walked side by side.
  private func compare(_ table: JournalledTable, _ found: inout Verification) throws {
    var there = try TablePages(replayed, table)
    var expected = try there.next()
    try connection.each(there.query) { row in
      found.rows += 1
      let here = try there.names.indices.map { try row.value($0) }
      while let wanted = expected, there.key(wanted, comesBefore: here) {
        found.find("\(table.name): the row \(there.words(wanted)) is missing")
        expected = try there.next()
      }
      guard let wanted = expected, there.key(wanted) == there.key(here) else {
        return found.find("\(table.name): the row \(there.words(here)) was never recorded")
      }
      if wanted != here {
        let columns = there.names.indices.filter { here[$0] != wanted[$0] }.map { there.names[$0] }
        found.find("\(table.name): \(columns.joined(separator: ", ")) of the row \(there.words(here)) was changed")
      }
      expected = try there.next()
    }
    while let wanted = expected {
      found.find("\(table.name): the row \(there.words(wanted)) is missing")
      expected = try there.next()
    }
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

/// A table read in pages in the order of its key, because two statements cannot be walked in step. Each page begins
/// after the last row of the one before, so that a large table takes no longer for each of its rows than a small one.
private struct TablePages {
  let names: [String]
  let query: SQL
  private let connection: any Connection
  private let places: [Int]
  private let select: SQL
  private let order: SQL
  private var page: [[SQLValue]] = []
  private var at = 0
  /// The key of the last row of the page.
  private var last: [SQLValue]?

  init(_ connection: any Connection, _ table: JournalledTable) throws {
    self.connection = connection
    let names = try connection.rows("SELECT name FROM pragma_table_info(\(table.name))") { try $0.text(0) }
    self.names = names
    places = table.key.compactMap { names.firstIndex(of: $0) }
    let columns = SQL.joined(try names.map { try SQL(identifier: $0) }, separator: ", ")
    order = SQL.joined(try table.key.map { try SQL(identifier: $0) }, separator: ", ")
    select = "SELECT \(columns) FROM \(try SQL(identifier: table.name))"
    query = "\(select) ORDER BY \(order)"
  }

  mutating func next() throws -> [SQLValue]? {
    if at == page.count {
      let after: SQL = last.map { " WHERE (\(order)) > (\(SQL(list: $0)))" } ?? ""
      at = 0
      let names = names
      page = try connection.rows("\(select)\(after) ORDER BY \(order) LIMIT 5000") { row in
        try names.indices.map { try row.value($0) }
      }
      last = page.last.map(key) ?? last
    }
    defer { at += 1 }
    return at < page.count ? page[at] : nil
  }

  func key(_ row: [SQLValue]) -> [SQLValue] { places.map { row[$0] } }

  /// By bytes, as both engines order.
  func key(_ a: [SQLValue], comesBefore b: [SQLValue]) -> Bool {
    for (first, second) in zip(key(a), key(b)) where first != second {
      switch (first, second) {
      case (.integer(let a), .integer(let b)): return a < b
      case (.text(let a), .text(let b)): return a.utf8.lexicographicallyPrecedes(b.utf8)
      default: return false
      }
    }
    return false
  }

  func words(_ row: [SQLValue]) -> String {
    key(row).map { value in
      switch value {
      case .text(let text): text
      case .integer(let number): String(number)
      case .real(let number): String(number)
      case .null: "nothing"
      }
    }.joined(separator: " / ")
  }
}
