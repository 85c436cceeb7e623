#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file's bytes, decoded to UTF-8 where they came in another encoding.
///
/// A large file is mapped, not copied: what was looked at can be let go of with `release` and comes back when it is
/// looked at again. A class because it owns memory that tables and texts point into; nothing changes after `init`.
final class FileBytes: @unchecked Sendable {
  let name: String
  let bytes: UnsafeBufferPointer<UInt8>
  /// A quotation mark, a carriage return stand somewhere: the quick way of finding rows does without.
  let hasQuotes: Bool
  let hasReturns: Bool
  private let memory: Memory

  /// No return of any authority comes near this; a file that does is refused.
  static let largest = 4 << 30
  /// From this size on a file is mapped.
  static let mappedFrom = 1 << 20

  /// Takes a copy of bytes at hand.
  convenience init(name: String, copying source: [UInt8]) throws {
    try self.init(name: name, Memory(copying: source))
  }

  private init(name: String, _ given: Memory) throws {
    self.name = name
    let found = try FileBytes.decoded(given, name: name)
    // Decoded it may be longer, and places in it are told in 32 bits.
    guard found.bytes.count <= FileBytes.largest else {
      throw ReadingError(file: name, why: "is larger than any return")
    }
    (memory, bytes, hasQuotes, hasReturns) = (found.memory, found.bytes, found.hasQuotes, found.hasReturns)
  }

  /// Takes what was made while another file was read.
  convenience init(name: String, _ spool: Spool) throws { try self.init(name: name, spool.memory(name)) }

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
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw ReadingError(file: name, why: "cannot be opened (\(String(cString: strerror(errno))))")
    }
    defer { close(file) }
    let size = Int(lseek(file, 0, SEEK_END))
    guard size >= 0, size <= FileBytes.largest else {
      throw ReadingError(file: name, why: "is not a file that can be read whole, or is larger than any return")
    }
    guard let memory = size < FileBytes.mappedFrom ? Memory(reading: file, size) : Memory(mapping: file, size) else {
      throw ReadingError(file: name, why: "could be read only in part")
    }
    try self.init(name: name, memory)
  }

  /// Lets go of what was looked at of a mapped file. Texts that point into it stay good.
  func release() { memory.release(0..<memory.count) }

  /// Lets go of a stretch of `bytes`.
  func release(_ stretch: Range<Int>) {
    guard let first = bytes.baseAddress else { return }
    let skipped = first - UnsafePointer(memory.base)
    memory.release(stretch.lowerBound + skipped..<stretch.upperBound + skipped)
  }
}
