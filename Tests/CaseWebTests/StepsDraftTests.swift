import CaseStore
import Casework
import TestCast
import Testing

@testable import CaseWeb

/// What is written and not finished: nothing of it is lost, by mistake or by another hand.
@Suite struct StepsDraftTests {
  private func note(_ cast: Cast) async throws -> (StepsBrowser, String) {
    let maya = try await cast.maya()
    let tom = try await StepsBrowser(cast, as: cast.tom, at: Moment("2026-03-02", hour: 11))
    return (tom, try await tom.begin(Contact.self, for: [maya]))
  }

  private static let asked = "received_at way source referrer family_knows"

  @Test(arguments: TestEngine.all) func whatIsNoDateIsKeptAsItWasTyped(_ engine: TestEngine) async throws {
    let (tom, step) = try await note(Cast.authority(on: engine))
    let page = try await tom.get("\(step)/pages/1")
    let sent = try await tom.post(
      "\(step)/pages/1",
      [
        ("version", page.hidden("version") ?? ""), ("asked", Self.asked), ("then", "on"), ("received_at.day", "31"),
        ("received_at.month", "9"), ("received_at.year", "2026"), ("received_at.time", "25:00"),
        ("referrer", "<b>Mrs Lark</b>"),
      ])
    #expect(sent.location == "\(step)/pages/1?check=yes")
    let again = try await tom.get("\(step)/pages/1?check=yes")
    #expect(again.text.contains("31 September 2026 is not a date: enter a day that exists"))
    #expect(again.text.contains(#"value="31""#) && again.text.contains(#"value="25:00""#))
    #expect(again.text.contains("&lt;b&gt;Mrs Lark&lt;/b&gt;") || !again.text.contains("Mrs Lark"))
    #expect(again.text.contains(##"href='#received_at'"##))
  }

  @Test(arguments: TestEngine.all) func anAnswerThatOpensAQuestionShowsIt(_ engine: TestEngine) async throws {
    let (tom, step) = try await note(Cast.authority(on: engine))
    let page = try await tom.get("\(step)/pages/2")
    #expect(!page.text.contains("What was done at once to make the child safe?"))
    let sent = try await tom.post(
      "\(step)/pages/2",
      [
        ("version", page.hidden("version") ?? ""), ("asked", "concern danger urgency"), ("then", "on"),
        ("concern", "Hungry"), ("danger", "yes"), ("urgency", "amber"),
      ])
    #expect(sent.location == "\(step)/pages/2?more=yes#safe_now")
    #expect(try await tom.get("\(step)/pages/2").text.contains("What was done at once to make the child safe?"))
  }

  @Test(arguments: TestEngine.all) func twoVersionsOfAPageAreShownAndChosenFrom(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let (tom, step) = try await note(cast)
    let seen = try await tom.get("\(step)/pages/2").hidden("version") ?? ""
    func fields(_ version: String, _ concern: String) -> [(String, String)] {
      [("version", version), ("asked", "concern danger urgency"), ("concern", concern), ("danger", "no")]
    }
    let first = try await tom.post("\(step)/pages/2/draft", fields(seen, "Theirs"))
    #expect(first.status == 204)
    let version = try #require(first.draftVersion)
    #expect(try await tom.post("\(step)/pages/2/draft", fields(version, "Theirs, longer")).status == 204)
    #expect(try await tom.post("\(step)/pages/2/draft", fields(seen, "Mine")).status == 409)
    let conflict = try await tom.post("\(step)/pages/2", fields(seen, "Mine") + [("then", "on")])
    #expect(conflict.status == 409)
    #expect(conflict.text.contains("Theirs, longer") && conflict.text.contains("Mine"))
    let now = try #require(conflict.hidden("version"))
    let undecided = try await tom.post("\(step)/pages/2", fields(now, "Mine") + [("choosing", "yes")])
    #expect(undecided.status == 409)
    let chosen = try await tom.post(
      "\(step)/pages/2", fields(now, "Mine") + [("choosing", "yes"), ("choose:concern", "mine")])
    #expect(chosen.status == 303)
    let page = try await tom.get("\(step)/pages/2").text
    #expect(page.contains("Mine</textarea>") && !page.contains("Theirs"))
  }

  @Test(arguments: TestEngine.all) func twoTextsAreKeptOneUnderTheOther(_ engine: TestEngine) async throws {
    let (tom, step) = try await note(Cast.authority(on: engine))
    let seen = try await tom.get("\(step)/pages/2").hidden("version") ?? ""
    func fields(_ version: String, _ concern: String, _ danger: String) -> [(String, String)] {
      [("version", version), ("asked", "concern danger"), ("concern", concern), ("danger", danger)]
    }
    #expect(try await tom.post("\(step)/pages/2/draft", fields(seen, "The kitchen was bare.", "no")).status == 204)
    let conflict = try await tom.post("\(step)/pages/2", fields(seen, "She had not slept.", "yes") + [("then", "on")])
    #expect(conflict.text.contains("You saved this page in another window while you were writing"))
    // A text can stand under another; one choice cannot.
    #expect(conflict.text.contains("choose:concern:both") && !conflict.text.contains("choose:danger:both"))
    let choices = [("choosing", "yes"), ("choose:concern", "both"), ("choose:danger", "theirs")]
    let now = try #require(conflict.hidden("version"))
    let chosen = try await tom.post("\(step)/pages/2", fields(now, "She had not slept.", "yes") + choices)
    #expect(chosen.status == 303)
    let page = try await tom.get("\(step)/pages/2").text
    #expect(page.contains("The kitchen was bare.\n\nShe had not slept.</textarea>"))
    #expect(page.contains(#"value="no" checked"#))
  }

  @Test(arguments: TestEngine.all) func twoPagesAreWrittenAtOnceWithoutAConflict(_ engine: TestEngine) async throws {
    let (tom, step) = try await note(Cast.authority(on: engine))
    let (one, two) = (try await tom.get("\(step)/pages/1"), try await tom.get("\(step)/pages/2"))
    let first = try await tom.post(
      "\(step)/pages/1/draft",
      [("version", one.hidden("version") ?? ""), ("asked", Self.asked), ("way", "telephone")])
    let second = try await tom.post(
      "\(step)/pages/2/draft",
      [("version", two.hidden("version") ?? ""), ("asked", "concern"), ("concern", "Hungry")])
    #expect(first.status == 204 && second.status == 204)
    #expect(try await tom.get("\(step)/pages/1").text.contains(#"value="telephone" checked"#))
    #expect(try await tom.get("\(step)/pages/2").text.contains("Hungry"))
  }

  @Test(arguments: TestEngine.all) func aRowComesAndGoesWithoutScript(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let children = [try await cast.maya()]
    try await cast.bringToEnquiry(children)
    let amira = try await StepsBrowser(cast, as: cast.amira, at: Moment("2026-03-04", hour: 9))
    let step = try await amira.begin(Visit.self, for: children)
    func send(_ more: [(String, String)]) async throws -> StepsBrowser.Answer {
      let version = try await amira.get("\(step)/pages/4").hidden("version") ?? ""
      return try await amira.post("\(step)/pages/4", [("version", version), ("asked", "actions next_on")] + more)
    }
    let added = try await send([("actions[0].what", "Ring the school"), ("add", "actions")])
    #expect(added.location == "\(step)/pages/4#actions[1]")
    #expect(try await amira.get("\(step)/pages/4").text.contains("actions[1].what"))
    let both = [("actions[0].what", "Ring the school"), ("actions[1].what", "See the doctor")]
    _ = try await send(both + [("remove", "actions[0]")])
    let page = try await amira.get("\(step)/pages/4").text
    #expect(page.contains("See the doctor") && !page.contains("Ring the school"))
  }
}
