import Casework
import Testing

/// The arithmetic of law, case by case, as the statute notes give it.
@Suite struct VectorTests {
  struct Vector: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let start: Day
    let allowance: Allowance
    let due: Day

    init(_ words: String, _ start: Day, _ allowance: Allowance, _ due: Day) {
      (testDescription, self.start, self.allowance, self.due) = (words, start, allowance, due)
    }
  }

  static let vectors = [
    Vector("review conference, 3 months from 30 November, common year", "2024-11-30", .months(3), "2025-02-28"),
    Vector("same, leap year", "2023-11-30", .months(3), "2024-02-29"),
    Vector("3 months from 31 August", "2026-08-31", .months(3), "2026-11-30"),
    Vector("3 months from 28 February is 28 May, not 31 May", "2026-02-28", .months(3), "2026-05-28"),
    Vector("6 months from 31 March", "2026-03-31", .months(6), "2026-09-30"),
    Vector("6 months from 31 August", "2025-08-31", .months(6), "2026-02-28"),
    Vector("12 months from 29 February", "2024-02-29", .months(12), "2025-02-28"),
    Vector("2 months PA visit from 31 December", "2025-12-31", .months(2), "2026-02-28"),
    Vector("45 working days across Christmas", "2026-11-02", .workingDays(45), "2027-01-07"),
    Vector("15 working days across Easter 2026", "2026-03-27", .workingDays(15), "2026-04-21"),
    Vector("20 working days from a Saturday", "2026-11-21", .workingDays(20), "2026-12-18"),
    Vector("1 working day, contact at 17:00 Friday", "2026-11-20", .workingDays(1), "2026-11-23"),
    Vector("1 working day, contact on Christmas Eve 2026 (Thursday)", "2026-12-24", .workingDays(1), "2026-12-29"),
    Vector("10 working days across Christmas 2027", "2027-12-20", .workingDays(10), "2028-01-06"),
    Vector("15 working days across the 2022 State funeral", "2022-09-05", .workingDays(15), "2022-09-27"),
    Vector("10 working days across the Platinum Jubilee", "2022-05-26", .workingDays(10), "2022-06-13"),
    Vector("6 weeks visit", "2026-11-02", .weeks(6), "2026-12-14"),
    Vector("1 week visit after placement on a Friday", "2026-12-18", .weeks(1), "2026-12-25"),
    Vector("28 days", "2026-01-31", .calendarDays(28), "2026-02-28"),
  ]

  @Test(arguments: vectors) func comesOut(_ vector: Vector) throws {
    #expect(try vector.allowance.due(after: vector.start, in: .england) == vector.due)
  }

  /// subject access received 28 Nov 2026: corresponding date 28 Dec is a bank holiday, so next working day.
  @Test func subjectAccessRollsForward() throws {
    let corresponding = ("2026-11-28" as Day).adding(months: 1)
    #expect(try WorkingCalendar.england.workingDay(onOrAfter: corresponding) == "2026-12-29")
  }

  /// A chain counts from the meeting that was held, not from the day it was due.
  @Test func reviewsAreChainedFromWhatWasHeld() {
    #expect(("2025-08-29" as Day).adding(months: 3) == "2025-11-29")
    #expect(("2025-11-29" as Day).adding(months: 6) == "2026-05-29")
  }

  @Test func workingDaysAreCountedTheSameBothWays() throws {
    let calendar = WorkingCalendar.england
    var day: Day = "2026-01-01"
    while day <= "2026-12-31" {
      for count in [1, 5, 15] {
        let on = try calendar.day(count, workingDaysAfter: day)
        #expect(try calendar.workingDays(after: day, through: on) == count)
        #expect(try calendar.isWorking(on))
        #expect(try calendar.workingDays(after: on, through: day) == -count)
      }
      day = day + 1
    }
    #expect(try calendar.day(2, workingDaysBefore: "2026-04-07") == "2026-04-01")
  }

  @Test func anUnknownYearIsRefused() {
    #expect(throws: WorkingCalendar.UnknownYear.self) {
      try WorkingCalendar.england.day(1, workingDaysAfter: "2030-12-31")
    }
    #expect(throws: WorkingCalendar.UnknownYear.self) { try WorkingCalendar.england.isWorking("2008-06-02") }
  }
}
