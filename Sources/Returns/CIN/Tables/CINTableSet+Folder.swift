import Foundation

extension CINTableSet {
  /// Reads the CSV files of a folder, each taken for the table whose name it bears or whose columns it has.
  ///
  /// - Parameter notes: takes remarks about files and columns that belong to no table.
  /// - Throws: `ReadingError` when the folder or a file in it cannot be read, or holds none of the tables.
  init(folder: String, notes: inout [String]) throws {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      throw ReadingError(file: folder, why: "cannot be read as a folder")
    }
    for name in names where name.lowercased().hasSuffix(".csv") {
      let table = try CINTableSet.table(FileBytes(path: "\(folder)/\(name)", name: name))
      guard let kind = CINTableSet.kind(named: String(name.dropLast(4)), columns: table.columns) else {
        notes.append("\(name) was passed over: it is no table of the census")
        continue
      }
      if let other = tables[kind]?.file {
        throw ReadingError(file: name, why: "is a second \(kind.name) table, beside \(other)")
      }
      let unknown = table.columns.filter { !$0.isEmpty && !kind.columns.contains($0) }
      if !unknown.isEmpty {
        notes.append("\(name) has columns the census does not: \(unknown.joined(separator: ", "))")
      }
      tables[kind] = table
    }
    if tables.isEmpty { throw ReadingError(file: folder, why: "holds no table of a children in need census") }
  }

  /// By name when the name is one of the tables', else the table that all the columns of the file belong to.
  private static func kind(named name: String, columns: [String]) -> CINTable? {
    let plain = name.lowercased()
    if let named = CINTable.allCases.first(where: { $0.name.lowercased() == plain }) { return named }
    let given = Set(columns).subtracting(keys)
    guard !given.isEmpty else { return nil }
    let fitting = CINTable.allCases.filter { given.isSubset(of: $0.columns) }
    return fitting.count == 1 ? fitting[0] : nil
  }

  private static func table(_ source: FileBytes) throws -> Table {
    var scanner = CSVScanner(source)
    var table = Table(file: source.name, columns: [])
    var isFirst = true
    while !scanner.isAtEnd {
      let line = scanner.line
      var cells: [String] = []
      var ending = CSVScanner.Ending.field
      repeat {
        let (bytes, end) = try scanner.next()
        cells.append(CSVScanner.plain(bytes))
        ending = end
      } while ending == .field
      if isFirst {
        (table.columns, isFirst) = (cells, false)
      } else if cells.contains(where: { !$0.isEmpty }) || cells.count == table.columns.count {
        table.rows.append(Row(line: line, cells: cells))
      }
    }
    return table
  }
}
