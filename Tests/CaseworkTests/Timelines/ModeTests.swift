import Casework
import Testing

/// The kinds of limit that nothing on this journey has yet, on clocks of their own.
@Suite struct ModeTests {
  private static let visitFirst = Clock(
    "application", "Earliest application", "an adoption order may be applied for", mode: .notBefore,
    starts: .when(Visit.self, "when the child comes to live with them"), within: .law(.weeks(10)),
    metBy: .step(CaseNote.self, "an application"), owedBy: .keyWorker,
    authority: .act("Adoption and Children Act 2002", "s.42(2)"))
  private static let support = Clock(
    "support", "Who assesses support", "the authority where the family lives answers for adoption support",
    mode: .switches, starts: .when(Visit.self, "when the order is made"), within: .law(.years(3)), metBy: .none,
    owedBy: .keyWorker, authority: .regulation("Adoption Support Services Regulations 2005", "reg 3"))

  private func standing(_ clock: Clock, _ text: String, on day: Day) throws -> (Standing, String) {
    var run = TimelineRun(clocks: [clock])
    for line in Timeline("", text).lines { #expect(run.follow(line) == nil) }
    let duty = try #require(run.duties.last)
    let now = Moment(day, hour: 12)
    return (run.rulebook.standing(duty, at: now), run.rulebook.explain(duty, at: now).words)
  }

  @Test func whatMayNotBeDoneYetIsOpenThenAllowed() throws {
    let visit = "2026-01-05 visit"
    #expect(try standing(Self.visitFirst, visit, on: "2026-02-01").0 == .open)
    #expect(try standing(Self.visitFirst, visit, on: "2026-03-16").0 == .fellAway)
    let words = try standing(Self.visitFirst, visit, on: "2026-02-01").1
    #expect(words.contains("An adoption order may be applied for only when 10 weeks have passed"))
    #expect(words.hasSuffix("Until then it may not."))
  }

  @Test func whatIsDoneTooSoonIsWrongAndWhatIsDoneAfterIsNot() throws {
    let early = try standing(Self.visitFirst, "2026-01-05 visit\n2026-03-15 case-note", on: "2026-03-20")
    #expect(early.0 == .metLate && early.1.contains("It was done too soon: Case note on 15 March 2026."))
    let after = try standing(Self.visitFirst, "2026-01-05 visit\n2026-03-16 case-note", on: "2026-03-20")
    #expect(after.0 == .metInTime && after.1.contains("It was done after that"))
  }

  @Test func responsibilityPassesAndNothingIsLate() throws {
    #expect(try standing(Self.support, "2026-01-05 visit", on: "2029-01-04").0 == .open)
    let after = try standing(Self.support, "2026-01-05 visit", on: "2029-01-06")
    #expect(after.0 == .fellAway && after.1.hasSuffix("It has passed on."))
  }

  @Test func everyModeOfALimitIsSomewhere() {
    let used = Set(allClocks.map(\.mode)).union([Self.visitFirst.mode, Self.support.mode])
    #expect(used.union([.averageThreshold, .percentileTarget]) == Set(Clock.Mode.allCases))
  }
}

@Suite struct ThresholdTests {
  @Test func aMeanIsOverThoseThatHaveEnded() throws {
    let scorecard = Threshold.meanAtMost(days: 426)
    let runs = [
      Threshold.Run(from: "2024-01-01", to: "2025-03-02"), Threshold.Run(from: "2024-06-01", to: "2025-07-31"),
      Threshold.Run(from: "2025-01-01", to: nil),
    ]
    let result = try scorecard.judge(runs, on: "2026-01-01")
    #expect(result.value == 425.5 && result.count == 2 && result.isWithin == true)
    #expect(try Threshold.meanAtMost(days: 425).judge(runs, on: "2026-01-01").isWithin == false)
  }

  @Test func theLawOfTheYearIsTheThresholdOfTheYear() {
    let a1 = Dated<Threshold>([
      ("2012-04-01", .meanAtMost(days: 639)), ("2014-04-01", .meanAtMost(days: 547)),
      ("2015-04-01", .meanAtMost(days: 487)), ("2016-04-01", .meanAtMost(days: 426)),
    ])
    #expect(a1.inForce(on: "2015-06-01")?.value == .meanAtMost(days: 487))
    #expect(a1.inForce(on: "2011-06-01") == nil)
  }

  @Test func aShareCountsThoseWhoseTimeIsUp() throws {
    let target = Threshold.shareWithin(.months(1), percent: 80)
    var runs = (1...8).map { Threshold.Run(from: Day(iso: "2026-01-0\($0)")!, to: "2026-02-01") }
    runs.append(Threshold.Run(from: "2026-01-01", to: "2026-02-02"))
    #expect(try target.judge(runs, on: "2026-03-01").count == 9)
    #expect(try target.judge(runs, on: "2026-03-01").isWithin == true)
    runs.append(Threshold.Run(from: "2026-01-10", to: nil))
    #expect(try target.judge(runs, on: "2026-02-10").count == 9)
    let up = try target.judge(runs, on: "2026-02-11")
    #expect(up.count == 10 && up.value == 80 && up.isWithin == true)
    runs.append(Threshold.Run(from: "2026-01-10", to: "2026-02-11"))
    #expect(try target.judge(runs, on: "2026-02-11").isWithin == false)
  }

  @Test func nothingToCountIsNotNought() throws {
    let result = try Threshold.shareWithin(.weeks(1), percent: 90).judge([], on: "2026-01-01")
    #expect(result.value == nil && result.isWithin == nil)
  }
}
