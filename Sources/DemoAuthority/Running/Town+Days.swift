import Casework

extension Town {
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
