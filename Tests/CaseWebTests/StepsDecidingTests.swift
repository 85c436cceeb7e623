import CaseStore
import Casework
import TestCast
import Testing

@testable import CaseWeb

/// Sending back, correcting and setting aside.
@Suite struct StepsDecidingTests {
  @Test(arguments: TestEngine.all) func whatIsSentBackIsMendedAndAuthorised(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let children = [try await cast.maya()]
    try await cast.bringToEnquiry(children)
    let amira = try await StepsBrowser(cast, as: cast.amira, at: Moment("2026-03-10", hour: 16))
    let ruth = try await StepsBrowser(cast, as: cast.ruth, at: Moment("2026-03-10", hour: 17))
    let answers = Telling.enquiry(children, begun: "2026-03-03", concluded: "2026-03-10")
    let step = try await amira.begin(Section47Enquiry.self, for: children)
    try await amira.finish(step, Section47Enquiry.self, answers)
    #expect(try await amira.get("\(step)/authorisation").status == 303, "not for whoever wrote it")
    let sent = try #require(try await ruth.get("\(step)/authorisation").hidden("sent"))
    #expect(try await ruth.post("\(step)/return", [("sent", sent)]).status == 409, "needs words")
    #expect(try await ruth.post("\(step)/return", [("sent", sent), ("reason", "Say who was seen")]).status == 303)
    let back = try await amira.get(step)
    #expect(back.text.contains("Sent back") && back.text.contains("Say who was seen"))
    try await amira.move(to: Moment("2026-03-10", hour: 18))
    try await amira.finish(step, Section47Enquiry.self, answers)
    let said = [("authorised_words", "I agree, and ask about the dates in supervision.")]
    let stale = try await ruth.post("\(step)/authorisation", [("sent", sent)] + said)
    #expect(stale.status == 409, "what was read is not what would be authorised")
    try await ruth.move(to: Moment("2026-03-10", hour: 19))
    try await ruth.authorise(step)
  }

  @Test(arguments: TestEngine.all) func whoAuthorisesOneIsLedToTheNext(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let children = [try await cast.maya()]
    try await cast.bringToEnquiry(children)
    let amira = try await StepsBrowser(cast, as: cast.amira, at: Moment("2026-03-10", hour: 16))
    let enquiry = try await amira.begin(Section47Enquiry.self, for: children)
    try await amira.finish(
      enquiry, Section47Enquiry.self, Telling.enquiry(children, begun: "2026-03-03", concluded: "2026-03-10"))
    try await amira.move(to: Moment("2026-03-16", hour: 16))
    let assessment = try await amira.begin(Assessment.self, for: children)
    try await amira.finish(
      assessment, Assessment.self, Telling.assessment(children, started: "2026-03-03", completed: "2026-03-16"))
    let ruth = try await StepsBrowser(cast, as: cast.ruth, at: Moment("2026-03-16", hour: 17))
    let sent = try #require(try await ruth.get("\(enquiry)/authorisation").hidden("sent"))
    let bare = try await ruth.post("\(enquiry)/authorisation", [("sent", sent)])
    #expect(bare.status == 409 && bare.text.contains("authorising alone says nothing"))
    let said = ("authorised_words", "I agree. Ask about nights alone every time.")
    let done = try await ruth.post("\(enquiry)/authorisation", [("sent", sent), said])
    let quoted = "“I agree. Ask about nights alone every time.”"
    #expect(try await ruth.get(enquiry).text.contains(quoted))
    let after = try await ruth.get(try #require(done.location)).text
    #expect(after.contains("Next to authorise: <a") && after.contains(#"href="\#(assessment)""#))
    try await ruth.authorise(assessment)
    // Another manager who corrects it later says why, and is not said to have said what this one did.
    let manager = AddWorker(signIn: "omar", name: "Omar Lisle", roles: [.teamManager], teams: [cast.north])
    let omar = try await cast.store.record(manager, by: cast.gwen, at: ruth.now)
    let id = StepID(String(enquiry.split(separator: "/")[1]))
    let answers = try await cast.store.read(for: omar, at: ruth.now) { try $0.step(id)?.versions.last?.answers }
    try await cast.store.record(
      CorrectStep(id, try #require(answers), seen: 1, reason: "The day was written wrongly"), by: omar,
      at: Moment("2026-03-18", hour: 9))
    let corrected = try await ruth.get(enquiry).words
    let quotation = try #require(corrected.firstRange(of: quoted)).upperBound
    let source = corrected[quotation...].prefix(60)
    #expect(source.contains("Ruth Ockham, 16 March 2026") && !source.contains("Omar"), "\(source)")
    #expect(corrected.contains("Omar Lisle") && corrected.contains("The day was written wrongly"))
  }

  @Test(arguments: TestEngine.all) func aRecordIsCorrectedAndTheOldOneStays(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let children = [try await cast.maya()]
    try await cast.bringToEnquiry(children)
    let amira = try await StepsBrowser(cast, as: cast.amira, at: Moment("2026-03-04", hour: 17))
    let step = try await amira.begin(Visit.self, for: children)
    try await amira.finish(step, Visit.self, Telling.visit(children, on: "2026-03-04"))
    #expect(try await amira.post("\(step)/correction").location == "\(step)/correction")
    let page = try await amira.get("\(step)/pages/1")
    let asked = try #require(page.hidden("asked"))
    let walked = Telling.visit(children, on: "2026-03-04")
    let fields = asked.split(separator: " ").compactMap { StepKind.of(Visit.self).question(String($0)) }
      .flatMap { StepsBrowser.fields($0, $0.key, walked[$0.key, for: nil]) }.filter { $0.0 != "present" }
    _ = try await amira.post(
      "\(step)/pages/1",
      [("version", page.hidden("version") ?? ""), ("asked", asked), ("present", "Grandmother")] + fields)
    #expect(!(try await amira.get(step).text.contains("Grandmother")), "the record stands until it is finished")
    let check = try await amira.get("\(step)/check")
    #expect(check.text.contains("What you changed") && check.text.contains("Grandmother"))
    let version = try #require(check.hidden("version"))
    let bare = try await amira.post("\(step)/correction/finish", [("version", version)])
    #expect(bare.status == 409 && bare.text.contains("<a href='#reason'>Say why it is corrected</a>"))
    try await amira.move(to: Moment("2026-03-05", hour: 9))
    let done = try await amira.post(
      "\(step)/correction/finish", [("version", version), ("reason", "The grandmother was there too")])
    #expect(done.status == 303, "\(done.text)")
    let record = try await amira.get(step)
    #expect(record.text.contains("Grandmother") && record.text.contains("The grandmother was there too"))
    #expect(!(try await amira.get("\(step)?version=1").text.contains("Grandmother")))
  }

  @Test(arguments: TestEngine.all) func aStepIsSetAsideWithAReason(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let maya = try await cast.maya()
    let tom = try await StepsBrowser(cast, as: cast.tom, at: Moment("2026-03-02", hour: 11))
    let step = try await tom.begin(Contact.self, for: [maya])
    #expect(try await tom.post("\(step)/abandonment").status == 409)
    #expect(try await tom.post("\(step)/abandonment", [("reason", "Entered twice")]).status == 303)
    #expect(try await tom.get(step).text.contains("Entered twice"))
  }
}
