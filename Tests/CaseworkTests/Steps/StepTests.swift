import Casework
import PracticeCast
import Testing

/// What each form stops, what it would be criticised for, and what it brings about.
@Suite struct StepTests {
  private func problems(_ step: any Step.Type, _ given: [String: Stored], on day: Day = "2026-03-02") -> [String] {
    StepKind.of(step).problems(Filled.answers(step, on: day, given)).map(\.words)
  }

  private func shortfalls(
    _ step: any Step.Type, _ given: [String: Stored], _ file: CaseFile = CaseFile(), on day: Day = "2026-03-02"
  ) -> [String] {
    step.shortfalls(Filled.answers(step, on: day, given), file.history).map(\.words)
  }

  private func onPlan() throws -> CaseFile {
    var file = CaseFile()
    try file.record(InitialConference.self, on: "2026-02-02", ["decision": .text("plan"), "category": .text("NEG")])
    return file
  }

  @Test(arguments: allSteps.map { $0.id }) func canBeFinishedAndSaysWhatIsMissing(_ id: String) throws {
    let step = try #require(allSteps.first { $0.id == id })
    let kind = StepKind.of(step)
    #expect(kind.problems(Filled.answers(step, on: "2026-03-02")) == [])
    let blank = kind.problems(Answers(today: "2026-03-02"))
    #expect(!blank.isEmpty)
    for problem in blank {
      #expect(!problem.words.hasPrefix("Answer “"), "\(id).\(problem.key) does not say what to do")
    }
    #expect(step.summary(Filled.answers(step, on: "2026-03-02")) != nil, "\(id) has no summary")
  }

  @Test func aContactAsksWhoLooksAfterTheChild() {
    #expect(problems(Contact.self, ["carer": .text("")]).isEmpty, "filled in again")
    let other = shortfalls(Contact.self, ["carer": .text("other"), "carer_28_days": .text("yes")])
    #expect(other.contains("This may be private fostering: the child must be visited within 7 working days"))
    #expect(shortfalls(Contact.self, ["previous_read": .text("no")]).contains { $0.hasPrefix("Earlier contacts") })
  }

  @Test func aContactIsNotClosedWhileNobodyKnowsWhoLooksAfterTheChild() throws {
    var file = CaseFile()
    try file.record(Contact.self, on: "2026-03-02", ["carer": .text("not-known")])
    let nfa = Filled.answers(ReferralDecision.self, on: "2026-03-02", ["decision": .text("nfa")])
    #expect(ReferralDecision.refusal(nfa, file.history)?.hasPrefix("Find out who is looking after") == true)
    let assess = Filled.answers(ReferralDecision.self, on: "2026-03-02", ["decision": .text("assessment")])
    #expect(ReferralDecision.refusal(assess, file.history) == nil)
  }

  @Test func aDecisionBeginsNeedAndAllocationAndOpensWhatFollows() throws {
    var file = CaseFile()
    try file.record(Contact.self, on: "2026-03-02", ["source": .text("6")])
    try file.record(
      ReferralDecision.self, on: "2026-03-02", ["decision": .text("strategy"), "primary_need": .text("N1")])
    let need = try #require(file.history.open(Need.self))
    #expect(need.source == "6" && need.primaryNeed == "N1" && file.history.open(Allocation.self)?.team == "willow")
    #expect(Set(file.unfinished.map(\.kind)) == ["strategy-discussion", "assessment"])
  }

  @Test func reasonsThatSayNothingAreRefused() {
    #expect(
      problems(ReferralDecision.self, ["reasons": .text("As above.")]) == ["Say why, with the threshold you used"])
    #expect(problems(ManagementDecision.self, ["reasons": .text("n/a")]) == ["Say why, in your own words"])
  }

  @Test func aStrategyDiscussionNeedsItsAgencies() {
    func refusal(_ agencies: [String]) -> String? {
      let given: [String: Stored] = ["attendance": Filled.attendance(agencies)]
      return StrategyDiscussion.refusal(
        Filled.answers(StrategyDiscussion.self, on: "2026-03-02", given), CaseFile().history)
    }
    #expect(refusal(["social-care", "police", "health"]) == nil)
    #expect(refusal(["social-care", "police", "school"])?.contains("ask health") == true)
    let wrote: Stored = .rows(
      [("social-care", "present"), ("police", "remotely"), ("health", "contributed")].map {
        ["name": .text("Somebody"), "agency": .text($0.0), "presence": .text($0.1)]
      })
    let answers = Filled.answers(StrategyDiscussion.self, on: "2026-03-02", ["attendance": wrote])
    #expect(StrategyDiscussion.refusal(answers, CaseFile().history) == nil)
    #expect(
      shortfalls(StrategyDiscussion.self, ["attendance": wrote]).contains {
        $0 == "The discussion was held without health, who only sent what they know: discuss it with them"
      })
    #expect(
      shortfalls(StrategyDiscussion.self, ["attendance": Filled.attendance(["social-care", "police", "health"])])
        .contains { $0.hasPrefix("The school or nursery did not take part") })
  }

  @Test func actionsWithoutAnOwnerOrADateAreCriticised() {
    let action: Stored = .rows([["what": .text("Call the school"), "owner": .text("TBC")]])
    #expect(
      shortfalls(CoreGroup.self, ["actions": action]).filter { $0.hasPrefix("Action") } == [
        "Action 1 has no owner: name who will do it", "Action 1 has no date: say by when",
      ])
  }

  @Test func aChildSeenWithOthersNeedsAReason() {
    let given: [String: Stored] = ["seen_alone": .text("no"), "not_alone_because": .text("none")]
    #expect(problems(Visit.self, given) == ["Say why the child was not seen alone"])
  }

  @Test func aPlanWithoutContingencyOrConsequenceIsCriticised() throws {
    let given: [String: Stored] = [
      "decision": .text("plan"), "contingency": .text("TBC"), "consequence": .text("n/a"),
      "legal_considered": .text("no"), "advocate": .text("not-offered"),
    ]
    let found = shortfalls(InitialConference.self, given)
    #expect(found.contains("The plan has no contingency: say what happens if it does not work"))
    #expect(found.contains("Say what the parents were told follows if nothing changes"))
    #expect(found.contains("Consider whether to go to court, and say what was decided"))
    #expect(found.contains("Offer the child an advocate"))
    #expect(found.contains { $0.hasPrefix("Say when the report was shared") })
  }

  @Test func aPlanBeginsEndsAndChangesCategory() throws {
    var file = try onPlan()
    #expect(file.history.open(ProtectionPlan.self)?.category == .neglect)
    #expect(file.actions.first?.owner == "Dele Cole" && file.actions.first?.measure != nil)
    try file.record(ReviewConference.self, on: "2026-04-20", ["decision": .text("continue"), "category": .text("EMO")])
    #expect(file.history.open(ProtectionPlan.self)?.category == .emotional)
    #expect(file.history.open(ProtectionPlan.self)?.initialCategory == .neglect)
    try file.record(
      ReviewConference.self, on: "2026-06-01",
      ["decision": .text("end"), "next_support": .text("child-in-need"), "receiver": .text("Grace")])
    #expect(
      file.history.open(ProtectionPlan.self) == nil && file.unfinished.contains { $0.kind == "child-in-need-plan" })
  }

  @Test func aLineUnmetTwiceIsDrift() throws {
    var file = try onPlan()
    let unmet: Stored = .rows([["line": .text("May sleeps through the night"), "progress": .text("not-done")]])
    try file.record(CoreGroup.self, on: "2026-02-10", ["progress": unmet])
    #expect(
      shortfalls(CoreGroup.self, ["progress": unmet], file).contains { $0.contains("was not done last time either") })
    #expect(shortfalls(CoreGroup.self, ["progress": unmet]).contains { $0.contains("is not done: say why") })
  }

  @Test func aReviewNeedsAPlanAndAnOpenPlanCannotBeClosed() throws {
    let review = Filled.answers(ReviewConference.self, on: "2026-03-02")
    #expect(ReviewConference.refusal(review, CaseFile().history)?.contains("nothing to review") == true)
    let closure = Filled.answers(Closure.self, on: "2026-03-02")
    #expect(Closure.refusal(closure, try onPlan().history)?.contains("review conference must end it first") == true)
  }

  @Test func anAssessmentThatHeardTheChildSaysWhatChanged() {
    let heard: [String: Stored] = ["words": .text("It was quiet this week.")]
    #expect(shortfalls(Assessment.self, heard).contains("Say what changed because of what the child said"))
    #expect(
      problems(Assessment.self, ["factors": .many(["21", "4B"])]) == ["“No factor found” cannot go with another factor"]
    )
    #expect(problems(Assessment.self, ["kind": .text("core")]).first?.hasPrefix("Initial and core") == true)
    #expect(
      shortfalls(Assessment.self, ["factors": .many(["4B"])]).contains { $0.hasPrefix("Say which adult service") })
  }

  @Test func aWorkersChangeKeepsTheHistoryOfWorkers() throws {
    var file = CaseFile()
    try file.record(
      ReferralDecision.self, on: "2026-03-02", ["decision": .text("assessment"), "worker": .text("grace")])
    try file.record(AllocationDecision.self, on: "2026-04-01", ["worker": .text("imran")])
    #expect(file.history.all(Allocation.self).map(\.worker) == ["grace", "imran"])
    #expect(
      shortfalls(AllocationDecision.self, ["worker": .text("sana")], file).contains { $0.contains("third worker") })
  }

  @Test func theChildsWordsAreKept() throws {
    var file = try onPlan()
    try file.record(
      Visit.self, on: "2026-03-02", ["words": .text("I like it when Nani picks me up."), "place": .text("school")])
    #expect(
      file.words.last
        == ChildsWords(on: "2026-03-02", words: "I like it when Nani picks me up.", setting: "at school, seen alone"))
  }

  @Test func aTransferWaitsForThoseWhoReceive() {
    #expect(problems(Transfer.self, ["accepted": .text("no")]).first?.hasPrefix("Until they accept") == true)
  }

  @Test func supervisionGoesThroughLastTimesActions() {
    #expect(
      problems(CaseSupervision.self, ["nothing_before": .text("no")]) == [
        "Go through the actions agreed last time one by one"
      ])
  }
}
