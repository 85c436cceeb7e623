/// One date met in a cell.
enum PlanDateFound: Hashable {
  case day(Day)
  /// The last day of the month that is named.
  case month(Day)
  /// Why there is no such day.
  case impossible(String)
  case otherWeekday(Day, said: Weekday)
  case noYear

  var day: Day? {
    switch self {
    case .day(let day), .month(let day): day
    case .impossible, .otherWeekday, .noYear: nil
    }
  }

  init(_ day: Int, _ month: Int, _ year: Int, weekday: Weekday? = nil) {
    guard (1...12).contains(month) else {
      self = .impossible("there is no month \(month)")
      return
    }
    guard let found = Day(year: year, month: month, day: day) else {
      self = .impossible(
        "\(Day.name(ofMonth: month)) \(year) has \(Day.length(ofMonth: month, in: year)) days")
      return
    }
    if let weekday, found.weekday != weekday {
      self = .otherWeekday(found, said: weekday)
    } else {
      self = .day(found)
    }
  }

  /// The last day of a month.
  init(month: Int, _ year: Int) {
    let last = Day(year: year, month: month, day: Day.length(ofMonth: month, in: year))
    self = last.map { .month($0) } ?? .impossible("there is no year \(year)")
  }

  /// A day without a year: the first such day from the base on.
  init(_ day: Int, _ month: Int, after base: Day?, weekday: Weekday?) {
    guard let base else {
      self = .noYear
      return
    }
    let this = PlanDateFound(day, month, base.year, weekday: weekday)
    switch this {
    case .day(let found) where found >= base: self = this
    case .otherWeekday(let found, _) where found >= base: self = this
    case .impossible: self = this
    default: self = PlanDateFound(day, month, base.year + 1, weekday: weekday)
    }
  }
}
