import Casework
import DemoAuthority
import TestCast
import Testing

@testable import CaseStore

/// Somebody who sees no child takes everything that the pages and the reports give, and tries to work out what they
/// hold back: by adding and subtracting totals, parts, months and issues.
@Suite struct SuppressionAttackTests {
  @Test func nothingSmallComesOutOfWhatACouncillorIsShown() async throws {
    let store = try await Made.small.authority().store
    let now = Moment(Made.until, hour: 9)
    let flows = Indicator.ours.filter { $0.period != .snapshot }
    let councillor = try await Self.councillor(store, now)
    let ends = Scorecard.Cadence.month.ends(40, before: Made.until)
    var (tried, shown, held) = (0, 0, 0)
    for indicator in flows {
      let facts = try await Self.facts(indicator, ends, store, councillor, now)
      held += facts.hidden
      shown += facts.sums.count
      for (months, sum) in facts.sums {
        for (other, less) in facts.sums where other != months {
          let difference = zip(sum, less).map { abs($0 - $1) }
          // Two sums over the same days less some months at either end: what is left is one run of months.
          guard months.lowerBound == other.lowerBound || months.upperBound == other.upperBound else { continue }
          tried += 1
          #expect(
            difference.allSatisfy { SmallNumbers.shown($0) != nil },
            "\(indicator.name): months \(months) less \(other) leaves \(difference)")
        }
      }
    }
    #expect(tried > 300 && shown > 100 && held > 100, "\(tried) \(shown) \(held)")
  }

  /// Parts beside their whole: all or none, and no part of a month out of the parts of a quarter.
  @Test func nothingSmallComesOutOfParts() async throws {
    let store = try await Made.small.authority().store
    let now = Moment(Made.until, hour: 9)
    let councillor = try await Self.councillor(store, now)
    let end = Scorecard.Cadence.month.lastEnd(before: Made.until)
    var shown = 0
    for indicator in Indicator.ours {
      for split in IndicatorSplit.allCases {
        let days = indicator.period.days(to: end)
        let (parts, whole) = try await store.read(for: councillor, at: now) { reader in
          (try reader.split(indicator, by: split, for: days), try reader.shownFigure(of: indicator, for: days))
        }
        let figures = parts.compactMap(\.figure)
        #expect(figures.isEmpty || figures.count == parts.count, "\(indicator.name) by \(split)")
        for figure in figures { #expect(figure.isFitToShow, "\(indicator.name) by \(split)") }
        if !figures.isEmpty { #expect(whole != nil, "\(indicator.name): parts without a whole") }
        shown += figures.count
      }
    }
    #expect(shown > 10)
  }

  /// A small figure of complaints or of staff is for those who see children and read that register: to nobody else, at
  /// no month’s end, by its page or by a list of figures.
  @Test func nothingSmallOfARegisterIsShownToWhomItIsClosed() async throws {
    let store = try await Made.small.authority().store
    let now = Moment(Made.until, hour: 9)
    let workers = try await store.read(for: "nobody", at: now) { try $0.workers() }
    let counted = Indicator.ours.filter { KeptFacts.all[$0.name] != nil && $0.name != "actions-done-in-time" }
    #expect(counted.count == 7)
    var (shown, held) = (0, 0)
    for role in Role.allCases {
      let worker = try #require(workers.first { $0.roles == [role] }, "nobody is only \(role)")
      for indicator in counted {
        let register = indicator.owner == "complaints manager" ? RegisterKind.complaints : .workforce
        let isClosed = role.seesNoChild || !register.readBy.contains(role)
        for end in Made.until.monthEnds(24) {
          let days = indicator.period.days(to: end)
          guard try await !store.figure(of: indicator, for: days).isFitToShow else { continue }
          let (page, list) = try await store.read(for: worker.id, at: now) { reader in
            (
              try reader.shownFigure(of: indicator, for: days),
              try reader.keptFigures().figure(of: indicator, for: days)
            )
          }
          #expect(page == list, "\(indicator.name), \(role), \(end)")
          #expect(page == nil || !isClosed, "\(indicator.name), \(role), \(end)")
          (shown, held) = (shown + (page == nil ? 0 : 1), held + (page == nil ? 1 : 0))
        }
      }
    }
    #expect(shown > 50 && held > 200, "\(shown) \(held)")
  }

  /// The middle one of some numbers is somebody’s own. Whoever sees no child gets none of them, for any day; whoever
  /// sees children gets those of months of five and more, and the ends of ten and more.
  @Test func nothingOfHowNumbersSpreadIsOfFew() async throws {
    let store = try await Made.small.authority().store
    let now = Moment(Made.until, hour: 9)
    let workers = try await store.read(for: "nobody", at: now) { try $0.workers() }
    let means = Indicator.ours.filter { $0.kind == .mean }
    var (shown, held) = (0, 0)
    for role in Role.allCases {
      let worker = try #require(workers.first { $0.roles == [role] }, "nobody is only \(role)")
      for indicator in means {
        for day in [Made.until, Made.until - 1, Made.until - 40] {
          let months = try await store.read(for: worker.id, at: now) { try $0.spreads(of: indicator, to: day) }
          #expect(months.isEmpty == role.seesNoChild, "\(role)")
          for month in months {
            let rows = try await store.rows(of: indicator, for: Self.days(of: month, indicator)).map(\.value)
            let isFit = rows.count >= 5
            #expect((month.spread != nil) == isFit && (month.count != nil) == (isFit || rows.isEmpty), "\(month.to)")
            #expect((month.spread?.most != nil) == (rows.count >= 10))
            if isFit { #expect(month.count == rows.count) }
            (shown, held) = (shown + (isFit ? 1 : 0), held + (isFit || rows.isEmpty ? 0 : 1))
          }
        }
      }
    }
    #expect(shown > 100 && held > 20, "\(shown) \(held)")
  }

  private static func days(of month: MonthSpread, _ indicator: Indicator) -> IndicatorDays {
    (indicator.period == .snapshot ? IndicatorSpan.own : .month).days(of: indicator, to: month.to)
  }

  /// Plans by category are parts of one whole, each an indicator of its own: four of them and the whole give the fifth.
  @Test func thePartsOfAFamilyAreShownAllOrNotAtAll() async throws {
    let store = try await Made.small.authority().store
    let now = Moment(Made.until, hour: 9)
    let councillor = try await Self.councillor(store, now)
    let family = Indicator.ours.filter { $0.family == "plans by category" }
    #expect(family.count == 5)
    for end in Scorecard.Cadence.month.ends(24, before: Made.until) {
      let figures = try await store.read(for: councillor, at: now) { reader in
        try family.map { try reader.shownFigure(of: $0, for: $0.period.days(to: end)) }
      }
      #expect(Set(figures.map { $0 == nil }).count == 1, "\(end)")
    }
  }

  /// Two issues of one scorecard, between which one record was mended: the second says what the first said.
  @Test(arguments: TestEngine.all)
  func nothingSmallComesOutOfTwoIssues(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    for number in 0..<6 { try await Self.contact(number, cast, on: "2026-03-04") }
    let card = try #require(Scorecard.named("performance-board"))
    let end: Day = "2026-03-31"
    let (first, second) = (Moment("2026-04-02", hour: 9), Moment("2026-04-20", hour: 9))
    let one = try #require(try await cast.store.record(IssueReport(card, to: end), by: cast.ines, at: first))
    try await Self.contact(7, cast, on: "2026-03-05", recorded: "2026-04-10")
    let two = try #require(
      try await cast.store.record(IssueReport(card, to: end, reason: "Recorded late"), by: cast.ines, at: second))
    for number in 8..<14 { try await Self.contact(number, cast, on: "2026-03-06", recorded: "2026-05-01") }
    let third = Moment("2026-05-02", hour: 9)
    let three = try #require(
      try await cast.store.record(IssueReport(card, to: end, reason: "Six more"), by: cast.ines, at: third))
    func contacts(_ report: ReportID, _ worker: WorkerID) async throws -> Int? {
      try await cast.store.read(for: worker, at: third) { reader in
        try reader.report(report)?.lines.first { $0.short == "FD01" }?.figure?.rows
      }
    }
    for (report, councillor, analyst) in [(one, 6, 6), (two, 6, 7), (three, 13, 13)] {
      #expect(try await contacts(report, cast.carl) == councillor)
      #expect(try await contacts(report, cast.ines) == analyst)
    }
    let live = try await cast.store.read(for: cast.carl, at: third) { reader in
      let contacts = try #require(Indicator.named("contacts"))
      return try reader.shownFigure(of: contacts, for: contacts.period.days(to: end))?.rows
    }
    #expect(live == 13)
  }

  /// A month was reported, then one contact of it was recorded late: two months less the one reported less the other
  /// would be that child. Not before six more came late is there a sum of the two again.
  @Test(arguments: TestEngine.all)
  func aRecordMendedAfterAReportDoesNotComeOutOfALongerSum(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    for number in 0..<6 { try await Self.contact(number, cast, on: "2026-03-04") }
    let card = try #require(Scorecard.named("performance-board"))
    _ = try await cast.store.record(
      IssueReport(card, to: "2026-03-31"), by: cast.ines, at: Moment("2026-04-02", hour: 9))
    for number in 6..<12 { try await Self.contact(number, cast, on: "2026-04-08") }
    let contacts = try #require(Indicator.named("contacts"))
    func shown(_ from: Day, _ to: Day) async throws -> Int? {
      try await cast.store.read(for: cast.carl, at: Moment("2026-05-04", hour: 9)) { reader in
        try reader.shownFigure(of: contacts, for: IndicatorDays(from: from, to: to))?.rows
      }
    }
    #expect(try await shown("2026-03-01", "2026-04-30") == 12)
    try await Self.contact(12, cast, on: "2026-03-05", recorded: "2026-04-20")
    #expect(try await shown("2026-03-01", "2026-04-30") == nil)
    #expect(try await shown("2026-03-01", "2026-03-31") == 6)
    #expect(try await shown("2026-04-01", "2026-04-30") == 6)
    for number in 13..<19 { try await Self.contact(number, cast, on: "2026-03-06", recorded: "2026-04-21") }
    #expect(try await shown("2026-03-01", "2026-04-30") == 19)
  }

  private static func contact(_ number: Int, _ cast: Cast, on day: Day, recorded: Day? = nil) async throws {
    let at = Moment(recorded ?? day, hour: 15)
    let child = try await cast.store.record(
      RegisterChild(givenName: "Child", familyName: "Number\(number)", born: "2015-01-20", sex: "F"), by: cast.tom,
      at: at)
    try await cast.record(
      Contact.self, Telling.contact([child], received: Moment(day, hour: 10)), for: [child], by: cast.tom, at: at)
  }

  private static func councillor(_ store: Store, _ now: Moment) async throws -> WorkerID {
    let workers = try await store.read(for: "nobody", at: now) { try $0.workers() }
    let found = try #require(workers.first { $0.roles == [.councillor] })
    #expect(try await store.read(for: found.id, at: now) { try $0.seesNoChild() })
    return found.id
  }

  /// Every sum over whole months that the pages give, by the months (counted back from the first end) and its counts.
  private static func facts(
    _ indicator: Indicator, _ ends: [Day], _ store: Store, _ worker: WorkerID, _ now: Moment
  ) async throws -> (sums: [(Range<Int>, [Int])], hidden: Int) {
    let spans: [IndicatorSpan] = [.month, .quarter, .yearToDate, .twelveMonths]
    return try await store.read(for: worker, at: now) { reader in
      var sums: [(Range<Int>, [Int])] = []
      var hidden = 0
      for (place, end) in ends.enumerated() {
        for span in spans {
          let days = span.days(of: indicator, to: end)
          let months = (days.to.year - days.from.year) * 12 + days.to.month - days.from.month + 1
          let range = (place + 1 - months)..<(place + 1)
          guard !sums.contains(where: { $0.0 == range }) else { continue }
          guard let figure = try reader.shownFigure(of: indicator, for: days) else {
            hidden += 1
            continue
          }
          let counted = Int(figure.sum)
          sums.append((range, figure.kind == .share ? [figure.rows, counted, figure.rows - counted] : [figure.rows]))
        }
      }
      return (sums, hidden)
    }
  }
}
