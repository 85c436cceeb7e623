import CMiniZip

/// A zip file, of which single entries are read whole, and no more of them than a limit.
struct ZipFile: ~Copyable {
  private let handle: unzFile
  private let name: String

  /// - Throws: `ReadingError` when it cannot be opened or is no zip file.
  init(path: String, name: String) throws(ReadingError) {
    guard let handle = unzOpen64(path) else { throw ReadingError(file: name, why: "cannot be opened as a workbook") }
    (self.handle, self.name) = (handle, name)
  }

  deinit { unzClose(handle) }

  /// The bytes of an entry; nil where there is none of that name.
  ///
  /// What is counted is what comes out, not what the file says of itself: a bomb lies.
  func entry(_ entry: String, limit: Int) throws(ReadingError) -> [UInt8]? {
    guard unzLocateFile(handle, entry, 1) == UNZ_OK else { return nil }
    guard unzOpenCurrentFile(handle) == UNZ_OK else {
      throw ReadingError(file: name, why: "holds a part, \(entry), that cannot be opened")
    }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Int(unzReadCurrentFile(handle, &piece, UInt32(piece.count)))
      if count == 0 { break }
      guard count > 0 else {
        unzCloseCurrentFile(handle)
        throw ReadingError(file: name, why: "is a broken workbook: \(entry) cannot be unpacked")
      }
      bytes.append(contentsOf: piece[..<count])
      guard bytes.count <= limit else {
        unzCloseCurrentFile(handle)
        throw ReadingError(file: name, why: "\(entry) unpacks to more than \(limit >> 20) MB")
      }
    }
    guard unzCloseCurrentFile(handle) == UNZ_OK else {
      throw ReadingError(file: name, why: "is a broken workbook: \(entry) is not what its check sum says")
    }
    return bytes
  }
}
