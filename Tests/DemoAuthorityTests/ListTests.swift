import CaseStore
import Casework
import DemoAuthority
import Testing

/// Every list on every page has something in it.
@Suite struct ListTests {
  private let now = Moment(Made.until, hour: 9)

  private func worker(_ signIn: String, in store: Store) async throws -> WorkerShown {
    let found = try await store.read(for: "nobody", at: now) { try $0.workers().first { $0.signIn == signIn } }
    return try #require(found)
  }

  @Test func everyKindOfStepWasFinished() async throws {
    let steps = try await Made.small.authority().summary.steps
    for kind in StepKind.all where kind.id != EmergencyProtection.id {
      #expect((steps[kind.id] ?? 0) > 0, "\(kind.id)")
    }
  }

  @Test func stepsStandAtEveryStatus() async throws {
    let summary = try await Made.small.authority().summary
    for status in StepStatus.allCases { #expect((summary.statuses[status.rawValue] ?? 0) > 0, "\(status)") }
    #expect(summary.drafts > 2)
  }

  @Test func inspectorsWouldFindWhatTheyFound() async throws {
    let summary = try await Made.small.authority().summary
    #expect(summary.waitingForWorker > 0)
    #expect(summary.actionsWithoutOwner > 0)
    #expect(summary.actionsWithoutDate > summary.actions / 50)
    #expect(summary.childsWords > summary.openCases)
    let store = try await Made.small.authority().store
    let late = try await store.engine.read {
      try $0.rows("SELECT clock FROM duty WHERE outcome = 'met-late' GROUP BY clock") { try $0.text(0) }
    }
    #expect(late.contains("cp-visit"))
    let blank = try await store.engine.read { connection in
      try connection.first("SELECT count(*) FROM step_version WHERE shortfalls LIKE '%no contingency%'") {
        try $0.int(0)
      }
    }
    #expect((blank ?? 0) > 0)
  }

  @Test func graceHasSomethingLateSomethingBegunAndSomethingSentBack() async throws {
    let store = try await Made.small.authority().store
    let grace = try await worker("grace.adeyemi", in: store)
    let (duties, steps) = try await store.read(for: grace.id, at: now) {
      (try $0.openDuties(.worker(grace.id)), try $0.steps(.unfinished(grace.id)))
    }
    #expect(duties.contains { $0.standing(at: now) == .late && $0.child.family == "Brandt" })
    #expect(steps.contains { $0.status == .draft && $0.children[0].family == "Marsh" })
    #expect(steps.contains { $0.status == .draft && $0.children[0].family == "Nowak" })
    #expect(steps.contains { $0.status == .sentBack && $0.children[0].family == "Okoye" })
  }

  @Test func mayAndZaynAreOnAPlanForNeglect() async throws {
    let (store, summary) = try await Made.small.authority()
    let may = try #require(summary.named["Maya Hussain"])
    let plan = try await store.engine.read { connection in
      try connection.rows(
        "SELECT category, began_on FROM protection_plan WHERE subject_id = \(may) AND ended_on IS NULL"
      ) {
        (try $0.text(0), try $0.day(1))
      }
    }
    #expect(plan.map(\.0) == ["NEG"])
    #expect(plan.allSatisfy { (60...84).contains(Made.until - $0.1) })
  }

  @Test func contactsWaitAtTheFrontDoor() async throws {
    let store = try await Made.small.authority().store
    let priya = try await worker("priya.nair", in: store)
    let waiting = try await store.read(for: priya.id, at: now) { try $0.steps(.toDoOfKinds([ReferralDecision.id])) }
    #expect(waiting.count >= 5)
  }

  @Test func ruthHasStepsToAuthorise() async throws {
    let store = try await Made.small.authority().store
    let waiting = try await store.engine.read {
      try $0.first("SELECT count(*) FROM step WHERE status = 'sent'") { try $0.int(0) }
    }
    #expect((waiting ?? 0) > 2)
  }
}
