import CaseStore
import Casework
import TestCast
import Testing

@testable import CaseWeb

/// What the record tells beside a page’s questions, and by when what is booked on it is due.
@Suite struct StepsPanelTests {
  private func lived(on engine: TestEngine, _ children: (Cast) async throws -> [SubjectID]) async throws
    -> (Cast, [SubjectID])
  {
    let cast = try await Cast.authority(on: engine)
    let children = try await children(cast)
    try await cast.bringToPlan(children)
    try await cast.record(
      CoreGroup.self, Telling.coreGroup(children, on: "2026-03-27"), for: children, by: cast.amira,
      at: Moment("2026-03-27", hour: 16), authorisedBy: cast.ruth)
    try await cast.record(
      Visit.self, Telling.visit([children[0]], on: "2026-03-25"), for: [children[0]], by: cast.amira,
      at: Moment("2026-03-27", hour: 17))
    try await cast.record(
      Visit.self, Telling.visit([children[0]], on: "2026-04-07", seen: false), for: [children[0]], by: cast.amira,
      at: Moment("2026-04-07", hour: 17))
    return (cast, children)
  }

  private func said(_ browser: StepsBrowser, _ page: String, _ fields: [(String, String)]) async throws {
    let form = try await browser.get(page)
    let sent = try await browser.post(
      page, [("version", form.hidden("version") ?? ""), ("asked", form.hidden("asked") ?? ""), ("then", "on")] + fields)
    #expect(sent.status == 303)
  }

  @Test(arguments: TestEngine.all)
  func aReviewIsToldWhatHappenedSinceTheConference(_ engine: TestEngine) async throws {
    let (cast, children) = try await lived(on: engine) { [try await $0.maya()] }
    let amira = try await StepsBrowser(cast, as: cast.amira, at: Moment("2026-06-12", hour: 15))
    let step = try await amira.begin(ReviewConference.self, for: children)
    let page = try await amira.get("\(step)/pages/3").text
    for words in [
      "Since the initial conference, 20 March 2026", "2: the child was seen at 1, and alone at 1",
      "7 April 2026: nobody opened", "27 March 2026: on course",
      "From the record. Nothing of it is to be written again.",
      "as the core group of 27 March 2026 recorded it", "The waiting list is long; the school helps meanwhile",
      "Not spoken of",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(!(try await amira.get("\(step)/pages/1").text.contains("Since the initial conference")))
    try await amira.finish(step, ReviewConference.self, Telling.reviewConference(children, on: "2026-06-12"))
    let joan = try await StepsBrowser(cast, as: cast.joan, at: Moment("2026-06-12", hour: 17))
    let waiting = try await joan.get("\(step)/authorisation").text
    #expect(waiting.contains("Since the initial conference, 20 March 2026") && waiting.contains("nobody opened"))
  }

  @Test(arguments: TestEngine.all)
  func brothersAndSistersHaveEachTheirOwnWhereTheyDiffer(_ engine: TestEngine) async throws {
    let (cast, children) = try await lived(on: engine) { [try await $0.maya(), try await $0.noah()] }
    let amira = try await StepsBrowser(cast, as: cast.amira, at: Moment("2026-06-12", hour: 15))
    let step = try await amira.begin(ReviewConference.self, for: children)
    let page = try await amira.get("\(step)/pages/3").text
    #expect(page.contains("20 March 2026 (Maya)") && page.contains("20 March 2026 (Noah)"))
    #expect(page.ranges(of: "as the core group of 27 March 2026 recorded it</h2>").count == 1, "the plan of both, once")
    #expect(page.contains("None is recorded") && page.contains("id='panel-3-1'") && page.contains("id='panel-3-2'"))
  }

  @Test(arguments: TestEngine.all)
  func aMeetingBookedTooLateIsSaidBeforeItIsFinished(_ engine: TestEngine) async throws {
    let (cast, children) = try await lived(on: engine) { [try await $0.maya()] }
    let amira = try await StepsBrowser(cast, as: cast.amira, at: Moment("2026-05-05", hour: 15))
    let step = try await amira.begin(CoreGroup.self, for: children)
    let blank = try await amira.get("\(step)/pages/5").text
    #expect(!blank.contains("When it is due"), "nobody knows before the day of the meeting is said")
    try await said(
      amira, "\(step)/pages/1",
      [("held_on.day", "5"), ("held_on.month", "5"), ("held_on.year", "2026"), ("way", "together")])
    let asked = try await amira.get("\(step)/pages/5").text
    #expect(
      asked.contains("When it is due") && asked.contains("By 16 June 2026: the core group must meet within 6 weeks"))
    try await said(
      amira, "\(step)/pages/5", [("next_on.day", "30"), ("next_on.month", "6"), ("next_on.year", "2026")])
    let words = "30 June 2026 is after 16 June 2026, by when the core group must meet"
    #expect(try await amira.get(step).text.contains(words))
    #expect(try await amira.get("\(step)/check").text.contains(words))
    var answers = Telling.coreGroup(children, on: "2026-05-05")
    answers.shared["next_on"] = .text("2026-06-30")
    try await amira.finish(step, CoreGroup.self, answers)
    let ruth = try await StepsBrowser(cast, as: cast.ruth, at: Moment("2026-05-05", hour: 17))
    #expect(try await ruth.get("\(step)/authorisation").text.contains(words))
    try await ruth.authorise(step)
    let kept = try await cast.store.read(for: cast.ruth, at: Moment("2026-05-06", hour: 9)) { reader in
      try reader.step(StepID(String(step.dropFirst("/steps/".count))))?.versions.last?.shortfalls ?? []
    }
    #expect(kept.contains { $0.hasPrefix(words) }, "what was criticised is kept with the record")
  }

  @Test(arguments: TestEngine.all)
  func aDecisionOnAChildWhoIsOpenBeginsWithWhatIsKnown(_ engine: TestEngine) async throws {
    let (cast, children) = try await lived(on: engine) { [try await $0.maya()] }
    let at = Moment("2026-05-05", hour: 10)
    try await cast.record(
      Contact.self, Telling.contact(children, received: at), for: children, by: cast.tom, at: at + 60)
    let tom = try await StepsBrowser(cast, as: cast.tom, at: at + 3_600)
    let step = try await tom.begin(ReferralDecision.self, for: children)
    try await said(tom, "\(step)/pages/1", [("decision", "open-case")])
    let opened = try await tom.get("\(step)/pages/1?more=yes").text
    #expect(opened.contains("value=\"N1\" checked") && opened.contains("From the record"))
    let takes = try await tom.get("\(step)/pages/3").text
    #expect(takes.contains("value='\(cast.north)' selected") && takes.contains("value='\(cast.amira)' selected"))
  }

  @Test(arguments: TestEngine.all)
  func whoEndsOrHandsOverSeesWhatIsStillOpen(_ engine: TestEngine) async throws {
    let (cast, children) = try await lived(on: engine) { [try await $0.maya(), try await $0.noah()] }
    let amira = try await StepsBrowser(cast, as: cast.amira, at: Moment("2026-05-05", hour: 15))
    let ending = try await amira.begin(Closure.self, for: children)
    let page = try await amira.get("\(ending)/pages/5").text
    #expect(page.contains("Actions that are open") && page.contains("Nan has a key and comes"))
    #expect(page.ranges(of: "Nan has a key and comes").count == 1, "agreed for both, it stands once")
    #expect(page.contains("Maya</a> and <a"))
    let moving = try await amira.begin(Transfer.self, for: [children[0]])
    let handover = try await amira.get("\(moving)/pages/2").text
    #expect(handover.contains("What goes over with the child") && handover.contains("Visit, and see the child"))
    #expect(handover.contains("Book the parenting course") && !handover.contains("<th scope=\"col\">Child"))
    #expect(!(try await amira.get("\(moving)/pages/1").text.contains("Actions that are open")))
  }

  @Test(arguments: TestEngine.all)
  func aNoteThatDoesNotBelongInTheChronologyIsLeftOutOfIt(_ engine: TestEngine) async throws {
    let (cast, children) = try await lived(on: engine) { [try await $0.maya()] }
    let at = Moment("2026-04-20", hour: 10)
    var life = Telling.note(children, on: "2026-04-20", "Lee moved in again")
    life.shared["significant"] = .text("yes")
    for note in [life, Telling.note(children, on: "2026-04-20", "Rang about the bus")] {
      try await cast.record(CaseNote.self, note, for: children, by: cast.amira, at: at)
    }
    let amira = try await StepsBrowser(cast, as: cast.amira, at: at + 60)
    let story = try await amira.get("/children/\(children[0])/chronology").text
    #expect(story.contains("Lee moved in again") && !story.contains("Rang about the bus"))
    for all in ["everything", "case-note"] {
      let whole = try await amira.get("/children/\(children[0])/chronology?kind=\(all)").text
      #expect(whole.contains("Lee moved in again") && whole.contains("Rang about the bus"))
      #expect(whole.contains("<option value='\(all)' selected>"))
    }
  }
}
