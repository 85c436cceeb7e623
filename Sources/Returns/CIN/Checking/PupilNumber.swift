/// A unique pupil number by its parts: a check letter, the authority that gave it, and nine characters more, of
/// which the last is a letter in a temporary number.
///
/// A part is nil when the number is too short to have it.
struct PupilNumber {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The letters a number may begin or end with, in the order that gives their value. I, O and S look like digits.
  static let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ".utf8)

  var first: UInt8? { bytes.first }
  /// Characters 2 to 4.
  var authority: Int? {
    guard bytes.count >= 4 else { return nil }
    return PupilNumber.number(bytes[1...3]) ?? -1
  }
  /// Characters 5 to 12 are there and are digits.
  var hasSerial: Bool { bytes.count >= 12 && bytes[4..<12].allSatisfy(\.isDigit) }
  /// It has a thirteenth character, that may end a number, and no more after it.
  var endsWell: Bool { bytes.count == 13 && bytes[12].isPupilCharacter }

  /// The letter that the other characters call for; nil when they cannot be reckoned with.
  var checkLetter: UInt8? {
    guard bytes.count == 13 else { return nil }
    var sum = 0
    for (place, byte) in bytes.dropFirst().enumerated() {
      let isLast = place == 11
      guard let value = byte.isDigit ? Int(byte) - 48 : isLast ? PupilNumber.letters.firstIndex(of: byte) : nil
      else { return nil }
      sum += value * (place + 2)
    }
    return PupilNumber.letters[sum % 23]
  }

  /// A letter, eleven digits, then a digit or a letter.
  var isWellWritten: Bool {
    bytes.count == 13 && PupilNumber.letters.contains(bytes[0]) && bytes[1...11].allSatisfy(\.isDigit)
      && bytes[12].isPupilCharacter
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.allSatisfy(\.isDigit) ? digits.reduce(0) { $0 * 10 + Int($1) - 48 } : nil
  }
}

extension UInt8 {
  var isDigit: Bool { (48...57).contains(self) }
  var isLetter: Bool { (65...90).contains(self) || (97...122).contains(self) }
  /// Fit to end a unique pupil number.
  var isPupilCharacter: Bool { isDigit || PupilNumber.letters.contains(self) }
}
