import CaseStore
import Casework
import TestCast
import Testing

@testable import CaseWeb

/// What answers open is asked at once, without script too; what is written and does not count yet is said.
@Suite struct StepsAskingTests {
  /// Maya is on a plan since a week ago.
  private func onPlan(_ engine: TestEngine) async throws -> (Cast, [SubjectID], StepsBrowser) {
    let cast = try await Cast.authority(on: engine)
    let children = [try await cast.maya()]
    try await cast.bringToPlan(children)
    return (cast, children, try await StepsBrowser(cast, as: cast.amira, at: Moment("2026-03-27", hour: 16)))
  }

  /// Saves a page with these answers, as a browser does that has just opened it.
  private func save(
    _ address: String, _ browser: StepsBrowser, _ fields: [(String, String)]
  ) async throws -> StepsBrowser.Answer {
    let page = try await browser.get(address)
    let own = [("version", page.hidden("version") ?? ""), ("asked", page.hidden("asked") ?? "")]
    return try await browser.post(address, own + fields)
  }

  @Test(arguments: TestEngine.all) func aRowThatOpensAQuestionIsShownAgainWithIt(_ engine: TestEngine) async throws {
    let (_, children, amira) = try await onPlan(engine)
    let step = try await amira.begin(CoreGroup.self, for: children)
    let page = try await amira.get("\(step)/pages/3")
    #expect(!page.text.contains("progress[0].because"), "not asked of a line of which nothing is said yet")
    func send(_ more: [(String, String)]) async throws -> StepsBrowser.Answer {
      try await save(
        "\(step)/pages/3", amira,
        [
          ("then", "on"), ("progress[0].line", "Goes to bed fed"), ("progress[0].progress", "done"),
          ("progress[0].evidence", ""), ("progress[1].line", "Is never alone at night"),
          ("progress[1].progress", "not-done"), ("progress[1].evidence", ""), ("course", "on-course"),
        ] + more)
    }
    #expect(try await send([]).location == "\(step)/pages/3?more=yes#progress[1].because")
    let again = try await amira.get("\(step)/pages/3?more=yes")
    #expect(again.text.contains("id=\"progress[1].because\"") && !again.text.contains("id=\"progress[0].because\""))
    #expect(again.text.contains("Is never alone at night"), "nothing that was written is lost")
    #expect(try await send([("progress[1].because", "")]).location == "\(step)/pages/4", "asked once, not for ever")
    let rows = [
      ("attendance[0].name", "Kelly Hollis"), ("attendance[0].agency", "parent"), ("attendance[1].name", "Nan"),
    ]
    _ = try await save("\(step)/pages/1", amira, rows)
    let problems = try await amira.get("\(step)/pages/1?check=yes").text
    #expect(problems.contains("Person 2: Say where they are from") && problems.contains("#attendance[1].agency"))
  }

  @Test(arguments: TestEngine.all) func whatIsKnownIsShownToBeCheckedAndNotAskedAgain(_ engine: TestEngine) async throws
  {
    let (_, children, amira) = try await onPlan(engine)
    let step = try await amira.begin(CoreGroup.self, for: children)
    let page = try await amira.get("\(step)/pages/3")
    for line in ["Goes to bed fed", "Is never alone at night"] {
      #expect(page.text.contains("value=\"\(line)\""), "the lines of the plan stand there")
    }
    #expect(page.text.contains("From the record"))
    let fields = [
      ("remove", "progress[1]"), ("progress[0].line", "Goes to bed fed"),
      ("progress[1].line", "Is never alone at night"),
    ]
    #expect(try await save("\(step)/pages/3", amira, fields).location == "\(step)/pages/3#progress")
    let after = try await amira.get("\(step)/pages/3").text
    #expect(after.contains("value=\"Goes to bed fed\"") && !after.contains("value=\"Is never alone at night\""))
    #expect(!after.contains("From the record"), "what was written is the worker’s own")
  }

  @Test(arguments: TestEngine.all) func whatCannotBeFinishedSaysSoBeforeItIsWritten(_ engine: TestEngine) async throws {
    let (_, children, amira) = try await onPlan(engine)
    let step = try await amira.begin(Closure.self, for: children)
    #expect(!(try await amira.get(step).text.contains("cannot be finished")), "nothing is written yet")
    let day = [("closed_on.day", "27"), ("closed_on.month", "3"), ("closed_on.year", "2026"), ("then", "on")]
    let sent = try await save("\(step)/pages/1", amira, day)
    for path in [try #require(sent.location), step] {
      #expect(try await amira.get(path).text.contains("a review conference must end it first"), "\(path)")
    }
  }

  @Test(arguments: TestEngine.all) func whatEndedYearsAgoIsNotOffered(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let children = [try await cast.maya()]
    try await cast.bringToEnquiry(children)
    let amira = try await StepsBrowser(cast, as: cast.amira, at: Moment("2026-03-10", hour: 16))
    let step = try await amira.begin(Assessment.self, for: children)
    let page = try await amira.get("\(step)/pages/1")
    #expect(page.text.contains("Pre-birth assessment") && !page.text.contains("until April 2013"))
    _ = try await save("\(step)/pages/1", amira, [("kind", "core")])
    #expect(try await amira.get("\(step)/pages/1").text.contains("Core assessment (until April 2013)"), "as chosen")
  }

  @Test(arguments: TestEngine.all) func aDutySaysWhatWaitsAndDoesNotCountYet(_ engine: TestEngine) async throws {
    let (cast, children, amira) = try await onPlan(engine)
    let step = try await amira.begin(CoreGroup.self, for: children)
    let child = "/children/\(children[0])"
    #expect(try await amira.get(child).text.contains("is not finished: until then it does not count"))
    try await amira.finish(step, CoreGroup.self, Telling.coreGroup(children, on: "2026-03-27"))
    let sent = try await amira.get(child).text
    #expect(sent.contains("waits to be authorised: until then it does not count"))
    let ruth = try await StepsBrowser(cast, as: cast.ruth, at: Moment("2026-03-27", hour: 17))
    try await ruth.authorise(step)
    try await amira.move(to: Moment("2026-03-27", hour: 18))
    #expect(!(try await amira.get(child).text.contains("until then it does not count")))
  }
}
