import Casework
import Testing

struct LastDaysTests {
  @Test func whatLiesBeyondTheCalendarIsItsFirstOrLastDay() {
    #expect(("9999-12-01" as Day).adding(months: 12) == .distantFuture)
    #expect(("0001-01-31" as Day).adding(years: -1) == "0001-01-01")
    #expect(("9999-01-31" as Day).adding(months: 1) == "9999-02-28")
  }
}
