/// A file read as a table of the return, or not recognised as one, with remarks.
struct ReadTable: Sendable {
  var tables: [TableFile] = []
  var table: TableFile? { tables.first }
  var notes: [String] = []

  static func read(_ source: FileBytes) -> Result<ReadTable?, ReadingError> {
    do throws(ReadingError) {
      return .success(try reading(source, as: nil))
    } catch {
      return .failure(error)
    }
  }

  /// Reads the heading, decides which table it is (unless told) and finds the rows.
  static func reading(_ source: FileBytes, as known: Table?) throws(ReadingError) -> ReadTable {
    do {
      return try open(source, as: known)
    } catch let error as ReadingError {
      throw error
    } catch {
      throw ReadingError(file: source.name, why: "\(error)")
    }
  }

  private static func open(_ source: FileBytes, as known: Table?) throws -> ReadTable {
    if source.bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") {
      return ReadTable(tables: try LookedAfterXML.tables(source))
    }
    var scanner = CSVScanner(source)
    var heading: [String] = []
    while !scanner.isAtEnd {
      let (cell, ending) = try scanner.next()
      heading.append(CSVScanner.plain(cell).uppercased())
      if ending != .field { break }
    }
    guard let table = known ?? recognised(heading) ?? named(source.name, heading) else {
      return ReadTable(notes: ["\(source.name) is no table of the return by its columns, and was not read."])
    }
    let names = table.layout.map { $0.name }
    var positions = heading.map { names.firstIndex(of: $0) }
    var notes: [String] = []
    for (place, position) in positions.enumerated() where position != nil {
      if positions[..<place].contains(position) {
        positions[place] = nil
        notes.append("\(source.name) has the column \(heading[place]) twice; the first was read.")
      }
    }
    for (place, position) in positions.enumerated() where position == nil && !names.contains(heading[place]) {
      notes.append("\(source.name) has a column that is not in \(table.name): \(heading[place]).")
    }
    let read = TableFile(table: table, source: source, fileColumns: positions)
    try read.find(scanner)
    return ReadTable(tables: [read], notes: notes)
  }

  /// The table most of whose own columns the heading has; nil when it has fewer than half of any.
  static func recognised(_ heading: [String]) -> Table? {
    let shared: Set<String> = ["CHILD", "DOB", "SEX", "UASC", "PL_LA", "PL_LOCATION", "PL_DISTANCE"]
    var best: (table: Table, share: Double)?
    for table in Table.allCases {
      let own = table.layout.map { $0.name }.filter { !shared.contains($0) }
      let share = Double(own.filter { heading.contains($0) }.count) / Double(own.count)
      if share >= 0.5, share > best?.share ?? 0 { best = (table, share) }
    }
    return best?.table
  }

  /// For a file with so few columns that they do not tell: the table its name says, if they are that table's.
  static func named(_ file: String, _ heading: [String]) -> Table? {
    let last = file.split(separator: "/").last ?? ""
    let stem = (last.split(separator: ".").first ?? "").lowercased().filter { $0.isLetter || $0.isNumber }
    let also = ["placedforadoption": Table.placedAdoption, "previouspermanence": .prevPerm, "swepisode": .swEpisodes]
    guard let table = Table.allCases.first(where: { $0.name.lowercased() == stem }) ?? also[stem] else { return nil }
    return table.layout.contains { heading.contains($0.name) } ? table : nil
  }
}
