/// Any table of texts from a file: a CSV file, or the first sheet of a workbook that has rows.
public enum PlainTable {
  /// Rows and columns beyond which nobody writes a table by hand.
  static let mostRows = 5_000
  static let mostColumns = 60

  /// Every row with the number of the line on which it begins, also those that are blank.
  ///
  /// - Throws: `ReadingError` when the file cannot be read, or is larger than a table made by people.
  public static func lines(path: String, name: String) throws -> [(line: Int, cells: [String])] {
    let lines = try FileBytes.isWorkbook(path: path, name: name) ? sheet(path, name) : text(path, name)
    guard lines.count <= mostRows, lines.allSatisfy({ $0.cells.count <= mostColumns }) else {
      throw ReadingError(file: name, why: "has more than \(mostRows) rows or \(mostColumns) columns")
    }
    return lines
  }

  private static func sheet(_ path: String, _ name: String) throws -> [(line: Int, cells: [String])] {
    var limits = Workbook.Limits()
    (limits.partBytes, limits.cells) = (32 << 20, mostRows * mostColumns)
    let book = try Workbook(path: path, name: name, limits: limits)
    let sheet = book.sheets.first { !$0.rows.isEmpty }
    return sheet?.rows.map { (line: $0.number, cells: $0.cells) } ?? []
  }

  private static func text(_ path: String, _ name: String) throws -> [(line: Int, cells: [String])] {
    let source = try FileBytes(path: path, name: name)
    var scanner = CSVScanner(source)
    var lines: [(line: Int, cells: [String])] = []
    while !scanner.isAtEnd, lines.count <= mostRows {
      let line = scanner.line
      var cells: [String] = []
      while true {
        let (cell, ending) = try scanner.next()
        cells.append(CSVScanner.plain(cell))
        if ending != .field { break }
      }
      lines.append((line: line, cells: cells))
    }
    return lines
  }
}
