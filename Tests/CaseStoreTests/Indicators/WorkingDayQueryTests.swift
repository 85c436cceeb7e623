import Casework
import TestCast
import Testing

@testable import CaseStore

/// Working days counted by a query are those that the clocks count.
@Suite struct WorkingDayQueryTests {
  /// As the indicators write it.
  private static let query = """
    -- id: X1
    -- title: Working days
    -- numerator: working days
    -- denominator: plans
    -- unit: working days
    -- better: lower
    -- period: month
    -- figure: mean
    -- source: local standard
    -- owner: somebody
    WITH calendar (month, worked_before, days) AS (:working_days)
    SELECT NULL AS subject_id, ':from' AS item, :to AS day,
           (later.worked_before + length(replace(substr(later.days, 1, CAST(substr(:to, 9, 2) AS INTEGER)), '-', '')))
           - (earlier.worked_before + length(replace(substr(earlier.days, 1, CAST(substr(:from, 9, 2) AS INTEGER)), '-', ''))) AS value
      FROM calendar earlier JOIN calendar later ON later.month = substr(:to, 1, 7)
     WHERE earlier.month = substr(:from, 1, 7)
    """

  @Test(arguments: TestEngine.all) func aQueryCountsAsTheCalendarDoes(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let indicator = try IndicatorFile(name: "x.sql", text: Self.query, isLocal: true).indicator
    let starts: [Day] = [
      "2009-01-01", "2012-02-28", "2019-12-24", "2022-05-31", "2022-09-16", "2024-02-29", "2026-04-02",
    ]
    var counted = 0
    for start in starts {
      for length in [0, 1, 2, 3, 4, 9, 10, 27, 63, 365, 1700] {
        let days = IndicatorDays(from: start, to: start + length)
        let wanted = try WorkingCalendar.england.workingDays(after: start, through: start + length)
        let figure = try await cast.store.figure(of: indicator, for: days)
        #expect(figure.rows == 1 && figure.sum == Double(wanted), "\(start) to \(start + length)")
        counted += wanted
      }
    }
    #expect(counted > 8_000)
    let unknown = try await cast.store.figure(of: indicator, for: IndicatorDays(from: "2008-12-30", to: "2009-01-05"))
    #expect(unknown.rows == 0, "a year whose holidays are not known is never guessed")
  }

  /// A complaint of the Thursday before Easter: Good Friday and Easter Monday are no working days, so the tenth is the
  /// 20th of April.
  @Test(arguments: TestEngine.all) func easterIsNotCountedAgainstAnAnswer(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let indicator = try #require(Indicator.named("complaints-answered-in-time"))
    for (number, answered, extended) in [
      (1, "2026-04-20", false), (2, "2026-04-21", false), (3, "2026-04-21", true), (4, "2026-05-05", true),
      (5, "2026-05-06", true),
    ] as [(Int, Day, Bool)] {
      let at = Moment("2026-05-10", hour: 9)
      let complaint = try await cast.store.record(
        KeepEntry(
          nil,
          Complaint(
            reference: "C-\(number)", receivedOn: "2026-04-02", madeBy: .parent, theme: .delay, about: "Waiting")),
        by: cast.samir, at: at)
      let stage = ComplaintStage(
        .local, beganOn: "2026-04-02", extensionReason: extended ? "A witness was away" : nil, answeredOn: answered,
        outcome: .upheld)
      try await cast.store.record(KeepStage(complaint, stage), by: cast.samir, at: at)
    }
    let rows = try await cast.store.rows(of: indicator, for: IndicatorDays(from: "2026-04-01", to: "2026-05-31"))
    let inTime = rows.sorted { ($0.day, $0.value) < ($1.day, $1.value) }.map { "\($0.day.iso) \(Int($0.value))" }
    #expect(inTime == ["2026-04-20 1", "2026-04-21 0", "2026-04-21 1", "2026-05-05 1", "2026-05-06 0"])
  }
}
