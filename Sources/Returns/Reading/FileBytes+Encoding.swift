#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension FileBytes {
  struct Decoded {
    let memory: Memory
    let bytes: UnsafeBufferPointer<UInt8>
    var hasQuotes = false
    var hasReturns = false

    init(_ memory: Memory, skipping mark: Int = 0) {
      self.memory = memory
      bytes = UnsafeBufferPointer(start: memory.base + mark, count: memory.count - mark)
    }
  }

  /// UTF-8 (with or without a mark), UTF-16 (with a mark, or plainly so), else Windows-1252, as spreadsheets write.
  static func decoded(_ given: Memory, name: String) throws -> Decoded {
    var found = Decoded(given, skipping: marks(given))
    if let order = utf16Order(given) {
      let decoded = try fromUTF16(given, skipping: order.mark, bigEndian: order.bigEndian, name)
      found = Decoded(decoded, skipping: marks(decoded))
    }
    if let whole = try looked(found, name) { return whole }
    guard let western = try looked(Decoded(fromWindows1252(found, name)), name) else {
      throw ReadingError(file: name, why: "is in no encoding that can be read")
    }
    return western
  }

  /// Looks through the bytes a piece at a time, so that no more of a mapped file is in memory; nil when they are not
  /// UTF-8.
  ///
  /// - Throws: `ReadingError` when there is a NUL among them.
  private static func looked(_ given: Decoded, _ name: String) throws -> Decoded? {
    var found = given
    let bytes = given.bytes
    var place = 0
    while place < bytes.count {
      var end = min(place + 1 << 20, bytes.count)
      // Not between the bytes of one character, which are at most four.
      for _ in 0..<3 where end < bytes.count && end > place + 1 && bytes[end] & 0xc0 == 0x80 { end -= 1 }
      let piece = UnsafeBufferPointer(rebasing: bytes[place..<end])
      guard isUTF8(piece) else { return nil }
      if let nul = offset(of: 0, in: piece) {
        let line = 1 + bytes.prefix(place + nul).count { $0 == 10 }
        throw ReadingError(file: name, line: line, why: "holds a NUL byte: this is not a text file")
      }
      found.hasQuotes = found.hasQuotes || offset(of: 0x22, in: piece) != nil
      found.hasReturns = found.hasReturns || offset(of: 0x0d, in: piece) != nil
      given.memory.release(place..<end)
      place = end
    }
    return found
  }

  /// Where a byte first stands.
  @inline(__always) static func offset(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = bytes.baseAddress, let found = memchr(base, Int32(byte), bytes.count) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// How many bytes the marks of UTF-8 at the beginning are: one mark, or more where a file was saved by one tool after
  /// another.
  private static func marks(_ given: Memory) -> Int {
    var place = 0
    while place + 3 <= given.count, given.base[place] == 0xef, given.base[place + 1] == 0xbb,
      given.base[place + 2] == 0xbf
    { place += 3 }
    return place
  }

  private static func utf16Order(_ given: Memory) -> (mark: Int, bigEndian: Bool)? {
    let (memory, count) = (given.base, given.count)
    guard count >= 2 else { return nil }
    if memory[0] == 0xff, memory[1] == 0xfe { return (2, false) }
    if memory[0] == 0xfe, memory[1] == 0xff { return (2, true) }
    guard count >= 4 else { return nil }
    if memory[0] != 0, memory[1] == 0, memory[2] != 0, memory[3] == 0 { return (0, false) }
    if memory[0] == 0, memory[1] != 0, memory[2] == 0, memory[3] != 0 { return (0, true) }
    return nil
  }

  /// A piece at a time, as `looked` does.
  private static func fromUTF16(
    _ given: Memory, skipping mark: Int, bigEndian: Bool, _ name: String
  ) throws -> Memory {
    let spool = Spool()
    var units: [UInt16] = []
    func pass(to place: Int) {
      spool.append(String(decoding: units, as: UTF16.self).utf8)
      units.removeAll(keepingCapacity: true)
      given.release(max(place - 1 << 18, 0)..<place)
    }
    for place in stride(from: mark, to: given.count - 1, by: 2) {
      let (first, second) = (UInt16(given.base[place]), UInt16(given.base[place + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      // Not between the two halves of one character.
      if units.count >= 1 << 16, units.last.map({ $0 & 0xfc00 != 0xd800 }) == true { pass(to: place) }
    }
    pass(to: given.count)
    return try spool.memory(name)
  }

  private static func fromWindows1252(_ given: Decoded, _ name: String) throws -> Memory {
    let spool = Spool()
    var text: [UInt8] = []
    for (place, byte) in given.bytes.enumerated() {
      if byte < 0x80 { text.append(byte) } else { text.append(contentsOf: western[Int(byte) - 0x80]) }
      if text.count >= 1 << 16 {
        spool.append(text)
        text.removeAll(keepingCapacity: true)
        given.memory.release(max(place - 1 << 18, 0)..<place)
      }
    }
    spool.append(text)
    return try spool.memory(name)
  }

  /// What 0x80 to 0xFF of Windows-1252 are in UTF-8.
  private static let western = (0x80...0xff).map { byte in
    let scalar = byte < 0xa0 ? windows1252[byte - 0x80] : UInt16(byte)
    return Array(String(Unicode.Scalar(scalar).map(Character.init) ?? "\u{fffd}").utf8)
  }

  private static func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var place = 0
    while place + 32 <= raw.count {
      let words = raw.loadUnaligned(fromByteOffset: place, as: SIMD4<UInt64>.self)
      if (words & 0x8080_8080_8080_8080) != .zero { break }
      place += 32
    }
    return String(validating: bytes[place...], as: UTF8.self) != nil
  }

  /// The marks of Windows-1252 in 0x80 to 0x9F; the five unused stand for themselves.
  private static let windows1252: [UInt16] = [
    0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d,
    0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d,
    0x17e, 0x178,
  ]
}
