/// Reads the XML form of the return: a `CHILD` with its header, its modules and its episodes, turned into the same
/// twelve tables that the CSV form has, so that everything after reading is one.
struct LookedAfterXML {
  private var rows: [[[String: String]]] = Array(repeating: [], count: Table.allCases.count)
  private var lines: [[Int]] = Array(repeating: [], count: Table.allCases.count)
  /// One child's own values, and the lines of the modules met so far.
  private var header: [String: String] = [:]
  private var headerLine = 0

  /// The elements that are rows of a table of their own.
  private static let modules: [String: Table] = [
    "EPISODE": .episodes, "AREVIEW": .reviews, "AMISSING": .missing, "PERMANENCE": .prevPerm, "OC2": .oc2,
    "AD_PLACED": .placedAdoption, "SWEPISODE": .swEpisodes, "SW_EPISODE": .swEpisodes, "ASW": .swEpisodes,
    "DOLO": .dolo, "ADOLO": .dolo,
  ]
  /// Modules whose values stand in the header itself.
  private static let inHeader: [Table] = [.uasc, .oc3, .ad1, .placedAdoption, .swEpisodes, .dolo]

  /// The twelve tables of the document; those without any row are left out, but for the header and the episodes.
  static func tables(_ source: FileBytes) throws -> [TypedTable] {
    var reader = LookedAfterXML()
    try reader.read(source)
    return try reader.made(source.name)
  }

  private mutating func read(_ source: FileBytes) throws {
    do {
      var xml = try XMLPullReader(bytes: Array(source.bytes))
      var open: [String] = []
      var module: (table: Table, line: Int, values: [String: String])?
      while let event = try xml.next() {
        let name = xml.names[event.name]
        switch event.kind {
        case .start:
          open.append(name)
          if name == "CHILD" { (header, headerLine) = ([:], event.place.line) }
          if let table = Self.modules[name] { module = (table, event.place.line, [:]) }
        case .text:
          let column = name == "PL" ? "PLACE" : name == "CHILDID" ? "CHILD" : name
          if module != nil { module?.values[column] = event.text } else { header[column] = event.text }
        case .end:
          open.removeLast()
          if let ended = module, Self.modules[name] == ended.table {
            add(ended.table, ended.values, ended.line)
            module = nil
          }
          if name == "CHILD" { closeChild() }
        }
      }
    } catch {
      throw ReadingError(file: source.name, line: error.place?.line, why: error.reason)
    }
  }

  private mutating func add(_ table: Table, _ values: [String: String], _ line: Int) {
    rows[Int(table.rawValue)].append(values)
    lines[Int(table.rawValue)].append(line)
  }

  /// The header comes first in the document but its child's number is known only now.
  private mutating func closeChild() {
    let child = header["CHILD"] ?? ""
    for place in rows.indices {
      for row in rows[place].indices.reversed() {
        guard rows[place][row]["CHILD"] == nil else { break }
        rows[place][row]["CHILD"] = child
        if rows[place][row]["DOB"] == nil { rows[place][row]["DOB"] = header["DOB"] ?? "" }
      }
    }
    add(.header, header, headerLine)
    for table in Self.inHeader {
      let own = table.layout.map { $0.name }.filter { !["CHILD", "DOB", "SEX"].contains($0) }
      if own.contains(where: { header[$0] != nil }) { add(table, header, headerLine) }
    }
  }

  private func made(_ name: String) throws -> [TypedTable] {
    try Table.allCases.compactMap { table in
      let (rows, lines) = (rows[Int(table.rawValue)], lines[Int(table.rawValue)])
      guard !rows.isEmpty || table == .header || table == .episodes else { return nil }
      let columns = table.layout.filter { column in !column.derived || rows.contains { $0[column.name] != nil } }
      var out = TextBuffer()
      out.add(columns.map { $0.name }.joined(separator: ",") + "\n")
      for row in rows { out.plainRow(columns.map { row[$0.name] ?? "" }) }
      let read = try ReadTable.reading(FileBytes(name: name, copying: out.bytes), as: table)
      read.table?.stand(at: lines)
      return read.table
    }
  }
}
