import Casework
import TestCast
import Testing

@testable import CaseStore

/// The front door works from the contact that has the least time left.
@Suite struct FrontDoorListTests {
  @Test(arguments: TestEngine.all)
  func theClockThatRunsOutFirstSaysWhichIsNext(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let contacts: [(child: SubjectID, at: Moment, urgency: Contact.Urgency)] = [
      (try await cast.maya(), Moment("2026-03-02", hour: 9), .green),
      (try await cast.kofi(), Moment("2026-03-02", hour: 10), .amber),
      (try await cast.noah(), Moment("2026-03-02", hour: 15), .red),
    ]
    for contact in contacts {
      var answers = Telling.contact([contact.child], received: contact.at)
      answers.shared[Contact.urgency.key] = .text(contact.urgency.rawValue)
      try await cast.record(Contact.self, answers, for: [contact.child], by: cast.tom, at: contact.at + 600)
    }
    let now = Moment("2026-03-02", hour: 16)
    let waiting = try await cast.store.read(for: cast.tom, at: now) { try $0.contacts(waitingFor: $0.decisionsDue()) }
    // Four hours of a red one, a day of an amber one; a green one has three days, but no contact more than the next
    // working day.
    #expect(waiting.map { $0.children.map(\.id) } == [[contacts[2].child], [contacts[1].child], [contacts[0].child]])
    #expect(waiting.map(\.clock) == ["contact-red", "contact-amber", "contact-decision"])
    #expect(
      waiting.map(\.due?.moment) == [Moment("2026-03-02", hour: 19), Moment("2026-03-03", hour: 10), nil])
    #expect(waiting[2].due?.day == "2026-03-03")
  }
  /// A clock that was set aside says nothing of the day, but the decision is still to be made.
  @Test(arguments: TestEngine.all)
  func aDecisionWhoseClocksDoNotRunStillWaits(_ kind: TestEngine) async throws {
    let cast = try await Cast.authority(on: kind)
    let (maya, kofi) = (try await cast.maya(), try await cast.kofi())
    let at = Moment("2026-03-02", hour: 10)
    for child in [maya, kofi] {
      try await cast.record(
        Contact.self, Telling.contact([child], received: at), for: [child], by: cast.tom, at: at + 600)
    }
    let runs = try await cast.store.read(for: cast.tom, at: at + 900) { reader in
      try reader.openDuties(.owner(.frontDoor)).filter { $0.child.id == maya }.map(\.run)
    }
    for run in runs {
      let waiver = WaiveDuty(maya, run: run, reason: "Decided by telephone")
      try await cast.store.record(waiver, by: cast.joan, at: at + 1200)
    }
    #expect(!runs.isEmpty)
    for (worker, children) in [(cast.tom, [kofi, maya]), (cast.joan, [kofi, maya])] {
      let waiting = try await cast.store.read(for: worker, at: at + 1800) {
        try $0.contacts(waitingFor: $0.decisionsDue())
      }
      #expect(waiting.map { $0.children.map(\.id) } == children.map { [$0] })
      #expect(waiting.map { $0.due == nil } == [false, true])
    }
    // Whose child it is not is told of neither.
    let lenas = try await cast.store.read(for: cast.lena, at: at + 1800) { try $0.decisionsDue().count }
    #expect(lenas == 0)
  }
}
