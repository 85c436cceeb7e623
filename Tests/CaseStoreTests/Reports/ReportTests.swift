import Casework
import TestCast
import Testing

@testable import CaseStore

@Suite struct ReportTests {
  private let at = Moment("2026-03-09", hour: 9)
  private let to: Day = "2026-03-08"

  private static func weekly() throws -> Scorecard { try #require(Scorecard.named("weekly-performance")) }

  @Test(arguments: TestEngine.all)
  func whatWasIssuedStaysWhateverIsRecordedAfterwards(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let (maya, noah, card) = (try await cast.maya(), try await cast.noah(), try Self.weekly())
    try await cast.bringToEnquiry([maya])
    try await cast.store.record(
      WriteCommentary(card, to: to, lines: ["FD01": "A quiet week."]), by: cast.ines, at: at)
    let id = try #require(try await cast.store.record(IssueReport(card, to: to), by: cast.ines, at: at))
    let before = try await cast.store.read(for: cast.ines, at: at) { try $0.report(id) }

    // A contact of that week is recorded late.
    let later = Moment("2026-03-20", hour: 9)
    try await cast.record(
      Contact.self, Telling.contact([noah], received: Moment("2026-03-05", hour: 10)), for: [noah], by: cast.tom,
      at: later)
    let (after, live, differences) = try await cast.store.read(for: cast.ines, at: later) { [to] reader in
      (try reader.report(id), try reader.scorecard(card, to: to), try reader.differences(from: id))
    }
    let line = try #require(after?.lines.first { $0.short == "FD01" })
    #expect(line.figure?.rows == 1 && line.words == "A quiet week.")
    #expect(after?.lines.map(\.figure) == before?.lines.map(\.figure))
    #expect(live.lines.first { $0.short == "FD01" }?.figure?.rows == 2)
    let difference = try #require(differences.first { $0.title == "Contacts" })
    #expect((difference.added, difference.gone, difference.changed) == (1, 0, 0))
    #expect(difference.then?.rows == 1 && difference.now?.rows == 2 && !difference.isDefinitionChanged)
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all)
  func alert58WhatTheRecordDoesNotHoldIsMissingAndNeverNought(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let card = try Self.weekly()
    try await cast.store.record(SetReportSchedule(card, from: "2026-03-01", every: .week), by: cast.ines, at: at)
    let id = try #require(try await cast.store.record(IssueReport(card, to: to), by: cast.ines, at: at))
    let (report, live, alerts) = try await cast.store.read(for: cast.ines, at: at) { [to] reader in
      (try #require(try reader.report(id)), try reader.scorecard(card, to: to), try reader.alerts())
    }
    for lines in [report.lines, live.lines] {
      let missing = try #require(lines.first { $0.short == "CLA04" })
      #expect(missing.figure == nil && missing.lacks == "looked after episodes and placements and reviews")
      #expect(!missing.isHidden)
      // Nothing happened, which is known: that is nought, and not missing.
      #expect(lines.first { $0.short == "AS01" }?.figure?.sum == 0)
    }
    let alert = try #require(alerts.first { $0.kind.name == "data-missing" })
    #expect(alert.words.contains("are missing") && alert.address == "/reports/weekly-performance")
  }

  /// Also where fewer reports are kept in memory than the scorecard looks back on.
  @Test(arguments: TestEngine.all)
  func whatWasIssuedBeforeIsWholeWhateverIsKeptOfIt(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let card = try Self.weekly()
    try await cast.store.record(
      SetPopulation(from: "2025-06-30", children: 10_000, source: "Invented"), by: cast.gwen, at: Cast.start)
    for (day, children) in [("2026-03-05", 5), ("2026-03-12", 7), ("2026-03-19", 6)] as [(Day, Int)] {
      let received = Moment(day, hour: 10)
      for number in 1...children {
        let child = try await cast.store.record(
          RegisterChild(givenName: "Child \(number)", familyName: "Of \(day)", born: "2018-04-05", sex: "F"),
          by: cast.tom, at: received)
        try await cast.record(
          Contact.self, Telling.contact([child], received: received), for: [child], by: cast.tom, at: received + 600)
      }
    }
    let now = Moment("2026-03-23", hour: 9)
    for day in ["2026-03-08", "2026-03-15", "2026-03-22"] as [Day] {
      try await cast.store.record(IssueReport(card, to: day), by: cast.ines, at: now)
    }
    for (kept, times) in [(2_000, 1), (1, 3)] {
      let shelf = FigureShelf(mostReports: kept)
      for _ in 0..<times {
        let earlier = try await cast.engine.read { connection in
          let reader = Reader(connection: connection, worker: cast.samir, now: now, figures: shelf)
          return try reader.earlierFigures(of: reader.earlierReports(of: card.name, before: "2026-03-29"))
        }
        #expect(earlier["FD01"]?.map { $0?.rounded() } == [5, 7, 6], "\(kept) kept")
      }
    }
  }

  @Test(arguments: TestEngine.all)
  func theSameDaysAreIssuedAgainOnlyWithAReason(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let card = try Self.weekly()
    let first = try await cast.store.record(IssueReport(card, to: to), by: cast.ines, at: at)
    await #expect(throws: Refusal.self) {
      try await cast.store.record(IssueReport(card, to: to), by: cast.ines, at: at)
    }
    let second = try await cast.store.record(
      IssueReport(card, to: to, reason: "A contact was recorded late"), by: cast.samir, at: at)
    await #expect(throws: Refusal.self) {
      try await cast.store.record(IssueReport(card, to: "2026-03-10"), by: cast.ines, at: at)
    }
    await #expect(throws: Refusal.self) {
      try await cast.store.record(IssueReport(card, to: "2026-03-01"), by: cast.amira, at: at)
    }
    let issued = try await cast.store.read(for: cast.ines, at: at) { try $0.issuedReports(of: card.name) }
    #expect(issued.map(\.id) == [second, first].compactMap { $0 } && issued.map(\.issue) == [2, 1])
  }

  /// Two processes on one database, both at the moment when the report is due.
  @Test(arguments: TestEngine.all)
  func theServerMakesAReportOnceHoweverManyProcessesTry(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let other = Store(engine: try open(database: cast.engine.place))
    let cards = [try Self.weekly(), try #require(Scorecard.named("performance-board"))]
    for card in cards {
      try await cast.store.record(
        SetReportSchedule(card, from: "2026-02-01", every: card.cadence), by: cast.ines, at: at)
    }
    let made = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<8 {
        let store = number % 2 == 0 ? cast.store : other
        group.addTask { [at] in try await store.issueReportsDue(at: at).count }
      }
      return try await group.reduce(0, +)
    }
    #expect(made == 2)
    let issued = try await other.read(for: cast.ines, at: at) { try $0.issuedReports() }
    #expect(issued.map(\.to) == ["2026-03-08", "2026-02-28"] && issued.allSatisfy { $0.by == nil })
    #expect(try await other.issueReportsDue(at: at + 3600) == [])
    let week = Moment("2026-03-16", hour: 6)
    #expect(try await other.issueReportsDue(at: week).count == 1)
    try await cast.store.record(SetReportSchedule(cards[0], from: "2026-03-17", every: nil), by: cast.ines, at: week)
    #expect(try await other.issueReportsDue(at: Moment("2026-03-24", hour: 6)) == [])
    #expect(try await cast.store.verify().findings == [])
    await other.engine.close()
  }

  /// A frozen list shows whom the reader may see when it is opened.
  @Test(arguments: TestEngine.all)
  func aListIsShownByWhatMayBeSeenNow(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let (zephyrine, card) = (try await cast.zephyrine(), try Self.weekly())
    try await cast.bringToEnquiry([zephyrine])
    let id = try #require(try await cast.store.record(IssueReport(card, to: to), by: cast.ines, at: at))
    func seen(_ worker: WorkerID, _ at: Moment) async throws -> (rows: Int, figure: Figure?) {
      try await cast.store.read(for: worker, at: at) { reader in
        let line = try #require(try reader.report(id)?.lines.first { $0.short == "FD01" })
        return (try reader.list(of: id, line: line.number)?.items.count ?? 0, line.figure)
      }
    }
    let lead = try await seen(cast.samir, at)
    #expect(lead.rows == 1 && lead.figure?.rows == 1)
    let councillor = try await seen(cast.carl, at)
    #expect(councillor.rows == 0 && councillor.figure == nil)
    try await cast.store.record(
      RestrictRecord(zephyrine, to: [cast.joan], reason: "A relative works here"), by: cast.samir, at: at)
    let afterwards = try await seen(cast.ines, at + 60)
    #expect(afterwards.rows == 0 && afterwards.figure == nil)
  }

  @Test(arguments: TestEngine.all)
  func alert64And65WordsWithFiguresThatCannotBeOrAreTooFew(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    try await cast.store.record(
      WriteCommentary(
        try Self.weekly(), to: to,
        lines: ["FD01": "25% of 30 were late.", "CP06": "3 of 4 went home.", "FD02": "Fine."]),
      by: cast.ines, at: at)
    let alerts = try await cast.store.read(for: cast.ines, at: at) { try $0.alerts() }
    #expect(
      alerts.filter { $0.kind.name == "figure-impossible" }.map(\.words) == [
        "FD01: 25% of 30 cannot be: no whole number of 30 comes to it."
      ])
    #expect(alerts.filter { $0.kind.name == "cohort-small" }.count == 1)
  }
}
