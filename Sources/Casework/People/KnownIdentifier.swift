/// A number by which a person is known to somebody, from a day until a day.
public struct KnownIdentifier: Sendable, Hashable {
  public var kind: IdentifierKind
  public var text: String
  public var from: Day?
  public var until: Day?

  public init(_ kind: IdentifierKind, _ text: String, from: Day? = nil, until: Day? = nil) {
    (self.kind, self.text, self.from, self.until) = (kind, text, from, until)
  }

  /// What is wrong with the number, in words; nil when nothing can be said against it.
  public var problem: String? {
    let bytes = Array(text.utf8)
    switch kind {
    case .authority:
      let plain = bytes.allSatisfy { (48...57).contains($0) || (65...90).contains($0 & 0xDF) }
      guard (1...20).contains(bytes.count), plain else { return "Use at most 20 letters and digits" }
      return text.lowercased().contains("0x") ? "“0x” is refused by the census: use another number" : nil
    case .nhs: return KnownIdentifier.isNHSNumber(bytes) ? nil : "This is not an NHS number: check the ten figures"
    case .pupil, .formerPupil:
      return KnownIdentifier.isPupilNumber(bytes)
        ? nil : "This is not a unique pupil number: check the first letter and the twelve figures"
    default: return text.allSatisfy(\.isWhitespace) ? "Enter the number" : nil
    }
  }

  /// Ten figures, the last a check by modulus 11.
  ///
  /// Source: NHS Data Dictionary, NHS number.
  static func isNHSNumber(_ bytes: [UInt8]) -> Bool {
    let figures = bytes.filter { $0 != 32 }
    guard figures.count == 10, figures.allSatisfy({ (48...57).contains($0) }) else { return false }
    let sum = figures.prefix(9).enumerated().reduce(0) { $0 + Int($1.element - 48) * (10 - $1.offset) }
    let check = (11 - sum % 11) % 11
    return check != 10 && check == Int(figures[9] - 48)
  }

  /// A check letter and twelve figures (the last may be a letter while the number is temporary). The letter is the
  /// sum of the figures, each by its place from 2 up, modulus 23, without I, O and S.
  ///
  /// Source: Department for Education, unique pupil numbers.
  static func isPupilNumber(_ bytes: [UInt8]) -> Bool {
    let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ".utf8)
    guard bytes.count == 13, bytes[1..<12].allSatisfy({ (48...57).contains($0) }) else { return false }
    var values = bytes[1..<12].map { Int($0 - 48) }
    if (48...57).contains(bytes[12]) {
      values.append(Int(bytes[12] - 48))
    } else {
      guard let place = letters.firstIndex(of: bytes[12]) else { return false }
      values.append(place)
    }
    let sum = values.enumerated().reduce(0) { $0 + $1.element * ($1.offset + 2) }
    return bytes[0] == letters[sum % 23]
  }
}
