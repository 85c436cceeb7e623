import CaseStore
import Casework
import TestCast
import Testing

@testable import CaseWeb

/// Steps through their forms, as a browser without script goes through them.
@Suite struct StepsJourneyTests {
  @Test(arguments: TestEngine.all) func aContactIsRecordedAndOpensItsDecision(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let maya = try await cast.maya()
    let tom = try await StepsBrowser(cast, as: cast.tom, at: Moment("2026-03-02", hour: 11))
    let step = try await tom.begin(Contact.self, for: [maya])
    let start = try await tom.get(step)
    #expect(start.text.contains("What to fill in") && start.text.contains("Not started"))
    let done = try await tom.finish(
      step, Contact.self, Telling.contact([maya], received: Moment("2026-03-02", hour: 10)))
    #expect(done.text.contains("Finished"))
    #expect(done.text.contains("Came to school hungry three days running"))
    let (worker, now) = (cast.tom, tom.now)
    let opened = try await cast.store.read(for: worker, at: now) { try $0.steps(.child(maya)).map(\.kind) }
    #expect(opened.contains(ReferralDecision.id))
  }
}
