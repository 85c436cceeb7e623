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
}
