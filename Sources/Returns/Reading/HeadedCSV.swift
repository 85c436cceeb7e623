/// A CSV file with a heading, read row by row by the names of its columns: reference data, not the return itself.
struct HeadedCSV {
  /// Owns the bytes that cells point into: they are good while this is.
  private let source: FileBytes
  private var scanner: CSVScanner
  let heading: [String]
  private(set) var line = 0

  init(_ source: FileBytes) throws {
    self.source = source
    scanner = CSVScanner(source)
    var names: [String] = []
    while !scanner.isAtEnd {
      let (cell, ending) = try scanner.next()
      names.append(HeadedCSV.plainName(CSVScanner.plain(cell)))
      if ending != .field { break }
    }
    heading = names
  }

  /// The position of the first of the names that the file has, whatever its capitals, spaces and underscores.
  func position(_ names: String...) -> Int? {
    for name in names {
      if let place = heading.firstIndex(of: HeadedCSV.plainName(name)) { return place }
    }
    return nil
  }

  static func plainName(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// The next row's cells into `cells`; false at the end. Blank lines are passed over.
  mutating func next(_ cells: inout [UnsafeBufferPointer<UInt8>]) throws -> Bool {
    while !scanner.isAtEnd {
      cells.removeAll(keepingCapacity: true)
      line = scanner.line
      let start = scanner.place
      while true {
        let (cell, ending) = try scanner.next()
        cells.append(cell)
        if ending != .field { break }
      }
      // A directory of postcodes is a gigabyte; no more than a little of it is in memory.
      if scanner.place >> 20 > start >> 20 { source.release(0..<start) }
      if cells.count > 1 || !(cells.first?.isEmpty ?? true) { return true }
    }
    return false
  }
}
