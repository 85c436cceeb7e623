import Casework

/// Copies the tables of one database into another of the same schema, whatever the engines.
enum TableCopy {
  /// Every table in an order in which no row points at one that is still to come. Who is signed in is not copied.
  static let tables: [String] =
    JournalledTable.all.map(\.name) + JournalledTable.derived.map(\.name)
    + [
      "question_set", "journal", "journal_body", "credential", "draft", "counted", "quality_check", "quality_finding",
      "answer_draft",
    ]

  static let notCopied: Set<String> = ["session", "sign_in_try", "migration"]

  static func copy(from source: any Connection, to target: any Connection) throws {
    for table in tables { try copy(table, from: source, to: target) }
  }

  static func copy(_ table: String, from source: any Connection, to target: any Connection) throws {
    let name = try SQL(identifier: table)
    var insert: SQL?
    try source.each("SELECT * FROM \(name)") { row in
      let columns = row.columns
      let start =
        try insert ?? "INSERT INTO \(name) (\(SQL.joined(columns.map { try SQL(identifier: $0) }, separator: ", ")))"
      insert = start
      let values = try columns.indices.map { "\(try row.value($0))" as SQL }
      try target.run("\(start) VALUES (\(SQL.joined(values, separator: ", ")))")
    }
  }
}
