import Casework
import Testing

/// The days of a complaint, by the regulations of 2006. In spring 2026 Good Friday is 3 April, Easter Monday 6 April,
/// and 4 and 25 May are bank holidays.
@Suite struct ComplaintDatesTests {
  private func due(_ stage: ComplaintStage) throws -> [String: Day] {
    Dictionary(uniqueKeysWithValues: try stage.dates(in: .england).map { ($0.what, $0.due) })
  }

  @Test func stageOneHasTenWorkingDaysAndTwentyWithAReason() throws {
    #expect(try due(ComplaintStage(.local, beganOn: "2026-03-02")) == ["Answer": "2026-03-16"])
    let longer = ComplaintStage(.local, beganOn: "2026-03-02", extensionReason: "The worker is ill")
    #expect(try due(longer) == ["Answer": "2026-03-30"])
  }

  @Test func stageTwoHasTwentyFiveAndSixtyFiveOverEaster() throws {
    #expect(try due(ComplaintStage(.investigation, beganOn: "2026-03-02")) == ["Answer": "2026-04-08"])
    let longer = ComplaintStage(.investigation, beganOn: "2026-03-02", extensionReason: "Three families")
    #expect(try due(longer) == ["Answer": "2026-06-05"])
  }

  @Test func aPanelMeetsReportsAndIsAnswered() throws {
    var stage = ComplaintStage(.panel, beganOn: "2026-03-02")
    #expect(try due(stage) == ["Panel meets": "2026-04-15"], "what follows hangs on what has not happened")
    stage.panelOn = "2026-04-15"
    stage.reportOn = "2026-04-22"
    #expect(
      try due(stage) == ["Panel meets": "2026-04-15", "Panel’s report": "2026-04-22", "Answer": "2026-05-14"])
    let all = try stage.dates(in: .england)
    #expect(all.map(\.metOn) == ["2026-04-15", "2026-04-22", nil])
    #expect(all[2].daysLate(on: "2026-05-16") == 2 && all[0].daysLate(on: "2026-05-16") == 0)
    #expect(all.allSatisfy { $0.source.words.contains("SI 2006/1738") })
  }

  @Test func aPanelIsAskedForWithinTwentyWorkingDays() throws {
    let answered = ComplaintStage(.investigation, beganOn: "2026-03-02", answeredOn: "2026-04-08", outcome: .partly)
    #expect(try answered.lastDayToAskForPanel(in: .england) == "2026-05-07")
    #expect(try ComplaintStage(.local, beganOn: "2026-03-02").lastDayToAskForPanel(in: .england) == nil)
  }

  @Test func whatCannotBeSoIsSaid() {
    let future = ComplaintStage(.local, beganOn: "2026-03-03")
    #expect(future.problem(on: "2026-03-02")?.contains("future") ?? false)
    let before = ComplaintStage(.local, beganOn: "2026-03-02", answeredOn: "2026-03-01", outcome: .upheld)
    #expect(before.problem(on: "2026-03-09")?.contains("before it began") ?? false)
    let open = ComplaintStage(.local, beganOn: "2026-03-02", answeredOn: "2026-03-05")
    #expect(open.problem(on: "2026-03-09")?.contains("outcome") ?? false)
    #expect(ComplaintStage(.local, beganOn: "2026-03-02").problem(on: "2026-03-09") == nil)
  }

  @Test func aThemeThreeTimesInAYearIsAPattern() {
    let year: [(Complaint.Theme, Day)] = [
      (.delay, "2025-03-03"), (.delay, "2025-09-01"), (.delay, "2026-02-01"), (.conduct, "2026-01-01"),
      (.conduct, "2025-12-01"), (.conduct, "2024-12-01"), (.delay, "2025-03-01"),
    ]
    let found = ComplaintPatterns.repeatedThemes(year.map { (theme: $0.0, receivedOn: $0.1) }, on: "2026-03-02")
    #expect(found.map(\.theme) == [.delay] && found.first?.times == 3, "one of them was a year and a day ago")
  }

  @Test func whatIsAPatternIsTheAuthoritysToSet() {
    let two = LocalStandards(counts: [RegisterCount.complaintPattern.rawValue: Dated([("2026-01-01", 2)])])
    let year: [(theme: Complaint.Theme, receivedOn: Day)] = [
      (.conduct, "2025-09-01"), (.conduct, "2025-10-01"), (.delay, "2025-10-01"),
    ]
    #expect(ComplaintPatterns.repeatedThemes(year, on: "2026-03-02", by: two).map(\.theme) == [.conduct])
    #expect(ComplaintPatterns.repeatedThemes(year, on: "2025-12-31", by: two).isEmpty, "not in force yet")
    let began: [Day] = ["2025-05-01", "2025-06-01"]
    #expect(ComplaintPatterns.risingInvestigations(began, on: "2026-03-02", by: two)?.now == 2)
    #expect(ComplaintPatterns.risingInvestigations(began, on: "2025-12-31", by: two) == nil)
  }

  @Test func investigationsRiseWhenThereAreThreeAndMoreThanBefore() throws {
    let two: [Day] = ["2025-05-01", "2026-01-01"]
    #expect(ComplaintPatterns.risingInvestigations(two, on: "2026-03-02") == nil)
    let three = two + ["2025-06-01", "2024-06-01", "2024-07-01"]
    let rising = try #require(ComplaintPatterns.risingInvestigations(three, on: "2026-03-02"))
    #expect(rising.now == 3 && rising.before == 2)
    #expect(ComplaintPatterns.risingInvestigations(three + ["2024-08-01"], on: "2026-03-02") == nil)
  }
}
