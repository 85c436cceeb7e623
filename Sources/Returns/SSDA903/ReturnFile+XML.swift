/// Reads the XML form of the return: a `CHILD` with its header, its modules and its episodes, turned into the same
/// twelve tables that the CSV form has, so that everything after reading is one.
struct LookedAfterXML {
  private var written = Table.allCases.map { Written($0) }
  /// One child's own values, and the rows of the modules met so far.
  private var header: [String: String] = [:]
  private var headerLine = 0
  private var rows: [(table: Table, values: [String: String], line: Int)] = []

  /// The elements that are rows of a table of their own.
  private static let modules: [String: Table] = [
    "EPISODE": .episodes, "AREVIEW": .reviews, "AMISSING": .missing, "PERMANENCE": .prevPerm, "OC2": .oc2,
    "AD_PLACED": .placedAdoption, "SWEPISODE": .swEpisodes, "SW_EPISODE": .swEpisodes, "ASW": .swEpisodes,
    "DOLO": .dolo, "ADOLO": .dolo,
  ]
  /// Modules whose values stand in the header itself.
  private static let inHeader: [Table] = [.uasc, .oc3, .ad1, .placedAdoption, .swEpisodes, .dolo]

  /// The twelve tables of the document; those without any row are left out, but for the header and the episodes.
  static func tables(_ source: FileBytes) throws -> [TableFile] {
    var reader = LookedAfterXML()
    try reader.read(source)
    source.release()
    return try reader.made(source.name)
  }

  private mutating func read(_ source: FileBytes) throws {
    do {
      var xml = try XMLPullReader(source)
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
            rows.append((ended.table, ended.values, ended.line))
            module = nil
          }
          if name == "CHILD" { closeChild() }
        }
      }
    } catch {
      throw ReadingError(file: source.name, line: error.place?.line, why: error.reason)
    }
  }

  /// The header comes first in the document but its child's number is known only now.
  private mutating func closeChild() {
    let child = header["CHILD"] ?? ""
    for var row in rows {
      if row.values["CHILD"] == nil {
        row.values["CHILD"] = child
        if row.values["DOB"] == nil { row.values["DOB"] = header["DOB"] ?? "" }
      }
      add(row.table, row.values, row.line)
    }
    rows.removeAll(keepingCapacity: true)
    add(.header, header, headerLine)
    for table in Self.inHeader {
      let own = table.layout.map { $0.name }.filter { !["CHILD", "DOB", "SEX"].contains($0) }
      if own.contains(where: { header[$0] != nil }) { add(table, header, headerLine) }
    }
  }

  private mutating func add(_ table: Table, _ values: [String: String], _ line: Int) {
    written[Int(table.rawValue)].add(values, line)
  }

  private mutating func made(_ name: String) throws -> [TableFile] {
    // What stands outside of every child is nobody's.
    for row in rows { add(row.table, row.values, row.line) }
    return try written.indices.compactMap { try written[$0].made(name) }
  }
}

/// A table on its way from the XML form to the CSV form.
private struct Written {
  private let table: Table
  private let spool = Spool()
  private var out = TextBuffer()
  private var lines: [Int] = []
  /// Columns that need not be sent, but were.
  private var derived: Set<Int> = []

  init(_ table: Table) { self.table = table }

  mutating func add(_ values: [String: String], _ line: Int) {
    for (position, column) in table.layout.enumerated() where column.derived && values[column.name] != nil {
      derived.insert(position)
    }
    out.plainRow(table.layout.map { values[$0.name] ?? "" })
    lines.append(line)
    if out.bytes.count >= 1 << 16 { passOn() }
  }

  private mutating func passOn() {
    spool.append(out.bytes)
    out = TextBuffer()
  }

  /// Nil for a table without rows, but for the header and the episodes.
  mutating func made(_ name: String) throws -> TableFile? {
    guard !lines.isEmpty || table == .header || table == .episodes else { return nil }
    let positions = table.layout.enumerated().map { place, column in
      column.derived && !derived.contains(place) ? nil : place
    }
    passOn()
    let source = try FileBytes(name: name, spool)
    let file = TableFile(table: table, source: source, fileColumns: positions)
    try file.find(CSVScanner(source))
    file.stand(at: lines)
    return file
  }
}
