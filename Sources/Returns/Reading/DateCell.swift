import Casework

/// A date as it stands in a cell: a day, nothing, or a text that is no day.
///
/// Comparisons are false unless both sides are days, so a rule says nothing about dates that are not there: the
/// rules about missing and impossible dates say that.
public struct DateCell: Hashable, Sendable {
  /// The day's number, or one of two marks far outside the calendar.
  let raw: Int32

  @inline(__always) init(raw: Int32) { self.raw = raw }
  @inline(__always) public init(_ day: Day) { raw = Int32(truncatingIfNeeded: day.number) }

  public static let blank = DateCell(raw: .min)
  public static let impossible = DateCell(raw: .min + 1)
  /// A date with parts given as unknown: `ZZ/05/2020`. Impossible, but for the few rules that allow it.
  public static let placeholder = DateCell(raw: .min + 2)

  @inline(__always) public var isBlank: Bool { raw == .min }
  /// Something is written, whether or not it is a day.
  @inline(__always) public var isGiven: Bool { raw != .min }
  @inline(__always) public var isImpossible: Bool { raw == .min + 1 || raw == .min + 2 }
  @inline(__always) public var isPlaceholder: Bool { raw == .min + 2 }
  @inline(__always) public var isDay: Bool { raw > .min + 2 }
  /// Blank or impossible.
  @inline(__always) public var isUnknown: Bool { raw <= .min + 2 }
  public var day: Day? { isDay ? Day(number: Int(raw)) : nil }

  @inline(__always) public func isBefore(_ other: DateCell) -> Bool { isDay && other.isDay && raw < other.raw }
  @inline(__always) public func isAfter(_ other: DateCell) -> Bool { isDay && other.isDay && raw > other.raw }
  @inline(__always) public func isOnOrBefore(_ other: DateCell) -> Bool { isDay && other.isDay && raw <= other.raw }
  @inline(__always) public func isOnOrAfter(_ other: DateCell) -> Bool { isDay && other.isDay && raw >= other.raw }
  @inline(__always) public func isSameDay(as other: DateCell) -> Bool { isDay && raw == other.raw }
  /// Both are days, and different ones.
  @inline(__always) public func isOtherDay(than other: DateCell) -> Bool { isDay && other.isDay && raw != other.raw }
  @inline(__always) public func isWithin(_ first: DateCell, _ last: DateCell) -> Bool {
    isOnOrAfter(first) && isOnOrBefore(last)
  }

  /// Whole days from this to the other; nil unless both are days.
  @inline(__always) public func days(to other: DateCell) -> Int? {
    isDay && other.isDay ? Int(other.raw) - Int(raw) : nil
  }

  /// The day so many years on. 29 February becomes 1 March in a common year: a birthday is reached in law on the
  /// day after 28 February.
  public func adding(years: Int) -> DateCell {
    guard let day else { return self }
    let parts = day.parts
    if let same = Day(year: parts.year + years, month: parts.month, day: parts.day) { return DateCell(same) }
    guard let march = Day(year: parts.year + years, month: 3, day: 1) else { return .impossible }
    return DateCell(march)
  }

  /// The corresponding day so many months on, or the last of that month.
  public func adding(months: Int) -> DateCell {
    guard let day else { return self }
    return DateCell(day.adding(months: months))
  }

  @inline(__always) public func adding(days: Int) -> DateCell { isDay ? DateCell(raw: raw + Int32(days)) : self }

  /// True when the child born on this date has had the birthday by then; false where a date is unknown.
  @inline(__always) public func hasTurned(_ age: Int, by other: DateCell) -> Bool {
    guard isDay, other.isDay else { return false }
    // Most answers are clear without a calendar.
    let days = Int(other.raw) - Int(raw)
    if days >= age * 366 { return true }
    if days < age * 365 { return false }
    return adding(years: age).raw <= other.raw
  }

  /// True when both dates are known and that birthday is still to come then.
  @inline(__always) public func isUnder(_ age: Int, on other: DateCell) -> Bool {
    isDay && other.isDay && !hasTurned(age, by: other)
  }

  /// Completed years of age on a day; nil where a date is unknown.
  public func age(on other: DateCell) -> Int? {
    guard let day, let then = other.day else { return nil }
    return day.age(on: then)
  }
}

extension DateCell {
  /// Reads `dd/mm/yyyy` (one or two digits of day and month, four of the year). Nothing else is a date in an
  /// SSDA903 return: two-digit years, ISO dates and times are impossible dates, never guessed at.
  init(dayFirst bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count > 0 else {
      self = .blank
      return
    }
    if let raw = DateCell.plain(bytes) {
      self.init(raw: raw)
      return
    }
    var numbers = (0, 0, 0)
    var lengths = (0, 0, 0)
    var part = 0
    for byte in bytes {
      if byte == 0x2f {
        part += 1
        continue
      }
      let digit = Int(byte) - 48
      guard digit >= 0, digit <= 9, part < 3, bytes.count <= 10 else {
        self = DateCell.isPlaceholder(bytes) ? .placeholder : .impossible
        return
      }
      switch part {
      case 0: (numbers.0, lengths.0) = (numbers.0 * 10 + digit, lengths.0 + 1)
      case 1: (numbers.1, lengths.1) = (numbers.1 * 10 + digit, lengths.1 + 1)
      default: (numbers.2, lengths.2) = (numbers.2 * 10 + digit, lengths.2 + 1)
      }
    }
    guard part == 2, lengths.2 == 4, lengths.0 > 0, lengths.1 > 0,
      let day = Day(year: numbers.2, month: numbers.1, day: numbers.0)
    else {
      self = .impossible
      return
    }
    self.init(day)
  }

  /// The quick way for what nearly every date is: two digits, two digits, four, and a day that every month has; nil for
  /// all else.
  @inline(__always) private static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
    guard bytes.count == 10, bytes[2] == 0x2f, bytes[5] == 0x2f else { return nil }
    var isNumber = true
    @inline(__always) func digit(_ place: Int) -> UInt32 {
      let digit = bytes[place] &- 48
      isNumber = isNumber && digit < 10
      return UInt32(digit)
    }
    let (day, month) = (digit(0) * 10 + digit(1), digit(3) * 10 + digit(4))
    let year = (digit(6) * 10 + digit(7)) * 100 + digit(8) * 10 + digit(9)
    guard isNumber, day &- 1 < 28, month &- 1 < 12, year > 0 else { return nil }
    // Years that begin in March, as `Day` counts them.
    let marchYear = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return Int32(marchYear * 365 + marchYear / 4 - marchYear / 100 + marchYear / 400 + dayOfYear) - 719_468
  }

  /// `ZZ` or a number for day and month, `ZZZZ` or a number for the year.
  private static func isPlaceholder(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count == 10, bytes[2] == 0x2f, bytes[5] == 0x2f else { return false }
    for (start, end) in [(0, 2), (3, 5), (6, 10)] {
      let part = bytes[start..<end]
      guard part.allSatisfy({ $0 == 0x5a }) || part.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    }
    return true
  }
}
