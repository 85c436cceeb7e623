import CaseStore
import Casework
import TestCast
import Testing

@testable import CaseWeb

/// A duty is waived and a clock is stopped by who may, with reasons that are read where it is asked why.
@Suite struct DutyPagesTests {
  private func atPlan(_ engine: TestEngine) async throws -> (Cast, SubjectID, StepsBrowser) {
    let cast = try await Cast.authority(on: engine)
    let maya = try await cast.maya()
    try await cast.bringToPlan([maya])
    return (cast, maya, try await StepsBrowser(cast, as: cast.ruth, at: Moment("2026-03-23", hour: 9)))
  }

  /// The page that says why the child’s visit is due.
  private func visit(_ browser: StepsBrowser, _ child: SubjectID) async throws -> String {
    let page = try await browser.get("/children/\(child)/duties")
    return try #require(page.links("/children/\(child)/duties/cp-visit~").first).replacing("/why", with: "")
  }

  @Test(arguments: TestEngine.all) func aDutyIsWaivedWithAReason(_ engine: TestEngine) async throws {
    let (cast, maya, ruth) = try await atPlan(engine)
    let visit = try await visit(ruth, maya)
    let amira = try await StepsBrowser(cast, as: cast.amira, at: Moment("2026-03-23", hour: 9))
    #expect(!(try await amira.get("\(visit)/why").text.contains("Waive this duty")))
    #expect(try await amira.get("\(visit)/waiver").status == 403)
    let mine = try await amira.post("\(visit)/waiver", [("reason", "No time")])
    #expect(mine.status == 403 && mine.text.contains("team manager"))
    #expect(try await ruth.get("\(visit)/why").text.contains("Waive this duty"))
    #expect(try await ruth.get("\(visit)/waiver").text.contains("the next is counted from"))
    let blank = try await ruth.post("\(visit)/waiver", [("reason", "  ")])
    #expect(blank.status == 422 && blank.text.contains("href='#reason'"))
    let waived = try await ruth.post("\(visit)/waiver", [("reason", "Seen daily on the ward")])
    #expect(waived.location == "\(visit)/why")
    let why = try await ruth.get("\(visit)/why")
    #expect(why.text.contains("Seen daily on the ward") && why.text.contains("Waived by Ruth Ockham"))
    #expect(!why.text.contains("Waive this duty"))
    let twice = try await ruth.post("\(visit)/waiver", [("reason", "Again")])
    #expect(twice.status == 409 && twice.text.contains("not owed any more"))
    #expect(try await cast.store.verify().findings == [])
  }

  @Test(arguments: TestEngine.all) func aClockIsPausedAndRunsAgain(_ engine: TestEngine) async throws {
    let (cast, maya, ruth) = try await atPlan(engine)
    let visit = try await visit(ruth, maya)
    let wrong = try await ruth.post("\(visit)/pause", [("from.day", "40"), ("reason", "In hospital in Leeds")])
    #expect(wrong.status == 422 && wrong.text.contains("In hospital in Leeds</textarea>"))
    let sent = boxes("from", "2026-03-24") + [("reason", "In hospital in Leeds")]
    #expect(try await ruth.post("\(visit)/pause", sent).location == "\(visit)/why")
    let why = try await ruth.get("\(visit)/why")
    #expect(why.text.contains("In hospital in Leeds") && why.text.contains("No day is set while the clock is paused"))
    #expect(try await ruth.post("\(visit)/pause", sent).text.contains("paused then already"))
    let joan = try await StepsBrowser(cast, as: cast.joan, at: Moment("2026-03-23", hour: 9))
    #expect(try await joan.get("\(visit)/pause").status == 403)
    let end = try #require(why.links("/children/\(maya)/pauses/").first)
    #expect(try await ruth.get(end).text.contains("In hospital in Leeds"))
    let early = try await ruth.post(end, boxes("last", "2026-03-20"))
    #expect(early.status == 409 && early.text.contains("before the first"))
    #expect(try await joan.post(end, boxes("last", "2026-03-26")).status == 403)
    #expect(try await ruth.post(end, boxes("last", "2026-03-26")).status == 303)
    let after = try await ruth.get("\(visit)/why")
    #expect(after.words.contains("24 March 2026 to 26 March 2026") && after.text.contains("10 April 2026"))
    #expect(try await ruth.get(end).status == 404)
    #expect(try await cast.store.verify().findings == [])
  }
}
