/// Finds which of many texts come more than once, in memory that does not grow with how many there are.
///
/// The first time through, each text sets one of eight million bits; one whose bit was set is remembered as perhaps
/// met twice. The second time through only those are counted, by their whole text.
struct Repeats {
  private var bits = [UInt64](repeating: 0, count: 131_072)
  private var perhaps: [String: Int] = [:]

  /// Takes note of a text, the first time through.
  mutating func note(_ text: String) {
    // FNV-1a: the same in every run, so that a file is always read alike.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let (word, bit) = (Int(hash >> 6 & 0x1_FFFF), UInt64(1) << (hash & 63))
    if bits[word] & bit != 0 { perhaps[text] = 0 }
    bits[word] |= bit
  }

  /// The line on which a text stood first, the second time through; nil when this is the first.
  mutating func earlier(_ text: String, line: Int) -> Int? {
    guard let first = perhaps[text] else { return nil }
    if first == 0 { perhaps[text] = line }
    return first == 0 ? nil : first
  }
}
