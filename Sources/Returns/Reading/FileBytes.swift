#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file's bytes, decoded to UTF-8 where they came in another encoding.
///
/// A class because it owns memory that typed columns and texts point into; nothing changes after `init`.
final class FileBytes: @unchecked Sendable {
  let name: String
  let bytes: UnsafeBufferPointer<UInt8>
  /// The allocation; `bytes` may start a few bytes in, after a byte order mark.
  private let base: UnsafeMutablePointer<UInt8>

  /// No return of any authority comes near this; a file that does is refused.
  static let largest = 4 << 30

  /// Takes a copy of bytes at hand.
  convenience init(name: String, copying source: [UInt8]) throws {
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: max(source.count, 1))
    memory.initialize(from: source, count: source.count)
    try self.init(name: name, owning: memory, count: source.count)
  }

  private init(name: String, owning memory: UnsafeMutablePointer<UInt8>, count: Int) throws {
    self.name = name
    (base, bytes) = try FileBytes.decoded(memory, count: count, name: name)
  }

  /// Takes a copy of a text.
  convenience init(name: String, text: String) throws { try self.init(name: name, copying: Array(text.utf8)) }

  /// Whether the file begins as a zip file does, which a workbook is.
  static func isWorkbook(path: String, name: String) throws -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw ReadingError(file: name, why: "cannot be opened (\(String(cString: strerror(errno))))")
    }
    defer { close(file) }
    var first: [UInt8] = [0, 0]
    return read(file, &first, 2) == 2 && first == [0x50, 0x4b]
  }

  /// Reads the file at a path.
  convenience init(path: String, name: String) throws {
    let file = open(path, O_RDONLY)
    guard file >= 0 else {
      throw ReadingError(file: name, why: "cannot be opened (\(String(cString: strerror(errno))))")
    }
    defer { close(file) }
    let size = Int(lseek(file, 0, SEEK_END))
    guard size >= 0, size <= FileBytes.largest else {
      throw ReadingError(file: name, why: "is not a file that can be read whole, or is larger than any return")
    }
    _ = lseek(file, 0, SEEK_SET)
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: max(size, 1))
    var done = 0
    while done < size {
      let got = read(file, memory + done, size - done)
      if got <= 0 { break }
      done += got
    }
    guard done == size else {
      memory.deallocate()
      throw ReadingError(file: name, why: "could be read only in part")
    }
    try self.init(name: name, owning: memory, count: size)
  }

  deinit { base.deallocate() }
}
