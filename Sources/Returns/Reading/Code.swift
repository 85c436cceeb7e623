/// A short value of a return, packed into one word so that comparing is one instruction.
///
/// Up to eight bytes are held as they are; a longer value is held as a mark that no text begins with, its first
/// letter and
/// a 48-bit digest, so that two different long values are still different. No rule accepts a code longer than eight
/// bytes
/// by its letters; those that look inside a long value (UPN, social worker) read it as `Text`.
public struct Code: Hashable, Sendable, ExpressibleByStringLiteral {
  public let packed: UInt64

  @inline(__always) public init(packed: UInt64) { self.packed = packed }

  @inline(__always) public init(stringLiteral value: StaticString) {
    self.init(UnsafeBufferPointer(start: value.utf8Start, count: value.utf8CodeUnitCount))
  }

  public init(_ text: String) {
    var text = text
    self = text.withUTF8 { Code($0) }
  }

  @inline(__always) public init(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count <= 8 else {
      self.init(packed: Code.digest(bytes))
      return
    }
    var packed: UInt64 = 0
    var place = 0
    while place < bytes.count {
      packed = packed << 8 | UInt64(bytes[place])
      place += 1
    }
    self.init(packed: packed)
  }

  /// The same, where eight bytes from `start` may be read whatever the value's length.
  @inline(__always) init(_ bytes: UnsafeBufferPointer<UInt8>, inEightBytesAt start: UnsafePointer<UInt8>) {
    guard bytes.count > 0, bytes.count <= 8 else {
      self.init(bytes)
      return
    }
    let eight = UnsafeRawPointer(start).loadUnaligned(as: UInt64.self)
    self.init(packed: UInt64(bigEndian: eight) >> UInt64(64 - 8 * bytes.count))
  }

  /// FNV-1a: the same for the same bytes on every machine.
  @inline(never) private static func digest(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return 0xff00_0000_0000_0000 | UInt64(bytes[0]) << 48 | hash & 0xffff_ffff_ffff
  }

  public static let blank = Code(packed: 0)
  @inline(__always) public var isBlank: Bool { packed == 0 }
  @inline(__always) public var isGiven: Bool { packed != 0 }

  /// The text, for values of eight bytes or fewer; `…` for longer ones.
  public var text: String {
    guard packed >> 56 != 0xff else { return "…" }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The bytes of a value of eight bytes or fewer, first to last.
  var bytes: [UInt8] {
    var found: [UInt8] = []
    for place in stride(from: 56, through: 0, by: -8) {
      let byte = UInt8(truncatingIfNeeded: packed >> UInt64(place))
      if byte != 0 || !found.isEmpty { found.append(byte) }
    }
    return found
  }

  /// Longer than eight bytes, so that only its first letter is known.
  var isLong: Bool { packed >> 56 == 0xff }

  /// The first letter, 0 for blank.
  var firstByte: UInt8 {
    guard packed != 0 else { return 0 }
    if isLong { return UInt8(truncatingIfNeeded: packed >> 48) }
    return UInt8(truncatingIfNeeded: packed >> UInt64(56 - packed.leadingZeroBitCount / 8 * 8))
  }

  @inline(__always) public func isOne(_ a: Code, _ b: Code) -> Bool { self == a || self == b }
  @inline(__always) public func isOne(_ a: Code, _ b: Code, _ c: Code) -> Bool { isOne(a, b) || self == c }
  @inline(__always) public func isOne(_ a: Code, _ b: Code, _ c: Code, _ d: Code) -> Bool {
    isOne(a, b) || isOne(c, d)
  }
  @inline(__always) public func isOne(_ a: Code, _ b: Code, _ c: Code, _ d: Code, _ e: Code) -> Bool {
    isOne(a, b, c) || isOne(d, e)
  }
  @inline(__always) public func isOne(_ a: Code, _ b: Code, _ c: Code, _ d: Code, _ e: Code, _ f: Code) -> Bool {
    isOne(a, b, c) || isOne(d, e, f)
  }
  @inline(__always) public func isIn(_ set: CodeSet) -> Bool { set.contains(self) }
}

/// A list of codes that is looked in often.
public struct CodeSet: Sendable {
  private let sorted: [UInt64]
  /// The codes in words: `One of A3, A4, A5`.
  public let words: String

  /// The codes, parted by spaces.
  public init(_ codes: String) {
    let parts = codes.split(separator: " ")
    words = "One of \(parts.joined(separator: ", "))"
    sorted = parts.map { Code(String($0)).packed }.sorted()
  }

  public func contains(_ code: Code) -> Bool {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < code.packed { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] == code.packed
  }
}
