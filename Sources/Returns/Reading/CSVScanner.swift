/// Walks the fields of a CSV text (RFC 4180; also CR or LF alone as line end) without copying.
///
/// Spaces around a field are not part of it. Inside a quoted field, a doubled quote stays doubled: no field of a
/// return that a rule reads holds one, and `CSVScanner.plain` undoes it for showing.
struct CSVScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let file: String
  /// The offset of the next byte.
  var place: Int
  /// The line at `place`, from 1.
  var line: Int = 1

  /// The longest a cell may be; longer ones are refused with their line.
  static let longestCell = 1 << 16

  /// How a field ended.
  enum Ending { case field, record, file }

  init(_ source: FileBytes, at place: Int = 0) {
    bytes = source.bytes
    file = source.name
    self.place = place
  }

  var isAtEnd: Bool { place >= bytes.count }

  /// The next field's bytes, trimmed, and what came after it.
  @inline(__always) mutating func next() throws -> (UnsafeBufferPointer<UInt8>, Ending) {
    let count = bytes.count
    var start = place
    while start < count, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    if start < count, bytes[start] == 0x22 { return try quoted(from: start + 1) }
    var end = start
    while end < count {
      let byte = bytes[end]
      // Letters, digits and slashes come after the comma.
      if byte <= 0x2c, byte == 0x2c || byte == 0x0a || byte == 0x0d { break }
      end += 1
    }
    guard end - start <= CSVScanner.longestCell else { throw tooLong() }
    let ending = passEnd(at: end)
    return (trimmed(start, end), ending)
  }

  @inline(__always) private mutating func passEnd(at end: Int) -> Ending {
    guard end < bytes.count else {
      place = end
      return .file
    }
    if bytes[end] == 0x2c {
      place = end + 1
      return .field
    }
    place = end + 1
    if bytes[end] == 0x0d, place < bytes.count, bytes[place] == 0x0a { place += 1 }
    line += 1
    return .record
  }

  private func trimmed(_ start: Int, _ end: Int) -> UnsafeBufferPointer<UInt8> {
    var end = end
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  private mutating func quoted(from start: Int) throws -> (UnsafeBufferPointer<UInt8>, Ending) {
    var (end, opened) = (start, line)
    while end < bytes.count {
      let byte = bytes[end]
      if byte == 0x22 {
        guard end + 1 < bytes.count, bytes[end + 1] == 0x22 else { break }
        end += 1
      } else if byte == 0x0a || (byte == 0x0d && (end + 1 == bytes.count || bytes[end + 1] != 0x0a)) {
        opened += 1
      }
      end += 1
      guard end - start <= CSVScanner.longestCell else { throw tooLong() }
    }
    guard end < bytes.count else {
      throw ReadingError(file: file, line: line, why: "a quoted cell that starts here never ends")
    }
    line = opened
    var after = end + 1
    while after < bytes.count, bytes[after] != 0x2c, bytes[after] != 0x0a, bytes[after] != 0x0d { after += 1 }
    var first = start
    while first < end, bytes[first] == 0x20 || bytes[first] == 0x0a || bytes[first] == 0x0d { first += 1 }
    let ending = passEnd(at: after)
    return (trimmed(first, end), ending)
  }

  private func tooLong() -> ReadingError {
    ReadingError(file: file, line: line, why: "a cell is longer than \(CSVScanner.longestCell) bytes")
  }

  @inline(__always) static func isSame(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
    guard a.count == b.count else { return false }
    for place in 0..<a.count where a[place] != b[place] { return false }
    return true
  }

  /// A field as the writer meant it.
  static func plain(_ field: UnsafeBufferPointer<UInt8>) -> String {
    let text = String(decoding: field, as: UTF8.self)
    // Hardly any field has a quotation mark, and looking for a byte is quick.
    guard field.contains(0x22) else { return text }
    return text.split(separator: "\"\"", omittingEmptySubsequences: false).joined(separator: "\"")
  }
}
