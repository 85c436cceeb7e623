import CaseStore
import Casework
import TestCast
import Testing

@testable import CaseWeb

/// What was agreed is done with evidence, dropped with a reason, or given to somebody else; nothing of it is lost.
@Suite struct ActionPagesTests {
  private func atEnquiry(_ engine: TestEngine) async throws -> (Cast, SubjectID, StepsBrowser) {
    let cast = try await Cast.authority(on: engine)
    let maya = try await cast.maya()
    try await cast.bringToEnquiry([maya])
    return (cast, maya, try await StepsBrowser(cast, as: cast.amira, at: Moment("2026-03-04", hour: 10)))
  }

  private func agreed(_ cast: Cast, _ maya: SubjectID, _ browser: StepsBrowser) async throws -> String {
    let form = "/children/\(maya)/actions"
    let what = [("what", "Ring the school"), ("measure", "A note of the call")]
    let nobody = try await browser.post(form, what + boxes("due", "2026-03-06"))
    #expect(
      nobody.status == 422 && nobody.text.contains("Say who will do it") && nobody.text.contains("Ring the school"))
    let both = try await browser.post(
      form, what + [("worker", cast.amira.text), ("owner", "Grandmother")] + boxes("due", "2026-03-06"))
    #expect(both.status == 422 && both.text.contains("not both"))
    let sent = try await browser.post(form, what + [("worker", cast.amira.text)] + boxes("due", "2026-03-06"))
    #expect(sent.location == "/children/\(maya)")
    let list = try await browser.get("/actions")
    let place = try #require(list.text.firstRange(of: "\">Ring the school<")?.lowerBound)
    return String(list.text[..<place].split(separator: "\"").last ?? "")
  }

  @Test(arguments: TestEngine.all) func anActionIsGivenOnAndDoneWithEvidence(_ engine: TestEngine) async throws {
    let (cast, maya, amira) = try await atEnquiry(engine)
    let action = try await agreed(cast, maya, amira)
    let page = try await amira.get(action)
    #expect(page.text.contains("A note of the call") && page.text.contains("Amira Vale"))
    let version = try #require(try await amira.get("\(action)/owner").hidden("version"))
    let given = [("version", version), ("worker", cast.dan.text)] + boxes("due", "2026-03-09")
    #expect(try await amira.post("\(action)/owner", given).location == action)
    let stale = try await amira.post("\(action)/owner", [("version", version), ("owner", "Grandmother")])
    #expect(stale.status == 409 && stale.words.contains("Kept nowDan Whitlock"))
    let blank = try await amira.post("\(action)/evidence", boxes("day", "2026-03-04"))
    #expect(blank.status == 422 && blank.text.contains("Say what shows that it is done"))
    let future = try await amira.post("\(action)/evidence", boxes("day", "2026-03-05") + [("evidence", "A note")])
    #expect(future.status == 409 && future.text.contains("in the future") && future.text.contains("A note</textarea>"))
    let done = try await amira.post("\(action)/evidence", boxes("day", "2026-03-04") + [("evidence", "She answered")])
    #expect(done.location == action)
    let after = try await amira.get(action)
    for words in ["Agreed: Amira Vale, by 6 March 2026", "Given to Dan Whitlock, by 9 March 2026", "She answered"] {
      #expect(after.words.contains(words), "\(words)")
    }
    #expect(!after.text.contains("It is not needed"))
    #expect(try await amira.get("\(action)/drop").status == 409)
    #expect(try await amira.post("\(action)/drop", [("reason", "x")]).text.contains("done or dropped already"))
    #expect(!(try await amira.get("/actions").text.contains("Ring the school")))
  }

  @Test(arguments: TestEngine.all) func anActionIsDroppedWithAReason(_ engine: TestEngine) async throws {
    let (cast, maya, amira) = try await atEnquiry(engine)
    let action = try await agreed(cast, maya, amira)
    #expect(try await amira.post("\(action)/drop").text.contains("Say why it is given up"))
    #expect(try await amira.post("\(action)/drop", [("reason", "The nurse did it")]).location == action)
    #expect(try await amira.get(action).text.contains("The nurse did it"))
    let ines = try await StepsBrowser(cast, as: cast.ines, at: Moment("2026-03-04", hour: 10))
    #expect(try await ines.get(action).status == 200)
    #expect(try await ines.post("\(action)/owner", [("owner", "Me")]).status == 403)
    let lena = try await StepsBrowser(cast, as: cast.lena, at: Moment("2026-03-04", hour: 10))
    let nothing = try await lena.get("/actions/NOBODY")
    for path in [action, "\(action)/owner", "\(action)/evidence", "\(action)/drop"] {
      let (asked, sent) = (try await lena.get(path), try await lena.post(path, [("reason", "x")]))
      #expect(asked.status == 404 && asked.text == nothing.text, "\(path)")
      #expect(path == action || (sent.status == 404 && sent.text == nothing.text), "\(path)")
    }
    #expect(try await amira.get("/children/\(maya)/looks").text.contains("read an action about a child"))
  }
}
