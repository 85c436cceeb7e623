import CaseStore
import Casework
import TestCast
import Testing

/// Alerts 56, 57 and 59.
@Suite struct GovernanceAlertTests {
  private func alerts(_ cast: Cast, _ kind: String, on day: Day) async throws -> [Alert] {
    try await cast.store.read(for: cast.greta, at: Moment(day, hour: 9)) { reader in
      try reader.alerts().filter { $0.kind.name == kind }
    }
  }

  @Test(arguments: TestEngine.all)
  func alert56RequiredReportNotInTheWorkProgrammeOrLate(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let panel = try await cast.parentingPanel()
    let report = try await cast.store.record(
      RequireReport(
        to: panel, "Six-monthly report of the director", owedBy: "Director", .sixMonthly, source: "Terms of reference",
        since: "2026-03-01"), by: cast.greta, at: Cast.start)
    let missing = try await alerts(cast, "report-not-scheduled", on: "2026-03-10")
    #expect(missing.map(\.owner) == ["Director"] && missing[0].since == "2026-09-01")
    #expect(missing[0].words.contains("in no meeting of the work programme"))
    let meeting = try await cast.plan(panel, on: "2026-08-20")
    var item = ItemDetails("The director’s report")
    (item.report, item.isToFollow) = (report, true)
    let onIt = try await cast.store.record(AddItem(to: meeting, item), by: cast.greta, at: Cast.start)
    #expect(try await alerts(cast, "report-not-scheduled", on: "2026-03-10").isEmpty)
    let member = try await cast.chair(panel)
    let evening = Moment("2026-08-20", hour: 20)
    try await cast.store.record(TakeAttendance(at: meeting, [.init(member, .present)]), by: cast.greta, at: evening)
    let late = try await alerts(cast, "report-not-scheduled", on: "2026-09-02")
    #expect(
      late.count == 1 && late[0].words.contains("was due by 1 September 2026"), "it was to follow, and never came")
    _ = onIt
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all)
  func alert57FewerMeetingsThanPlannedByDate(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let panel = try await cast.parentingPanel()
    let member = try await cast.chair(panel)
    for day in ["2025-07-01", "2026-02-07"] as [Day] { try await cast.meet(panel, on: day, member: member) }
    _ = try await cast.plan(panel, on: "2026-04-20")
    let behind = try await alerts(cast, "meetings-behind", on: "2026-03-10")
    #expect(behind.map(\.about) == ["Corporate Parenting Panel"] && behind[0].owner == "Nora Blake")
    #expect(behind[0].words.contains("2 held in 2025/26 and 5 expected by now"))
    for day in ["2025-09-01", "2025-11-01", "2026-01-07"] as [Day] {
      try await cast.meet(panel, on: day, member: member)
    }
    #expect(try await alerts(cast, "meetings-behind", on: "2026-03-10").isEmpty)
    let meeting = try await cast.plan(panel, on: "2026-04-22")
    try await cast.store.record(CancelMeeting(meeting, reason: "Election"), by: cast.greta, at: Cast.start)
    #expect(!(try await alerts(cast, "meetings-behind", on: "2026-04-30").isEmpty), "a cancelled meeting was not held")
  }

  @Test(arguments: TestEngine.all)
  func alert59UnansweredResolutionActionOrRequest(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let (panel, board) = (try await cast.parentingPanel(), try await cast.partnership())
    let held = try await cast.meet(panel, on: "2026-03-02", member: cast.chair(panel))
    func ask(_ kind: AskKind, _ what: String, due: Day?) async throws -> String {
      try await cast.store.record(
        MakeAsk(kind, by: panel, at: held, what, owner: "Dora Finch", of: board, due: due), by: cast.greta,
        at: Moment("2026-03-03", hour: 9))
    }
    let request = try await ask(.request, "The staff survey", due: "2026-03-20")
    _ = try await ask(.agreedAction, "Meet in autumn", due: "2026-04-20")
    _ = try await ask(.resolution, "That the report be noted", due: nil)
    #expect(try await alerts(cast, "ask-unanswered", on: "2026-03-20").isEmpty)
    let late = try await alerts(cast, "ask-unanswered", on: "2026-03-21")
    #expect(late.map(\.about) == ["The staff survey"] && late[0].address == "/requests/\(request)")
    #expect(try await alerts(cast, "ask-unanswered", on: "2026-04-21").count == 2)
    try await cast.store.record(
      AnswerAsk(request, "Here it is.", by: "Dora Finch", on: "2026-04-21"), by: cast.dora,
      at: Moment("2026-04-21", hour: 9))
    #expect(try await alerts(cast, "ask-unanswered", on: "2026-04-21").map(\.about) == ["Meet in autumn"])
    let refused = try await refusal { try await ask(.challenge, "To health", due: nil) }
    #expect(refused.contains("by when"))
    #expect(try await cast.store.verify().findings == [])
  }
}
