#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of a document, a piece at a time, so that memory does not grow with the file.
struct XMLBytes: ~Copyable {
  private let descriptor: Int32
  private var rest: ArraySlice<UInt8>
  private var source: (file: FileBytes, place: Int)?
  let name: String?

  /// Opens a file for reading.
  init(path: String) throws(XMLRefusal) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    name = path
    rest = []
    guard descriptor >= 0 else { throw Self.refusal(path, "cannot be opened") }
    var about = stat()
    // Opening a folder succeeds; only reading it fails, in words nobody would understand.
    guard fstat(descriptor, &about) == 0, about.st_mode & S_IFMT != S_IFDIR else {
      close(descriptor)
      throw XMLRefusal(file: path, place: nil, reason: "is a folder, not a file")
    }
  }

  /// Reads a file that is at hand, and lets go of it as it goes.
  init(_ file: FileBytes) {
    descriptor = -1
    name = nil
    rest = []
    source = (file, 0)
  }

  init(_ bytes: [UInt8]) {
    descriptor = -1
    name = nil
    rest = bytes[...]
  }

  /// Fills the buffer from its start and returns how many bytes; none at the end.
  mutating func read(into buffer: inout [UInt8]) throws(XMLRefusal) -> Int {
    if let (file, place) = source {
      let piece = file.bytes[place...].prefix(buffer.count)
      buffer.replaceSubrange(0..<piece.count, with: piece)
      source = (file, place + piece.count)
      if piece.endIndex >> 20 > place >> 20 { file.release(0..<place) }
      return piece.count
    }
    guard descriptor >= 0 else {
      let piece = rest.prefix(buffer.count)
      buffer.replaceSubrange(0..<piece.count, with: piece)
      rest = rest.dropFirst(piece.count)
      return piece.count
    }
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, &buffer, buffer.count)
      #elseif canImport(Musl)
        let count = Musl.read(descriptor, &buffer, buffer.count)
      #else
        let count = Darwin.read(descriptor, &buffer, buffer.count)
      #endif
      if count >= 0 { return count }
      guard errno == EINTR else { throw Self.refusal(name ?? "", "cannot be read") }
    }
  }

  private static func refusal(_ path: String, _ what: String) -> XMLRefusal {
    XMLRefusal(file: path, place: nil, reason: "\(what): \(String(cString: strerror(errno)))")
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}
