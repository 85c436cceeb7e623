/// A day of the week.
public enum Weekday: Int, Sendable, CaseIterable {
  case monday = 0, tuesday, wednesday, thursday, friday, saturday, sunday

  public var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  public var isWeekend: Bool { self == .saturday || self == .sunday }
}

extension Day {
  /// 1 January 1970 was a Thursday.
  public var weekday: Weekday { Weekday(rawValue: ((number + 3) % 7 + 7) % 7)! }

  /// The Monday of this day's week.
  public var monday: Day { self - weekday.rawValue }
}
