import Casework
import Testing

@testable import CaseStore

@Suite struct IndicatorFileTests {
  private static let header = """
    -- id: X1
    -- title: Something
    -- numerator: those that count
    -- denominator: all of them
    -- unit: percent
    -- better: higher
    -- period: month
    -- figure: share
    -- source: local standard
    -- owner: somebody

    """
  private static let query =
    "SELECT subject_id, id AS item, began_on AS day, 1 AS value FROM need WHERE began_on <= :to"

  private func refusal(of text: String) -> String? {
    do {
      _ = try IndicatorFile(name: "x.sql", text: text)
      return nil
    } catch { return "\(error)" }
  }

  @Test func aWholeFileIsRead() throws {
    let indicator = try IndicatorFile(name: "x.sql", text: Self.header + Self.query + "\n").indicator
    #expect(indicator.name == "x" && indicator.id == "X1" && indicator.kind == .share && indicator.period == .month)
    #expect(indicator.query == Self.query + "\n")
  }

  @Test func whatIsMissingOrUnknownIsNamedWithItsLine() {
    #expect(refusal(of: Self.query) == "x.sql: the header says nothing of its figure")
    #expect(refusal(of: "-- colour: red\n" + Self.header + Self.query)?.hasPrefix("x.sql, line 1: expected") == true)
    #expect(refusal(of: "-- id: X2\n" + Self.header + Self.query) == "x.sql, line 2: id is said twice")
    let wrong = Self.header.replacing("better: higher", with: "better: up")
    #expect(refusal(of: wrong + Self.query) == "x.sql, line 6: better is one of higher, lower, context")
  }

  @Test(arguments: [
    ("DELETE FROM need WHERE began_on <= :to", "begins with SELECT or WITH"),
    ("WITH x AS (DELETE FROM need RETURNING *) SELECT * FROM x WHERE :to", "DELETE is not for it"),
    ("SELECT 1 WHERE :to; SELECT 2", "no semicolon"), ("SELECT 1 FROM need", "does not ask about :to"),
    ("SELECT ? WHERE :to", "only values"), ("SELECT :worker WHERE :to", ":worker is not known"),
  ])
  func aQueryThatDoesMoreThanAskIsRefused(query: String, words: String) {
    #expect(refusal(of: Self.header + query)?.contains(words) == true)
  }

  @Test func daysAreNotPutIntoTextsAndComments() {
    let days = IndicatorDays(from: "2026-01-01", to: "2026-01-31")
    let query = "SELECT ':to' -- up to :to\n WHERE x = :to AND y -> 'z' = :from"
    #expect(
      IndicatorQuery.written(query, days)
        == "SELECT ':to' -- up to :to\n WHERE x = '2026-01-31' AND y -> 'z' = '2026-01-01'")
    let bound = IndicatorQuery.bound(query, days)
    #expect(bound.text(for: .sqlite) == "SELECT ':to' -- up to :to\n WHERE x = ? AND y -> 'z' = ?")
    #expect(bound.values == [.text("2026-01-31"), .text("2026-01-01")])
  }

  @Test func everyIndicatorOfTheProgramIsReadAndNamedOnce() {
    #expect(Indicator.ours.count >= 45)
    #expect(Set(Indicator.ours.map(\.id)).count == Indicator.ours.count)
    let clocks = Set(allClocks.map(\.id))
    for indicator in Indicator.ours {
      for clock in indicator.clocks { #expect(clocks.contains(clock), "\(indicator.name) counts \(clock)") }
      #expect((indicator.period == .snapshot) == !indicator.query.contains(":from"), "\(indicator.name)")
    }
  }

  @Test func comparatorsAreOfIndicatorsThatThereAre() {
    let ids = Set(Indicator.ours.map(\.id))
    #expect(Comparator.known.count >= 20)
    let shares = Set(Indicator.ours.filter { $0.kind == .share }.map(\.id))
    for other in Comparator.known {
      #expect(ids.contains(other.indicator), "\(other)")
      #expect(!shares.contains(other.indicator) || (0...100).contains(other.value), "\(other)")
      let isSure = ["as published", "worked out", "as reported by"].contains { other.source.contains($0) }
      #expect(isSure, "\(other) does not say how sure it is")
    }
  }

  @Test func theCalendarIsShortenedForReadingOnly() throws {
    let indicator = try #require(Indicator.named("assessment-working-days"))
    let days = indicator.period.days(to: "2026-03-31")
    let (whole, short) = (indicator.written(for: days), indicator.shortened(for: days))
    #expect(indicator.hasCalendar && whole.utf8.count > 10_000 && short.utf8.count < 2_000)
    #expect(short.contains("the download has them all") && short.contains("'2009-01'") && short.contains("'2030-12'"))
    let plain = try #require(Indicator.named("referrals"))
    #expect(!plain.hasCalendar && plain.written(for: days) == plain.shortened(for: days))
  }

  @Test func periodsEndOnTheDayAndBeginWhereTheyShould() {
    let day: Day = "2026-05-18"
    #expect(Indicator.Period.month.days(to: day) == IndicatorDays(from: "2026-05-01", to: day))
    #expect(Indicator.Period.twelveMonths.days(to: day) == IndicatorDays(from: "2025-05-19", to: day))
    #expect(Indicator.Period.yearToMarch.days(to: day) == IndicatorDays(from: "2026-04-01", to: day))
    #expect(Indicator.Period.yearToMarch.days(to: "2026-03-31").from == "2025-04-01")
    #expect(day.monthEnds(3) == ["2026-03-31", "2026-04-30", "2026-05-18"])
  }
}
