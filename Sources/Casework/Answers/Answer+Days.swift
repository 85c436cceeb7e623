extension Day: Answer {
  public static var control: Control { .day }
  public init?(stored: Stored) {
    guard let text = stored.text else { return nil }
    self.init(iso: text)
  }
  public var stored: Stored { .text(iso) }

  /// What was typed is kept as `31/9/2026` when it is no date.
  public static func unreadable(_ stored: Stored) -> String {
    let parts = (stored.text ?? "").split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]) else {
      return "Enter a day, a month and a year, for example 7 5 2026"
    }
    guard (1...12).contains(month) else { return "There is no month \(month): enter a month from 1 to 12" }
    guard (1900...2200).contains(year) else { return "Enter the year with four figures, for example 2026" }
    return "\(day) \(Day.name(ofMonth: month)) \(year) is not a date: enter a day that exists"
  }
}

extension Moment: Answer {
  public static var control: Control { .moment }
  public init?(stored: Stored) {
    guard let text = stored.text else { return nil }
    self.init(iso: text)
  }
  public var stored: Stored { .text(iso) }

  /// What was typed is kept as `31/9/2026 25:00` when it is no date and time.
  public static func unreadable(_ stored: Stored) -> String {
    let halves = (stored.text ?? "").split(separator: " ", maxSplits: 1)
    let date = (halves.first ?? "").split(separator: "/").compactMap { Int($0) }
    guard date.count == 3, Day(year: date[2], month: date[1], day: date[0]) != nil else {
      return Day.unreadable(.text(String(halves.first ?? "")))
    }
    return "Enter the time on a 24-hour clock, for example 09:15 or 17:40"
  }
}
