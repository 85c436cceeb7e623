import Casework
import PracticeCast
import Testing

/// Write once: what the record tells already is offered to be checked.
@Suite struct KnownAlreadyTests {
  private func onPlan() throws -> CaseFile {
    var file = CaseFile()
    try file.record(InitialConference.self, on: "2026-02-02", ["decision": .text("plan"), "category": .text("NEG")])
    return file
  }

  private func known<S: Step>(_ step: S.Type, _ file: CaseFile) -> Answers {
    step.known(file.history, today: "2026-03-02")
  }

  @Test func theLinesOfThePlanAreThereToBeReviewed() throws {
    let file = try onPlan()
    let line = "May sleeps through the night"
    #expect(known(CoreGroup.self, file)[CoreGroup.progress].map { $0.text(PlanProgress.line) } == [line])
    let review = known(ReviewConference.self, file)
    #expect(review[ReviewConference.progress].map { $0.text(PlanProgress.line) } == [line])
    let kept = try #require(review[ConferenceQuestions.lines].first)
    #expect(kept.text(PlanLines.owner) == "Dele Cole" && kept[PlanLines.due] == nil, "by when is said anew")
  }

  @Test func theMembersOfACoreGroupAreNamedOnce() throws {
    var file = try onPlan()
    #expect(known(CoreGroup.self, file)[CoreGroup.attendance].map { $0.text(Attendance.name) } == ["Grace Adeyemi"])
    let came: Stored = .rows([
      ["name": .text("Kelly Marsh"), "agency": .text("parent"), "presence": .text("present")],
      ["name": .text("Mrs Boateng"), "agency": .text("school"), "presence": .text("apologies")],
    ])
    try file.record(CoreGroup.self, on: "2026-02-10", ["attendance": came])
    let members = known(CoreGroup.self, file)[CoreGroup.attendance]
    #expect(members.map { $0.text(Attendance.name) } == ["Kelly Marsh", "Mrs Boateng"])
    #expect(members.allSatisfy { $0[Attendance.agency] != nil && $0[Attendance.presence] == nil })
  }

  @Test func aPlanThatHasEndedIsNotReviewed() throws {
    var file = try onPlan()
    try file.record(ReviewConference.self, on: "2026-02-20", ["decision": .text("end"), "end_reason": .text("safe")])
    #expect(known(CoreGroup.self, file)[CoreGroup.progress].isEmpty)
    #expect(known(ChildInNeedReview.self, file)[ChildInNeedReview.progress].isEmpty)
    #expect(known(CoreGroup.self, CaseFile())[CoreGroup.progress].isEmpty)
  }

  @Test func supervisionLooksBackOnWhatTheLastOneAgreed() throws {
    var file = CaseFile()
    let actions: Stored = .rows([["what": .text("Meet the father at his work"), "owner": .text("Grace Adeyemi")]])
    try file.record(CaseSupervision.self, on: "2026-02-20", ["actions": actions, "nothing_before": .text("yes")])
    let rows = known(CaseSupervision.self, file)[CaseSupervision.lastActions]
    #expect(rows.map { $0.text(PlanProgress.line) } == ["Meet the father at his work"])
    #expect(known(CaseSupervision.self, CaseFile())[CaseSupervision.lastActions].isEmpty)
  }

  @Test func anEnquiryKnowsWhenItBeganAndAClosureWhenTheChildWasSeen() throws {
    var file = CaseFile()
    try file.record(StrategyDiscussion.self, on: "2026-02-20", ["threshold_met": .text("yes")])
    #expect(known(Section47Enquiry.self, file)[Section47Enquiry.begunOn] == "2026-02-20")
    #expect(known(Section47Enquiry.self, file)[Section47Enquiry.seenOn] == nil)
    #expect(known(Assessment.self, file)[Assessment.lastSeen] == nil)
    try file.record(Visit.self, on: "2026-02-23")
    try file.record(Visit.self, on: "2026-02-26", ["seen": .text("no"), "failed": .text("no_access")])
    #expect(known(Closure.self, file)[Closure.lastSeen] == "2026-02-23", "a visit at which nobody opened saw nobody")
    #expect(known(Assessment.self, file)[Assessment.lastSeen] == "2026-02-23")
    try file.record(Visit.self, on: "2026-02-27")
    #expect(known(Section47Enquiry.self, file)[Section47Enquiry.seenOn] == "2026-02-23", "the first time, not the last")
  }

  @Test func aCoreGroupGoesOnWithThePlanAsItStands() throws {
    let row = try #require(known(CoreGroup.self, try onPlan())[CoreGroup.lines].first)
    #expect(row.text(PlanLines.outcome) == "May sleeps through the night" && row[PlanLines.due] == "2030-06-30")
  }

  @Test func aLineWhoseDayIsOverIsNotCarriedOnInSilence() throws {
    var file = try onPlan()
    var line = try #require(known(CoreGroup.self, file)[CoreGroup.lines].first)
    line[PlanLines.due] = "2026-02-20"
    for (day, found) in [("2026-02-20", false), ("2026-02-21", true)] as [(Day, Bool)] {
      try file.record(CoreGroup.self, on: day, ["plan": .rows([line.stored])])
      let answers = try #require(file.records.last?.answers)
      let words = CoreGroup.shortfalls(answers, file.history).map(\.words)
      #expect(words.contains { $0.hasPrefix("Line 1 of the plan was to be done by 20 February 2026") } == found)
    }
  }

  @Test func aDecisionOnAChildWhoIsOpenKnowsTheNeedAndWhoWorksWithThem() throws {
    var file = CaseFile()
    #expect(known(ReferralDecision.self, file).stored.isEmpty)
    try file.record(Contact.self, on: "2026-02-02")
    let given: [String: Stored] = [
      "decision": .text("assessment"), "primary_need": .text("N3"), "team": .text("willow"), "worker": .text("grace"),
    ]
    try file.record(ReferralDecision.self, on: "2026-02-02", given)
    let open = known(ReferralDecision.self, file)
    #expect(open[ReferralDecision.primaryNeed] == .parentalIllness)
    #expect(open[ReferralDecision.team] == Cast.willow && open[ReferralDecision.worker] == Cast.grace)
    #expect(open[ReferralDecision.decision] == nil, "what is decided is nobody’s to know before")
    var imported = CaseFile()
    imported.begin(Need(from: "2026-01-05", primaryNeed: "N1"))
    #expect(known(ReferralDecision.self, imported)[ReferralDecision.primaryNeed] == .abuse)
    try file.record(Closure.self, on: "2026-02-20")
    #expect(known(ReferralDecision.self, file).stored.isEmpty, "a new need is found anew")
  }

  @Test func aPlanAgreedAgainBeginsWithItsLines() throws {
    var file = CaseFile()
    try file.record(Contact.self, on: "2026-02-02")
    try file.record(ReferralDecision.self, on: "2026-02-02", ["decision": .text("assessment")])
    #expect(known(ChildInNeedPlan.self, file)[ChildInNeedPlan.lines].isEmpty)
    try file.record(ChildInNeedPlan.self, on: "2026-02-20")
    let line = try #require(known(ChildInNeedPlan.self, file)[ChildInNeedPlan.lines].first)
    #expect(line.text(PlanLines.owner) == "Dele Cole" && line[PlanLines.due] == nil, "by when is said anew")
  }
}
