import Casework
import TestCast
import Testing

@testable import CaseStore

@Suite struct ScorecardTests {
  @Test func everyScorecardOfTheProgramIsRead() {
    #expect(Scorecard.ours.count >= 7)
    for card in Scorecard.ours {
      #expect(card.lines.contains { $0.indicator != nil }, "\(card.name)")
      #expect(Set(card.lines.map(\.id)).count == card.lines.count, "\(card.name) says something twice")
    }
  }

  /// Who leads on performance finds each where it is read, and not in a list only.
  @Test func everyIndicatorStandsOnAScorecard() {
    let shown = Set(Scorecard.ours.flatMap { $0.lines.map(\.id) })
    #expect(Indicator.ours.map(\.id).filter { !shown.contains($0) } == [])
  }

  @Test func whatIsMissingIsNotHeldAndSaysWhatItLacks() {
    let held = Set(Indicator.ours.map(\.id))
    #expect(NotHeld.all.count > 100)
    for missing in NotHeld.all { #expect(!held.contains(missing.id) && !missing.lacks.isEmpty, "\(missing.id)") }
  }

  @Test(arguments: [
    ("title: X\n", "x.txt: there is no indicator in it"), ("colour: red\n", "x.txt, line 1: expected"),
    ("every: month\ntitle: X\naudience: a\nsource: s\n# One\nNOPE1\n", "x.txt, line 6: NOPE1 is no indicator"),
    ("every: day\ntitle: X\naudience: a\nsource: s\n# One\nFD01\n", "x.txt, line 1: every is one of week"),
    ("every: month\n# One\nchildren-on-plans\n", "x.txt, line 3: expected the short name"),
  ])
  func aFileThatIsWrongIsSaidWithItsLine(text: String, words: String) {
    #expect {
      _ = try ScorecardFile(name: "x.txt", text: text).scorecard(Indicator.ours)
    } throws: { "\($0)".hasPrefix(words) || "\($0)".contains("every") && words.contains("no indicator in it") }
  }

  @Test func periodsEndWhereTheyShould() {
    let day: Day = "2026-05-18"
    #expect(Scorecard.Cadence.week.lastEnd(before: day) == "2026-05-17")
    #expect(Scorecard.Cadence.week.lastEnd(before: "2026-05-17") == "2026-05-10")
    #expect(Scorecard.Cadence.month.lastEnd(before: day) == "2026-04-30")
    #expect(Scorecard.Cadence.quarter.lastEnd(before: day) == "2026-03-31")
    #expect(Scorecard.Cadence.year.lastEnd(before: day) == "2026-03-31")
    #expect(Scorecard.Cadence.month.ends(3, before: day) == ["2026-02-28", "2026-03-31", "2026-04-30"])
  }

  @Test func anyPeriodMayBeAskedFor() throws {
    let contacts = try #require(Indicator.named("contacts"))
    func days(_ span: IndicatorSpan) -> IndicatorDays { span.days(of: contacts, to: "2026-05-18") }
    #expect(days(.own) == IndicatorDays(from: "2026-05-01", to: "2026-05-18"))
    #expect(days(.quarter) == IndicatorDays(from: "2026-04-01", to: "2026-05-18"))
    #expect(days(.yearToDate) == IndicatorDays(from: "2026-04-01", to: "2026-05-18"))
    #expect(days(.year) == IndicatorDays(from: "2025-04-01", to: "2026-03-31"))
    #expect(days(.twelveMonths) == IndicatorDays(from: "2025-05-19", to: "2026-05-18"))
    #expect(days(.week) == IndicatorDays(from: "2026-05-12", to: "2026-05-18"))
    let open = try #require(Indicator.named("open-children"))
    #expect(IndicatorSpan.year.days(of: open, to: "2026-05-18") == IndicatorDays(from: "2026-05-18", to: "2026-05-18"))
  }
}
