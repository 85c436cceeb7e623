import Casework
import Testing

@Suite struct CadenceTests {
  private let six = Cadence(words: "At least six meetings a municipal year", timesAYear: 6)

  @Test(
    arguments: [
      ("2026-05-01", 0), ("2026-06-30", 1), ("2026-10-31", 3), ("2027-02-10", 4), ("2027-04-30", 6),
    ] as [(Day, Int)]) func sixAYearAreExpectedAsTheYearGoesBy(_ day: Day, _ expected: Int)
  {
    #expect(six.expected(in: MunicipalYear(of: day), by: day, since: "2020-01-01") == expected)
  }

  @Test func whatWasBeforeTheBoardBeganIsNotCounted() {
    let year = MunicipalYear(of: "2027-02-10")
    #expect(six.expected(in: year, by: "2027-02-10", since: "2026-12-01") == 1)
    #expect(six.expected(in: year, by: "2026-11-30", since: "2026-12-01") == 0)
    #expect(Cadence(words: "As needed", timesAYear: nil).expected(in: year, by: "2027-02-10", since: "2020-01-01") == 0)
  }

  @Test func aMunicipalYearBeginsInMay() {
    #expect(MunicipalYear(of: "2026-04-30").words == "2025/26" && MunicipalYear(of: "2026-05-01").words == "2026/27")
    #expect(MunicipalYear(of: "2026-05-01").last == "2027-04-30")
    #expect(MunicipalYear(of: "2026-05-01").before == MunicipalYear(of: "2026-04-30"))
  }

  @Test func aReportIsScheduledLateOrMissing() {
    func standing(_ given: [Day], _ scheduled: [Day], today: Day) -> ReportStanding {
      ReportStanding(.sixMonthly, since: "2026-01-15", given: given, scheduled: scheduled, today: today)
    }
    #expect(standing([], [], today: "2026-03-01") == .notScheduled(due: "2026-07-15"))
    #expect(standing([], ["2026-07-01"], today: "2026-03-01") == .scheduled(for: "2026-07-01", due: "2026-07-15"))
    #expect(standing([], ["2026-09-01"], today: "2026-03-01") == .scheduledLate(for: "2026-09-01", due: "2026-07-15"))
    #expect(standing([], [], today: "2026-07-16") == .late(due: "2026-07-15", scheduled: nil))
    let given = standing(["2026-07-10", "2026-02-01"], ["2027-01-10"], today: "2026-08-01")
    #expect(given == .scheduled(for: "2027-01-10", due: "2027-01-10") && given.isInOrder)
    #expect(
      standing(["2025-12-01"], [], today: "2026-03-01").due == "2026-07-15", "what was given before is not counted")
  }

  @Test func whatWasAskedIsOpenUntilItIsAnswered() {
    #expect(AskStanding(due: "2026-03-01", answered: nil, today: "2026-03-01") == .due("2026-03-01"))
    #expect(AskStanding(due: "2026-03-01", answered: nil, today: "2026-03-02") == .late(since: "2026-03-01"))
    #expect(!AskStanding(due: "2026-03-01", answered: "2026-04-01", today: "2026-05-02").isOpen)
    #expect(AskStanding(due: nil, answered: nil, today: "2026-03-02") == .nothingOwed)
    #expect(AskKind.allCases.filter { !$0.mustBeAnswered } == [.resolution])
  }

  @Test func aPaperThatNamesNoRiskIsToldSo() {
    let whole: [PaperSection: String] = [.purpose: "To tell", .recommendations: "To note", .risks: "Late visits"]
    #expect(PaperShortfalls.of(whole) == [])
    #expect(PaperShortfalls.of([.purpose: " "]).count == 3)
    let none = whole.merging([.risks: "No risks identified."]) { $1 }
    #expect(PaperShortfalls.of(none).contains { $0.contains("names no risk") })
  }
}
