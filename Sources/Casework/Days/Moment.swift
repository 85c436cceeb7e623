/// A moment in time, to the millisecond: when a contact came in, when a record was made.
///
/// Stored and compared as ISO 8601 in UTC (`2026-03-05T09:15:00.000Z`); shown to people as London time.
public struct Moment: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public let milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  public static func < (a: Moment, b: Moment) -> Bool { a.milliseconds < b.milliseconds }
  public static func + (moment: Moment, seconds: Int) -> Moment {
    Moment(milliseconds: moment.milliseconds + Int64(seconds) * 1000)
  }
  public func adding(hours: Int) -> Moment { self + hours * 3600 }

  /// A moment from a day and a time of day on London clocks. In the hour that the clocks skip in March the time
  /// after the change is meant; in the hour that they repeat in October, the first.
  public init(_ day: Day, hour: Int, minute: Int = 0) {
    let local = Int64(day.number) * 86_400_000 + Int64(hour * 60 + minute) * 60_000
    let guess = Moment(milliseconds: local - 3_600_000)
    self = guess.isSummerTime ? guess : Moment(milliseconds: local)
  }

  /// London's day at this moment.
  public var day: Day { Day(number: Int((londonMilliseconds).quotientRoundingDown(by: 86_400_000))) }

  /// Minutes since midnight on London clocks.
  public var minuteOfDay: Int {
    Int(londonMilliseconds - Int64(day.number) * 86_400_000) / 60_000
  }

  private var londonMilliseconds: Int64 { milliseconds + (isSummerTime ? 3_600_000 : 0) }

  /// British Summer Time: from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October.
  ///
  /// Source: Summer Time Order 2002 (SI 2002/262); the same dates by earlier orders since 1996.
  var isSummerTime: Bool {
    let year = Day(number: Int(milliseconds.quotientRoundingDown(by: 86_400_000))).year
    func change(_ month: Int) -> Int64 {
      let last = Day(year: year, month: month, day: 31)!
      let sunday = last - (last.weekday.rawValue + 1) % 7
      return Int64(sunday.number) * 86_400_000 + 3_600_000
    }
    return milliseconds >= change(3) && milliseconds < change(10)
  }
}

extension Int64 {
  func quotientRoundingDown(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

extension Moment: CustomStringConvertible {
  /// `2026-03-05T09:15:00.000Z`
  public var description: String { iso }

  public var iso: String {
    let days = milliseconds.quotientRoundingDown(by: 86_400_000)
    let rest = Int(milliseconds - days * 86_400_000)
    func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
    let (seconds, thousandths) = (rest / 1000, rest % 1000)
    let padded = thousandths < 10 ? "00\(thousandths)" : thousandths < 100 ? "0\(thousandths)" : "\(thousandths)"
    return
      "\(Day(number: Int(days)).iso)T\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60)).\(padded)Z"
  }

  /// From exactly the shape above.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 24, bytes[10] == 84, bytes[13] == 58, bytes[16] == 58, bytes[19] == 46, bytes[23] == 90,
      let day = Day(iso: text.prefix(10))
    else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      range.reduce(0 as Int?) { sum, i in (48...57).contains(bytes[i]) ? sum.map { $0 * 10 + Int(bytes[i] - 48) } : nil
      }
    }
    guard let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
      let thousandth = number(20..<23), hour < 24, minute < 60, second < 60
    else { return nil }
    let time = Int64(hour * 3600 + minute * 60 + second) * 1000 + Int64(thousandth)
    milliseconds = Int64(day.number) * 86_400_000 + time
  }

  /// `09:15` on London clocks.
  public var clockWords: String {
    func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
    return "\(two(minuteOfDay / 60)):\(two(minuteOfDay % 60))"
  }

  /// `5 March 2026 at 09:15`
  public var words: String { "\(day.words) at \(clockWords)" }
}
