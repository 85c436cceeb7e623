import Casework
import TestCast
import Testing

@testable import CaseStore

/// Small figures of complaints and of staff: for those who may read what they count, and for nobody else.
@Suite struct RegisterFigureTests {
  private let at = Moment("2026-04-09", hour: 9)
  private let march = IndicatorDays(from: "2026-03-01", to: "2026-03-31")

  /// What every way to a figure gives a reader: its page, lists of figures, its parts.
  private func counted(_ name: String, _ days: IndicatorDays, _ worker: WorkerID, _ cast: Cast) async throws -> Int? {
    let indicator = try #require(Indicator.named(name))
    return try await cast.store.read(for: worker, at: at) { reader in
      let shown = try reader.shownFigure(of: indicator, for: days)
      let kept = try reader.keptFigures().shown(indicator, days, byTeam: true)
      let parts = try reader.split(indicator, by: .team, for: days)
      #expect(kept.figure == shown, "\(worker)")
      #expect(parts.count == 1 && (parts[0].figure == nil) == (shown == nil), "\(worker)")
      #expect(kept.teams.isEmpty == (shown == nil), "\(worker)")
      return shown.map { Int($0.sum) }
    }
  }

  /// Three complaints, one of them about Maya. Then Maya’s record is restricted to her chair.
  @Test(arguments: TestEngine.all)
  func complaintsAreCountedForThoseWhoMayReadThem(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let maya = try await cast.maya()
    try await cast.bringToEnquiry([maya])
    for (number, child) in [nil, nil, maya].enumerated() {
      try await cast.store.record(
        KeepEntry(
          nil,
          Complaint(
            reference: "C-\(number)", receivedOn: "2026-03-04", madeBy: .parent, theme: .delay, about: "Waiting",
            child: child)), by: cast.samir, at: at)
    }
    for worker in [cast.dora, cast.samir, cast.ines] {
      #expect(try await counted("complaints", march, worker, cast) == 3, "\(worker)")
    }
    for worker in [cast.joan, cast.tom, cast.ruth, cast.carl, cast.greta, cast.gwen, cast.paul] {
      #expect(try await counted("complaints", march, worker, cast) == nil, "\(worker)")
    }
    try await cast.store.record(
      RestrictRecord(maya, to: [cast.joan], reason: "A relative works here"), by: cast.samir, at: at)
    for worker in [cast.dora, cast.samir, cast.ines, cast.joan] {
      #expect(try await counted("complaints", march, worker, cast) == nil, "\(worker): one is about Maya")
    }
    // Nobody’s list of children has become a list of complaints.
    let list = try await cast.store.read(for: cast.dora, at: at) { reader in
      try reader.rows(of: try #require(Indicator.named("complaints")), for: self.march)
    }
    #expect(list.isEmpty)
  }

  /// Two of six are agency workers, on the page and in a report; a third comes after it was issued.
  @Test(arguments: TestEngine.all)
  func agencyWorkersAreCountedForThoseWhoReadTheRegister(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    func add(_ number: Int, isAgency: Bool) async throws {
      try await cast.store.record(
        KeepEntry(
          nil,
          StaffMember(
            name: "Worker \(number)", post: "Social worker", isAgency: isAgency, registration: "SW\(number)",
            registeredUntil: "2027-01-01", dbsOn: "2025-06-01", startedOn: "2025-07-01")), by: cast.gwen, at: at)
    }
    for number in 0..<6 { try await add(number, isAgency: number < 2) }
    let card = try #require(Scorecard.named("performance-board"))
    let report = try #require(
      try await cast.store.record(IssueReport(card, to: "2026-03-31"), by: cast.ines, at: at))
    try await add(6, isAgency: true)
    func issued(_ worker: WorkerID) async throws -> (line: Double?, then: Double?, now: Double?, added: Int?) {
      try await cast.store.read(for: worker, at: at) { reader in
        let line = try reader.report(report)?.lines.first { $0.short == "WF02" }
        let other = try reader.differences(from: report).first { $0.title == "Agency social workers" }
        return (line?.figure?.sum, other?.then?.sum, other?.now?.sum, other?.added)
      }
    }
    let day = IndicatorDays(from: "2026-03-31", to: "2026-03-31")
    for worker in [cast.dora, cast.samir] {
      #expect(try await counted("agency-social-workers", day, worker, cast) == 3, "\(worker)")
      #expect(try await issued(worker) == (2, 2, 3, 1), "\(worker)")
    }
    for worker in [cast.ines, cast.joan, cast.ruth, cast.carl, cast.greta, cast.gwen, cast.paul] {
      #expect(try await counted("agency-social-workers", day, worker, cast) == nil, "\(worker)")
      #expect(try await issued(worker) == (nil, nil, nil, nil), "\(worker)")
    }
  }

  /// A row that names nothing stays under the rule for everybody.
  @Test(arguments: TestEngine.all)
  func ofWhatIsAboutNobodyNothingSmallIsShown(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    try await cast.bringToEnquiry([try await cast.maya()])
    let day = IndicatorDays(from: "2026-03-31", to: "2026-03-31")
    for worker in [cast.dora, cast.samir, cast.carl] {
      #expect(try await counted("workers-holding-children", day, worker, cast) == nil, "\(worker)")
    }
  }
}
