import Casework

extension Town {
  /// A share in a hundred that goes evenly from what it was at the beginning to what it is at the end: practice gets
  /// better, or worse.
  func share(_ first: Int, _ last: Int) -> Int { share(first, last, on: now.day) }

  func share(_ first: Int, _ last: Int, on day: Day) -> Int {
    let began = demo.until.adding(years: -demo.years)
    return first + (last - first) * min(max(day - began, 0), demo.until - began) / max(demo.until - began, 1)
  }

  /// The working day so many working days after a day.
  func workday(_ count: Int, after day: Day) throws -> Day { try calendar.day(count, workingDaysAfter: day) }

  /// The day itself or the next working day.
  func workday(_ day: Day) throws -> Day { try calendar.workingDay(onOrAfter: day) }

  /// A moment in office hours on a day, by chance.
  func office(_ day: Day, _ chance: inout Chance) -> Moment {
    Moment(day, hour: chance.number(9...16), minute: chance.below(60)) + chance.below(60)
  }

  /// The same, and not before the present.
  func officeFromNow(_ day: Day, _ chance: inout Chance) -> Moment {
    let at = office(day, &chance)
    return at > now ? at : now + chance.number(300...4_000)
  }
}
