import CaseStore
import Casework

/// An authority of about a thousand children, lived through the same door as everybody's work, and taken out of its
/// database row by row, with marks where a copy has another name.
struct Template: Sendable {
  struct Table: Sendable {
    let name: String
    let columns: [String]
    /// In the order in which they were written.
    let rows: [[SQLValue]]
    /// Rows of an authority's own subjects, which are there once with the names of the first copy.
    let once: Set<Int>

    /// Whether any row has the mark in this column.
    func has(_ mark: String, inColumn column: Int) -> Bool {
      rows.contains { if case .text(let text) = $0[column] { text.contains(mark) } else { false } }
    }

    /// A row that names nothing of a copy's is there once too: the authority, the wordings of questions.
    func isOnce(_ row: Int) -> Bool {
      once.contains(row)
        || !rows[row].contains { if case .text(let text) = $0 { text.contains(Marks.upper) } else { false } }
    }
  }

  struct Entry: Sendable {
    let subject: String
    let isOnce: Bool
    let at: String
    let worker: String
    let kind: String
    let words: String
    /// A look has none.
    let body: (salt: String, text: String)?
  }

  /// In an order in which no row points at one that is still to come.
  let tables: [Table]
  let entries: [Entry]
  let children: Int

  /// Neither part of the record nor worked out from it, or copied in a way of their own.
  private static let left: Set<String> = ["migration", "counted", "session", "sign_in_try", "journal", "journal_body"]

  /// Reads a database of SQLite.
  init(_ connection: any Connection) throws {
    let names = try connection.rows(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY rowid"
    ) { try $0.text(0) }
    var tables: [Table] = []
    let governance = try Self.governance(connection)
    for name in names where !Self.left.contains(name) { tables.append(try Self.table(name, governance, connection)) }
    let marking = Self.marking(tables)
    self.tables = tables.map { table in
      Table(
        name: table.name, columns: table.columns,
        rows: table.rows.map { row in zip(table.columns, row).map { marking.value($1, of: table.name, $0) } },
        once: table.once)
    }
    entries = try connection.rows(
      """
      SELECT j.subject_id, j.at, j.worker_id, j.kind, j.words, b.salt, b.body, s.kind
        FROM journal j JOIN subject s ON s.id = j.subject_id LEFT JOIN journal_body b ON b.seq = j.seq ORDER BY j.seq
      """
    ) { row in
      let salt = try row.optionalText(5)
      let body = try row.optionalText(6)
      let subject = marking.marked(try row.text(0))
      let isOnce = try Governance.kinds.contains(row.text(7)) || !subject.contains(Marks.upper)
      return Entry(
        subject: subject, isOnce: isOnce, at: try row.text(1), worker: marking.marked(try row.text(2)),
        kind: try row.text(3), words: try row.text(4),
        body: salt.flatMap { salt in body.map { (salt, marking.markedBody($0)) } })
    }
    children = try connection.first("SELECT count(*) FROM subject WHERE kind = 'child'") { try $0.int(0) } ?? 0
  }

  private static func table(_ name: String, _ governance: Set<String>, _ connection: any Connection) throws -> Table {
    let columns = try connection.rows("SELECT name FROM pragma_table_info(\(name)) ORDER BY cid") { try $0.text(0) }
    let rows = try connection.rows("SELECT * FROM \(try SQL(identifier: name)) ORDER BY rowid") { row in
      try columns.indices.map { try row.value($0) }
    }
    let subject = columns.firstIndex(of: name == "subject" ? "id" : "subject_id")
    let isOnce = { (row: [SQLValue]) -> Bool in
      guard let subject, case .text(let id) = row[subject] else { return false }
      return governance.contains(id)
    }
    return Table(
      name: name, columns: columns, rows: rows,
      once: Set(rows.indices.filter { Governance.tables.contains(name) || isOnce(rows[$0]) }))
  }

  /// The subjects that are there once.
  private static func governance(_ connection: any Connection) throws -> Set<String> {
    Set(
      try connection.rows("SELECT id, kind FROM subject") { (try $0.text(0), try $0.text(1)) }
        .filter { Governance.kinds.contains($0.1) }.map(\.0))
  }

  private static func marking(_ tables: [Table]) -> Marking {
    var authority: Set<String> = []
    var (ids, teams, signIns): (Set<String>, [String], [String]) = ([], [], [])
    for table in tables {
      let texts = { (column: String) -> [String] in
        guard let place = table.columns.firstIndex(of: column) else { return [] }
        return table.rows.compactMap { if case .text(let text) = $0[place] { text } else { nil } }
      }
      ids.formUnion(texts("id"))
      switch table.name {
      case "authority": authority.formUnion(texts("id"))
      case "identifier": ids.formUnion(texts("value"))
      case "team": teams = texts("name")
      case "worker": signIns = texts("sign_in")
      default: break
      }
    }
    return Marking(ids: ids.subtracting(authority), teams: teams, signIns: signIns)
  }
}

extension Marking {
  fileprivate func value(_ value: SQLValue, of table: String, _ column: String) -> SQLValue {
    guard case .text(let text) = value else { return value }
    switch (table, column) {
    case ("team", "name"): return .text(team(text))
    case ("worker", "sign_in"): return .text(signIn(text))
    default: return .text(marked(text))
    }
  }
}
