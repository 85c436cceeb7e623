extension RowChange {
  /// Writes the row. A row put in that is there already is brought to the same state: a change to two children is in
  /// both their chains, and replay meets it twice.
  func write(in connection: any Connection) throws {
    guard let table = JournalledTable.named(table) else {
      throw StoreFault.other(code: "journal", message: "\(self.table) is not a table of the record")
    }
    let name = SQL(identifier: table.name)
    switch kind {
    case .insert:
      let names = SQL.joined(columns.map { SQL(identifier: $0.name) }, separator: ", ")
      let values = SQL.joined(columns.map { column in "\(column.value)" as SQL }, separator: ", ")
      let key = SQL.joined(table.key.map { SQL(identifier: $0) }, separator: ", ")
      let rest = columns.filter { !table.key.contains($0.name) }.map { column -> SQL in
        let column = SQL(identifier: column.name)
        return "\(column) = excluded.\(column)"
      }
      let resolve: SQL = rest.isEmpty ? "NOTHING" : "UPDATE SET \(SQL.joined(rest, separator: ", "))"
      try connection.run("INSERT INTO \(name) (\(names)) VALUES (\(values)) ON CONFLICT (\(key)) DO \(resolve)")
    case .update:
      let changed = columns.filter { !table.key.contains($0.name) }.map { column -> SQL in
        "\(SQL(identifier: column.name)) = \(column.value)"
      }
      try connection.run("UPDATE \(name) SET \(SQL.joined(changed, separator: ", ")) WHERE \(key(of: table))")
    case .delete:
      try connection.run("DELETE FROM \(name) WHERE \(key(of: table))")
    }
  }

  private func key(of table: JournalledTable) -> SQL {
    let parts = table.key.map { name -> SQL in
      let value = columns.first { $0.name == name }?.value ?? .null
      return "\(SQL(identifier: name)) = \(value)"
    }
    return SQL.joined(parts, separator: " AND ")
  }
}
