import CaseStore

/// Copies the rows of a template inside the database: row after row, each as many times as there are copies, so that
/// what belongs to one child lies as far apart as it does where work went on for years.
struct CopiedRows {
  let template: Template
  let copies: Int
  let engine: any Engine

  /// Rows written in one transaction, about.
  private static let batch = 50_000

  func write() async throws {
    let copies = copies
    try await engine.write(.relaxed) { connection in
      try connection.script(
        "CREATE TEMP TABLE copy_code (number INTEGER NOT NULL, code TEXT NOT NULL, small TEXT NOT NULL, salt TEXT NOT NULL)"
      )
      for copy in 0..<copies {
        let code = Marks.code(copy)
        try connection.run("INSERT INTO copy_code VALUES (\(copy), \(code), \(code.lowercased()), \(Marks.salt(copy)))")
      }
    }
    for table in template.tables where !table.rows.isEmpty { try await write(table) }
  }

  private func write(_ table: Template.Table) async throws {
    let name = try SQL(identifier: table.name)
    let temporary = try SQL(identifier: "template_\(table.name)")
    let columns = SQL.joined(try table.columns.map { try SQL(identifier: $0) }, separator: ", ")
    try await engine.write(.relaxed) { connection in
      try connection.run(
        """
        CREATE TEMP TABLE \(temporary) AS
        SELECT CAST(0 AS INTEGER) AS template_place, CAST(0 AS INTEGER) AS template_once, x.* FROM \(name) x WHERE 1 = 0
        """)
      let index = try SQL(identifier: "template_\(table.name)_place")
      try connection.run("CREATE INDEX \(index) ON \(temporary) (template_place)")
      for (place, row) in table.rows.enumerated() {
        let values = SQL.joined(row.map { "\($0)" as SQL }, separator: ", ")
        try connection.run("INSERT INTO \(temporary) VALUES (\(place), \(table.isOnce(place)), \(values))")
      }
    }
    let values = SQL.joined(try table.columns.indices.map { try copied(table, $0) }, separator: ", ")
    try await inBatches(of: table.rows.count) { first, end in
      """
      INSERT INTO \(name) (\(columns)) SELECT \(values) FROM \(temporary) t
        JOIN copy_code c ON (t.template_once = 0 OR c.number = 0)
       WHERE t.template_place >= \(first) AND t.template_place < \(end)
       ORDER BY t.template_place, c.number
      """
    }
    try await engine.write(.relaxed) { _ = try $0.run("DROP TABLE \(temporary)") }
  }

  private func copied(_ table: Template.Table, _ column: Int) throws -> SQL {
    var value: SQL = "t.\(try SQL(identifier: table.columns[column]))"
    if table.has(Marks.upper, inColumn: column) { value = "replace(\(value), \(Marks.upper), c.code)" }
    if table.has(Marks.lower, inColumn: column) { value = "replace(\(value), \(Marks.lower), c.small)" }
    return value
  }

  /// Runs a statement for so many rows of the template at a time.
  func inBatches(of count: Int, _ statement: @escaping @Sendable (_ first: Int, _ end: Int) throws -> SQL)
    async throws
  {
    let step = max(1, Self.batch / copies)
    for first in stride(from: 0, to: count, by: step) {
      try await engine.write(.relaxed) { connection in
        try connection.unhurried()
        _ = try connection.run(try statement(first, min(first + step, count)))
      }
    }
  }
}

extension Connection {
  /// For filling only: the rows were checked when they were recorded, and a statement may take its time.
  func unhurried() throws {
    guard dialect == .postgres else { return }
    try script("SET LOCAL statement_timeout = 0; SET LOCAL session_replication_role = replica")
  }
}
