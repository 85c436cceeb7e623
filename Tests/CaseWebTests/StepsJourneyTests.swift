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
    let opened = try await cast.store.read(for: worker, at: now) { try $0.steps(.child(maya)) }
    let decision = try #require(opened.first { $0.kind == ReferralDecision.id })
    // From each to the other.
    #expect(done.text.contains("<dt>Led to</dt><dd><a href=\"/steps/\(decision.id)\">Referral decision</a>"))
    let next = try await tom.get("/steps/\(decision.id)").text
    #expect(next.contains("<dt>Follows from</dt><dd><a href=\"\(step)\">Contact</a>, "))
  }

  /// Contact, decision, allocation, strategy discussion, enquiry, assessment and conference, each through its forms, by
  /// those whose work it is.
  @Test(arguments: TestEngine.all) func fromAContactToAProtectionPlan(_ engine: TestEngine) async throws {
    let cast = try await Cast.authority(on: engine)
    let children = [try await cast.maya()]
    try await cast.toEnquiryThroughForms(children)
    let amira = try await StepsBrowser(cast, as: cast.amira, at: Moment("2026-03-10", hour: 16))
    let ruth = try await StepsBrowser(cast, as: cast.ruth, at: Moment("2026-03-10", hour: 17))
    let enquiry = try await amira.begin(Section47Enquiry.self, for: children)
    let sent = try await amira.finish(
      enquiry, Section47Enquiry.self, Telling.enquiry(children, begun: "2026-03-03", concluded: "2026-03-10"))
    #expect(sent.text.contains("Waiting to be authorised"))
    try await ruth.authorise(enquiry)
    try await amira.move(to: Moment("2026-03-16", hour: 16))
    try await ruth.move(to: Moment("2026-03-16", hour: 17))
    let assessment = try await amira.begin(Assessment.self, for: children)
    try await amira.finish(
      assessment, Assessment.self, Telling.assessment(children, started: "2026-03-03", completed: "2026-03-16"))
    try await ruth.authorise(assessment)
    let joan = try await StepsBrowser(cast, as: cast.joan, at: Moment("2026-03-20", hour: 15))
    let conference = try await joan.begin(InitialConference.self, for: children)
    try await joan.fill(conference, InitialConference.self, Telling.initialConference(children, on: "2026-03-20"))
    let check = try await joan.get("\(conference)/check")
    #expect(check.text.contains("starts on 20 March 2026"))
    try await joan.finish(
      conference, InitialConference.self, Telling.initialConference(children, on: "2026-03-20"))
    try await amira.move(to: Moment("2026-03-20", hour: 16))
    try await cast.store.record(
      AddWarning(children[0], "Two dogs loose in the yard", from: "2026-03-20", reviewOn: "2026-06-20"),
      by: cast.amira, at: Moment("2026-03-20", hour: 15, minute: 30))
    let page = try await amira.get("/children/\(children[0])")
    #expect(page.text.contains("Child protection plan") && page.text.contains("Two dogs"))
    #expect(page.text.contains("since 20 March 2026"))
    #expect(page.text.contains("Contingency, agreed on"))
    let record = try await amira.get("/children/\(children[0])/record").text
    #expect(record.contains("Child protection (") && record.contains("Initial child protection conference"))
    #expect(try await amira.get("/children/\(children[0])/plan").text.contains("Contingency, agreed on"))
    let facts = try await amira.get("/children/\(children[0])/throughline").text
    #expect(facts.contains("Child protection plan") && facts.contains("Strategy discussion, 3 March 2026"))
    let before = try await amira.get("/children/\(children[0])?at=2026-03-19")
    #expect(before.text.contains("As things stood on") && !before.text.contains("since 20 March 2026"))
    #expect(!before.text.contains("Two dogs"), "a warning of the day after")
    let known = try await amira.get("/children/\(children[0])?known=2026-03-12")
    #expect(known.status == 200 && !known.text.contains("since 20 March 2026"))
  }
}

extension Cast {
  /// From the first call to the strategy discussion that begins an enquiry, through the forms.
  func toEnquiryThroughForms(_ children: [SubjectID]) async throws {
    let day: Day = "2026-03-02"
    let tom = try await StepsBrowser(self, as: tom, at: Moment(day, hour: 11))
    let contact = try await tom.begin(Contact.self, for: children)
    try await tom.finish(contact, Contact.self, Telling.contact(children, received: Moment(day, hour: 10)))
    try await tom.move(to: Moment(day, hour: 15))
    let decision = try await tom.begin(ReferralDecision.self, for: children)
    try await tom.finish(
      decision, ReferralDecision.self, Telling.decision(children, decided: Moment(day, hour: 14), team: north))
    let ruth = try await StepsBrowser(self, as: ruth, at: Moment("2026-03-03", hour: 9))
    let allocation = try await ruth.begin(AllocationDecision.self, for: children)
    try await ruth.finish(
      allocation, AllocationDecision.self, Telling.allocation(children, on: "2026-03-03", to: amira, in: north))
    let amira = try await StepsBrowser(self, as: amira, at: Moment("2026-03-03", hour: 14))
    let strategy = try await amira.begin(StrategyDiscussion.self, for: children)
    try await amira.finish(
      strategy, StrategyDiscussion.self, Telling.strategy(children, on: "2026-03-03"))
    try await ruth.move(to: Moment("2026-03-03", hour: 15))
    try await ruth.authorise(strategy)
  }
}

extension StepsBrowser {
  /// Reads what was sent and authorises it.
  func authorise(_ step: String) async throws {
    let page = try await get("\(step)/authorisation")
    let sent = try #require(page.hidden("sent"), "\(page.status)")
    let done = try await post(
      "\(step)/authorisation",
      [("sent", sent), ("authorised_words", "I agree, and see her alone again before the review.")])
    #expect(done.status == 303, "\(done.text)")
    let after = try await get(try #require(done.location)).text
    #expect(after.contains("Nothing else waits to be authorised."))
    #expect(try await get(step).text.contains("Finished"))
  }
}
