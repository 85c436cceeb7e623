#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension FileBytes {
  typealias Memory = UnsafeMutablePointer<UInt8>

  /// UTF-8 (with or without a mark), UTF-16 (with a mark, or plainly so), else Windows-1252, as spreadsheets write.
  /// Takes the memory over, also when it throws.
  static func decoded(_ memory: Memory, count: Int, name: String) throws -> (Memory, UnsafeBufferPointer<UInt8>) {
    var (base, start, length) = (memory, 0, count)
    if count >= 3, memory[0] == 0xef, memory[1] == 0xbb, memory[2] == 0xbf {
      (start, length) = (3, count - 3)
    } else if let order = utf16Order(memory, count) {
      (base, length) = fromUTF16(memory, count, skipping: order.mark, bigEndian: order.bigEndian)
    }
    if !isUTF8(UnsafeBufferPointer(start: base + start, count: length)) {
      (base, start, length) = fromWindows1252(base, start, length)
    }
    let bytes = UnsafeBufferPointer(start: UnsafePointer(base + start), count: length)
    if length > 0, let found = memchr(base + start, 0, length) {
      let place = UnsafeRawPointer(found) - UnsafeRawPointer(base + start)
      let line = 1 + bytes.prefix(place).count { $0 == 10 }
      base.deallocate()
      throw ReadingError(file: name, line: line, why: "holds a NUL byte: this is not a text file")
    }
    return (base, bytes)
  }

  private static func utf16Order(_ memory: Memory, _ count: Int) -> (mark: Int, bigEndian: Bool)? {
    guard count >= 2 else { return nil }
    if memory[0] == 0xff, memory[1] == 0xfe { return (2, false) }
    if memory[0] == 0xfe, memory[1] == 0xff { return (2, true) }
    guard count >= 4 else { return nil }
    if memory[0] != 0, memory[1] == 0, memory[2] != 0, memory[3] == 0 { return (0, false) }
    if memory[0] == 0, memory[1] != 0, memory[2] == 0, memory[3] != 0 { return (0, true) }
    return nil
  }

  private static func fromUTF16(
    _ memory: Memory, _ count: Int, skipping mark: Int, bigEndian: Bool
  ) -> (Memory, Int) {
    var units: [UInt16] = []
    units.reserveCapacity(count / 2)
    for place in stride(from: mark, to: count - 1, by: 2) {
      let (first, second) = (UInt16(memory[place]), UInt16(memory[place + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
    }
    memory.deallocate()
    return taken([UInt8](String(decoding: units, as: UTF16.self).utf8))
  }

  private static func fromWindows1252(_ memory: Memory, _ start: Int, _ count: Int) -> (Memory, Int, Int) {
    var text: [UInt8] = []
    text.reserveCapacity(count + count / 8)
    for byte in UnsafeBufferPointer(start: memory + start, count: count) {
      if byte < 0x80 {
        text.append(byte)
      } else {
        let scalar = (0x80...0x9f).contains(byte) ? windows1252[Int(byte) - 0x80] : UInt16(byte)
        text.append(contentsOf: Array(String(Unicode.Scalar(scalar) ?? "\u{fffd}").utf8))
      }
    }
    memory.deallocate()
    let (base, length) = taken(text)
    return (base, 0, length)
  }

  private static func taken(_ bytes: [UInt8]) -> (Memory, Int) {
    let memory = Memory.allocate(capacity: max(bytes.count, 1))
    memory.initialize(from: bytes, count: bytes.count)
    return (memory, bytes.count)
  }

  private static func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var place = 0
    while place + 8 <= raw.count, raw.loadUnaligned(fromByteOffset: place, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    { place += 8 }
    return String(validating: bytes[place...], as: UTF8.self) != nil
  }

  /// The marks of Windows-1252 in 0x80 to 0x9F; the five unused stand for themselves.
  private static let windows1252: [UInt16] = [
    0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d,
    0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d,
    0x17e, 0x178,
  ]
}
