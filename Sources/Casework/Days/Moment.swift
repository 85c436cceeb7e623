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
    let day = Day(number: Int(days)).iso
    return String(unsafeUninitializedCapacity: 24) { bytes in
      func put(_ number: Int, _ digits: Int, at place: Int) {
        var number = number
        for place in (place..<place + digits).reversed() {
          bytes[place] = 48 + UInt8(number % 10)
          number /= 10
        }
      }
      for (place, byte) in day.utf8.enumerated() { bytes[place] = byte }
      (bytes[10], bytes[13], bytes[16], bytes[19], bytes[23]) = (84, 58, 58, 46, 90)
      put(rest / 3_600_000, 2, at: 11)
      put(rest / 60_000 % 60, 2, at: 14)
      put(rest / 1000 % 60, 2, at: 17)
      put(rest % 1000, 3, at: 20)
      return 24
    }
  }

  /// From exactly the shape above.
  public init?(iso text: some StringProtocol) {
    var text = String(text)
    guard let moment = text.withUTF8({ Moment(bytes: $0) }) else { return nil }
    self = moment
  }

  private init?(bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 24, bytes[10] == 84, bytes[13] == 58, bytes[16] == 58, bytes[19] == 46, bytes[23] == 90,
      let day = Day(bytes: UnsafeBufferPointer(rebasing: bytes[..<10]))
    else { return nil }
    var time = 0
    for place in 11..<23 where place != 13 && place != 16 && place != 19 {
      guard (48...57).contains(bytes[place]) else { return nil }
      time = time * 10 + Int(bytes[place] - 48)
    }
    let (hour, minute, second) = (time / 10_000_000, time / 100_000 % 100, time / 1000 % 100)
    guard hour < 24, minute < 60, second < 60 else { return nil }
    let seconds = Int64(hour * 3600 + minute * 60 + second)
    milliseconds = Int64(day.number) * 86_400_000 + seconds * 1000 + Int64(time % 1000)
  }

  /// `09:15` on London clocks.
  public var clockWords: String {
    func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
    return "\(two(minuteOfDay / 60)):\(two(minuteOfDay % 60))"
  }

  /// `5 March 2026 at 09:15`
  public var words: String { "\(day.words) at \(clockWords)" }
}
