/// The tables of an SSDA903 return as they stand in its files: texts in rows. What is written and read again.
///
/// Read, written and read again they are the same, and written again the same bytes. The XML form groups rows by child
/// and has no room for some things; see `lostInXML`.
public struct LookedAfterTables: Hashable, Sendable {
  /// In the order of the return's layout, each at most once.
  public private(set) var tables: [WrittenTable] = []

  public init() {}

  /// Reads CSV or XML files, each recognised as a table (or as all twelve) by what is in it.
  ///
  /// - Throws: `ReadingError` when a file is broken, or two files hold the same table.
  public init(files: [ReturnFile]) throws {
    for file in files {
      for typed in try ReadTable.reading(file.source, as: nil).tables { try add(WrittenTable(typed)) }
    }
  }

  public subscript(_ table: Table) -> WrittenTable? { tables.first { $0.table == table } }

  /// - Throws: `ReadingError` when the table is there already.
  public mutating func add(_ table: WrittenTable) throws {
    guard self[table.table] == nil else {
      throw ReadingError(file: table.table.name, why: "is there twice")
    }
    let place = tables.firstIndex { $0.table.rawValue > table.table.rawValue } ?? tables.count
    tables.insert(table, at: place)
  }
}

/// One table: columns by the return's names, and rows of as many cells.
public struct WrittenTable: Hashable, Sendable {
  public let table: Table
  public let columns: [String]
  public private(set) var rows: [[String]]

  /// The columns that are sent, in the order of the layout.
  public static func columns(of table: Table) -> [String] {
    table.layout.filter { !$0.derived }.map { $0.name }
  }

  /// - Parameter columns: names of the layout; those that are sent when left out.
  /// - Precondition: every row has as many cells as there are columns.
  public init(_ table: Table, columns: [String]? = nil, rows: [[String]] = []) {
    self.table = table
    let columns = columns ?? WrittenTable.columns(of: table)
    precondition(rows.allSatisfy { $0.count == columns.count }, "a row has other cells than the table")
    (self.columns, self.rows) = (columns, rows)
  }

  /// - Precondition: the row has as many cells as there are columns.
  public mutating func add(_ row: [String]) {
    precondition(row.count == columns.count, "a row has other cells than the table")
    rows.append(row)
  }

  /// The cells of a table that was read, in the order of the layout; columns that are not the return's are left out.
  init(_ typed: TableFile) throws {
    let layout = typed.table.layout
    let positions = Set(typed.fileColumns.compactMap { $0 }).sorted()
    table = typed.table
    columns = positions.map { layout[$0].name }
    rows = []
    rows.reserveCapacity(typed.rowCount)
    for row in 0..<typed.rowCount { rows.append(try typed.texts(of: positions, row: row)) }
  }

  func place(of column: String) -> Int? { columns.firstIndex(of: column) }
}

extension TableFile {
  /// The cells of a row at the layout's positions, as written; blank where the row is too short.
  fileprivate func texts(of positions: [Int], row: Int) throws -> [String] {
    var cells = [String](repeating: "", count: positions.count)
    var scanner = CSVScanner(source, at: Int(starts[row]))
    for position in fileColumns {
      let (cell, ending) = try scanner.next()
      if let position, let place = positions.firstIndex(of: position) { cells[place] = CSVScanner.plain(cell) }
      if ending != .field { break }
    }
    return cells
  }
}
