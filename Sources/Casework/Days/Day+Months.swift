extension Day {
  /// The corresponding date so many months on, or the last day of that month when it has none: 30 November and
  /// three months is 28 February (29 in a leap year), and 28 February and three months is 28 May.
  ///
  /// What would lie outside the years 1 to 9999 is their first or last day.
  ///
  /// Source: the corresponding-date rule, Dodds v Walker [1981] 1 WLR 1027.
  public func adding(months: Int) -> Day {
    let (year, month, day) = parts
    let count = year * 12 + (month - 1) + months
    let monthsIn = ((count % 12) + 12) % 12
    let (newYear, newMonth) = ((count - monthsIn) / 12, monthsIn + 1)
    let length = Day.length(ofMonth: newMonth, in: newYear)
    return Day(year: newYear, month: newMonth, day: min(day, length)) ?? (newYear < 1 ? .distantPast : .distantFuture)
  }

  public func adding(years: Int) -> Day { adding(months: years * 12) }
  public func adding(weeks: Int) -> Day { self + weeks * 7 }

  /// Age in completed years on a day; a child born on 29 February is a year older on 28 February in common years'
  /// returns and on 1 March in law: here the birthday is reached on 1 March.
  public func age(on day: Day) -> Int {
    let (birth, now) = (parts, day.parts)
    let reached = (now.month, now.day) >= (birth.month, birth.day)
    return now.year - birth.year - (reached ? 0 : 1)
  }

  /// Completed months between two days, for the ages of babies and the length of spans.
  public func months(until day: Day) -> Int {
    let (start, end) = (parts, day.parts)
    return (end.year - start.year) * 12 + end.month - start.month - (end.day >= start.day ? 0 : 1)
  }
}
