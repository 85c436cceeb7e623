/// How names are compared when somebody is looked for: `Łucja  O’Neill-Smith` and `lucja oneill smith` are the same.
///
/// Small letters, no accents, no apostrophes; hyphens are spaces; one space between words and none around them. What
/// is not in the tables (Arabic, Chinese) stays as it is. SQL has it as `fold(text)` on both engines, made from the
/// same tables.
public enum NameFolding {
  public static func fold(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var isSpaceOwed = false
    func add(_ folded: some Sequence<UInt8>) {
      for byte in folded {
        if byte == space {
          isSpaceOwed = !bytes.isEmpty
        } else {
          if isSpaceOwed { bytes.append(space) }
          isSpaceOwed = false
          bytes.append(byte)
        }
      }
    }
    for scalar in text.unicodeScalars {
      if let folded = scalar.isASCII ? ascii[Int(scalar.value)] : others[scalar.value] {
        add(folded)
      } else {
        add(UTF8.encode(scalar).map(Array.init) ?? [])
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let space = UInt8(ascii: " ")

  /// What each of the 128 ASCII characters becomes; nil is itself.
  private static let ascii: [[UInt8]?] = (0..<128).map { table[$0] }
  private static let others: [UInt32: [UInt8]] = table.filter { $0.key >= 128 }

  private static let table: [UInt32: [UInt8]] = {
    var table: [UInt32: [UInt8]] = [:]
    func add(_ written: some Sequence<Unicode.Scalar>, _ plain: String) {
      for scalar in written { table[scalar.value] = Array(plain.utf8) }
    }
    for (capital, small) in zip(65...90, 97...122) { table[UInt32(capital)] = [UInt8(small)] }
    for (plain, written) in letters + pairs { add(written.unicodeScalars, plain) }
    for (plain, written) in otherAlphabets {
      for (small, letter) in zip(plain.unicodeScalars, written.unicodeScalars) { add([letter], String(small)) }
    }
    add((hyphens + spaces).unicodeScalars, " ")
    add((apostrophes + unseen).unicodeScalars, "")
    for mark in combiningMarks { table[mark] = [] }
    return table
  }()
}
