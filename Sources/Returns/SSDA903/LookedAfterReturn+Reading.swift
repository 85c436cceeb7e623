import Dispatch

/// A CSV file of a return: a name for the findings, and its bytes.
public struct ReturnFile: Sendable {
  let source: FileBytes

  /// - Throws: `ReadingError` when the file cannot be opened or is not a text.
  public init(path: String, name: String) throws { source = try FileBytes(path: path, name: name) }
  public init(name: String, bytes: [UInt8]) throws { source = try FileBytes(name: name, copying: bytes) }
  public init(name: String, text: String) throws { source = try FileBytes(name: name, copying: Array(text.utf8)) }
}

extension LookedAfterReturn {
  /// Reads a return from CSV files, each recognised as a table by its columns.
  ///
  /// - Throws: `ReadingError` when a file is broken, when two files hold the same table, and when there are files but
  ///   none holds one: nothing would be found wrong in what was never read.
  public convenience init(
    files: [ReturnFile], lastYear: [ReturnFile] = [], period: Period, authority: String = "",
    reference: ReferenceData = ReferenceData()
  ) throws {
    let all = files + lastYear
    var results = [Result<ReadTable?, ReadingError>](repeating: .success(nil), count: all.count)
    results.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let buffer = buffer
      DispatchQueue.concurrentPerform(iterations: all.count) { place in
        buffer[place] = ReadTable.read(all[place].source)
      }
    }
    var (this, last, notes): ([TableFile], [TableFile], [String]) = ([], [], [])
    for (place, result) in results.enumerated() {
      guard let read = try result.get() else { continue }
      notes += read.notes
      let isThis = place < files.count
      for table in read.tables {
        if let other = (isThis ? this : last).first(where: { $0.table == table.table }) {
          throw ReadingError(
            file: table.source.name, why: "holds \(table.table.name), and so does \(other.source.name)")
        }
        if isThis { this.append(table) } else { last.append(table) }
      }
    }
    try Self.check(this, readFrom: files)
    try Self.check(last, readFrom: lastYear)
    self.init(
      tables: this, lastYear: last, period: period, authority: Code(authority), reference: reference, notes: notes)
  }

  private static func check(_ tables: [TableFile], readFrom files: [ReturnFile]) throws {
    guard let first = files.first, tables.isEmpty else { return }
    throw ReadingError(
      file: files.count == 1 ? first.source.name : "\(first.source.name) and \(files.count - 1) more",
      why: files.count == 1
        ? "is no table of a children looked after return, by its columns or its name"
        : "none is a table of a children looked after return, by its columns or its name")
  }
}
