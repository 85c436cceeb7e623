/// Bytes as lower-case hex and back.
enum Hex {
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(64)
    func put(_ half: UInt8) { out.append(half < 10 ? 48 + half : 87 + half) }
    for byte in bytes {
      put(byte >> 4)
      put(byte & 15)
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The bytes of hex text; anything that is no hex digit counts as nought, so that a spoilt text has another hash.
  static func bytes(_ text: String) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count / 2)
    var high: UInt8?
    for byte in text.utf8 {
      let digit: UInt8
      switch byte {
      case 48...57: digit = byte - 48
      case 97...102: digit = byte - 87
      default: digit = 0
      }
      if let first = high {
        out.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    return out
  }
}
