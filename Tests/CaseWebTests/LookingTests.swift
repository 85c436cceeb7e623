import Casework
import TestCast
import Testing

@testable import CaseWeb

@Suite struct LookingTests {
  @Test(arguments: TestEngine.all) func nobodyIsOfferedToLookForChildrenTheyAreNeverShown(_ engine: TestEngine)
    async throws
  {
    let cast = try await Cast.authority(on: engine)
    for (worker, isOffered) in [(cast.amira, true), (cast.dora, true), (cast.carl, false), (cast.greta, false)] {
      let browser = try await StepsBrowser(cast, as: worker, at: Cast.start)
      #expect(try await browser.get("/sign-ins").text.contains("Find a child") == isOffered)
    }
  }
}
