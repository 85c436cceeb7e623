extension LookedAfterTables {
  /// The XML form: a `CHILD` for each row of the header, with the rows of the other tables inside it.
  public var xml: [UInt8] {
    var out = TextBuffer()
    out.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<EXPSSDA903>\n")
    var rows = ChildRows(self)
    for child in rows.children { write(child, &rows, &out) }
    out.add("</EXPSSDA903>\n")
    return out.bytes
  }

  /// What the XML form cannot say of these tables, in words; empty when it says everything.
  ///
  /// It has one date of birth and sex a child, no row for a child without a header, and at most one row a child of the
  /// tables that stand in the header (UASC, OC3, AD1). The answer comes from reading what is written.
  public func lostInXML() throws -> [String] {
    let read = try LookedAfterTables(files: [ReturnFile(name: "return.xml", bytes: xml)])
    return Table.allCases.compactMap { table in
      let columns = WrittenTable.columns(of: table)
      let (before, after) = (self[table]?.cells(columns) ?? [], read[table]?.cells(columns) ?? [])
      let lost = ChildRows.differing(before, after)
      if lost == 0 { return nil }
      return "\(table.name): \(lost) \(lost == 1 ? "row" : "rows") cannot be told in XML as they stand"
    }
  }

  private func write(_ child: ChildRows.Child, _ rows: inout ChildRows, _ out: inout TextBuffer) {
    out.add("  <CHILD>\n    <HEADER>\n")
    let header = self[.header]?.named(child.header) ?? ["CHILD": child.id]
    for (name, text) in ChildRows.inOrder(.header, header) {
      out.element(name == "CHILD" ? "CHILDID" : name, text, indent: 3)
    }
    for table in [Table.uasc, .oc3, .ad1] {
      guard let row = rows.take(table, child.id).first, let cells = self[table]?.named(row) else { continue }
      for (name, text) in ChildRows.inOrder(table, cells) where header[name] == nil {
        out.element(name, text, indent: 3)
      }
    }
    for (table, name) in ChildRows.modules where table != .episodes {
      modules(table, name, child.id, header, &rows, &out)
    }
    out.add("    </HEADER>\n")
    modules(.episodes, "EPISODE", child.id, header, &rows, &out)
    out.add("  </CHILD>\n")
  }

  private func modules(
    _ table: Table, _ name: String, _ child: String, _ header: [String: String], _ rows: inout ChildRows,
    _ out: inout TextBuffer
  ) {
    let indent = table == .episodes ? 2 : 3
    for row in rows.take(table, child) {
      guard let cells = self[table]?.named(row) else { continue }
      out.add(String(repeating: "  ", count: indent) + "<\(name)>\n")
      for (column, text) in ChildRows.inOrder(table, cells) where column != "CHILD" {
        // A date of birth is said once, unless this row says another.
        if column == "DOB", header["DOB"] == text { continue }
        out.element(column == "PLACE" ? "PL" : column, text, indent: indent + 1)
      }
      out.add(String(repeating: "  ", count: indent) + "</\(name)>\n")
    }
  }
}

extension WrittenTable {
  /// A row by the names of its columns; nil for no row.
  fileprivate func named(_ row: Int?) -> [String: String]? {
    row.map { Dictionary(uniqueKeysWithValues: zip(columns, rows[$0])) }
  }

  /// The rows with these columns, blank where the table has none such.
  fileprivate func cells(_ columns: [String]) -> [[String]] {
    let places = columns.map { place(of: $0) }
    return rows.map { row in places.map { $0.map { row[$0] } ?? "" } }
  }
}
