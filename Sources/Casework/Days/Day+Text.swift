extension Day: CustomStringConvertible, LosslessStringConvertible, ExpressibleByStringLiteral {
  /// `2026-03-05`: how a day is stored, compared as text and exchanged.
  public var description: String { iso }

  public var iso: String {
    let (year, month, day) = parts
    return String(unsafeUninitializedCapacity: 10) { bytes in
      var year = year
      for place in [3, 2, 1, 0] {
        bytes[place] = 48 + UInt8(year % 10)
        year /= 10
      }
      (bytes[4], bytes[7]) = (45, 45)
      (bytes[5], bytes[6]) = (48 + UInt8(month / 10), 48 + UInt8(month % 10))
      (bytes[8], bytes[9]) = (48 + UInt8(day / 10), 48 + UInt8(day % 10))
      return 10
    }
  }

  /// A day from exactly `yyyy-mm-dd`; nil for any other shape, and for a day that does not exist.
  public init?(iso text: some StringProtocol) {
    var text = String(text)
    guard let day = text.withUTF8({ Day(bytes: $0) }) else { return nil }
    self = day
  }

  init?(bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 10 else { return nil }
    var digits = 0
    for place in 0..<10 {
      let byte = bytes[place]
      if place == 4 || place == 7 {
        guard byte == 45 else { return nil }
      } else {
        guard (48...57).contains(byte) else { return nil }
        digits = digits * 10 + Int(byte - 48)
      }
    }
    self.init(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }

  public init?(_ description: String) { self.init(iso: description) }

  /// For literals in declarations and tests: a literal that is no day is a programmer's mistake.
  public init(stringLiteral text: String) {
    guard let day = Day(iso: text) else { preconditionFailure("\(text) is not a day") }
    self = day
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  public static func name(ofMonth month: Int) -> String { months[month - 1] }

  /// `5 March 2026`
  public var words: String { "\(dayOfMonth) \(Day.months[month - 1]) \(year)" }

  /// `5 March`, for a year that the reader already knows.
  public var wordsWithoutYear: String { "\(dayOfMonth) \(Day.months[month - 1])" }

  /// `Thursday 5 March 2026`
  public var fullWords: String { "\(weekday.name) \(words)" }

  /// `Thu 5 Mar`, for tables and tags.
  public var shortWords: String { "\(weekday.name.prefix(3)) \(dayOfMonth) \(Day.months[month - 1].prefix(3))" }
}
