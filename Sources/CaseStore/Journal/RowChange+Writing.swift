extension RowChange {
  /// Writes the row. A row put in that is there already is brought to the same state: a change to two children is in
  /// both their chains, and replay meets it twice.
  func write(in connection: any Connection) throws {
    guard let table = JournalledTable.named(table) else {
      throw StoreFault.other(code: "journal", message: "\(self.table) is not a table of the record")
    }
    let name = try SQL(identifier: table.name)
    switch kind {
    case .insert:
      let names = SQL.joined(try columns.map { try SQL(identifier: $0.name) }, separator: ", ")
      let values = SQL.joined(columns.map { column in "\(column.value)" as SQL }, separator: ", ")
      let key = SQL.joined(try table.key.map { try SQL(identifier: $0) }, separator: ", ")
      let rest = try columns.filter { !table.key.contains($0.name) }.map { column -> SQL in
        let column = try SQL(identifier: column.name)
        return "\(column) = excluded.\(column)"
      }
      let resolve: SQL = rest.isEmpty ? "NOTHING" : "UPDATE SET \(SQL.joined(rest, separator: ", "))"
      try connection.run("INSERT INTO \(name) (\(names)) VALUES (\(values)) ON CONFLICT (\(key)) DO \(resolve)")
    case .update:
      let changed = try columns.filter { !table.key.contains($0.name) }.map { column -> SQL in
        "\(try SQL(identifier: column.name)) = \(column.value)"
      }
      try connection.run("UPDATE \(name) SET \(SQL.joined(changed, separator: ", ")) WHERE \(try key(of: table))")
    case .delete:
      try connection.run("DELETE FROM \(name) WHERE \(try key(of: table))")
    }
  }

  private func key(of table: JournalledTable) throws -> SQL {
    let parts = try table.key.map { name -> SQL in
      let value = columns.first { $0.name == name }?.value ?? .null
      return "\(try SQL(identifier: name)) = \(value)"
    }
    return SQL.joined(parts, separator: " AND ")
  }
}
