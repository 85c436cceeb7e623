import Casework
import PracticeCast
import Testing

/// Questions are asked of those to whom they fit, and nobody is criticised for what could not be.
@Suite struct AskedOnlyWhereItFitsTests {
  private func asked(_ step: any Step.Type, _ given: [String: Stored]) -> Set<String> {
    let kind = StepKind.of(step)
    let answers = Answers(given, today: "2026-03-02")
    return Set(kind.pages.indices.flatMap { kind.questions(onPage: $0, [answers]) }.map(\.key))
  }

  private func shortfalls(_ step: any Step.Type, _ given: [String: Stored], _ file: CaseFile) -> [String] {
    step.shortfalls(Filled.answers(step, on: "2026-03-02", given), file.history).map(\.words)
  }

  private let unborn = CaseFile(Particulars(name: "Baby Nowak", expected: "2026-06-12"))

  @Test(arguments: ["visit", "assessment", "section-47-enquiry"])
  func whatAChildSaidChangedSomethingOnlyIfTheyWereSeen(_ id: String) throws {
    let step = try #require(StepKind.named(id)).step
    #expect(asked(step, ["seen": .text("yes")]).isSuperset(of: ["words", "words_effect"]))
    #expect(asked(step, ["seen": .text("no")]).isDisjoint(with: ["words", "words_effect"]))
    #expect(asked(step, [:]).isDisjoint(with: ["words", "words_effect"]))
  }

  @Test func aPlanIsAskedForWhereThereIsOneAndThenWhole() throws {
    let plan: Set = ["plan", "contingency", "consequence", "visit_every", "next_review"]
    let none: [String: Stored] = ["quorate": .text("yes"), "decision": .text("no-plan")]
    #expect(asked(InitialConference.self, none).isDisjoint(with: plan))
    #expect(asked(ReviewConference.self, ["quorate": .text("yes"), "decision": .text("end")]).isDisjoint(with: plan))
    #expect(asked(InitialConference.self, ["decision": .text("plan")]).isSuperset(of: plan))
    #expect(asked(ReviewConference.self, ["decision": .text("continue")]).isSuperset(of: plan))
    #expect(asked(InitialConference.self, none).contains("dissent"))
    let bare = Answers(["decision": .text("plan"), "quorate": .text("yes")], today: "2026-03-02")
    let problems = Set(StepKind.of(InitialConference.self).problems(bare).map(\.key))
    #expect(problems.isSuperset(of: ["plan", "core_group", "first_core_group", "visit_every", "next_review"]))
  }

  @Test func everyConferenceSaysHowThoseItIsAboutAreTold() {
    let words = "Say how the child and each parent are told what was decided"
    #expect(shortfalls(InitialConference.self, ["decision": .text("no-plan")], CaseFile()).contains(words))
    let told: [String: Stored] = ["decision": .text("no-plan"), "told": .text("Grace tells May at school tomorrow.")]
    #expect(!shortfalls(InitialConference.self, told, CaseFile()).contains(words))
  }

  @Test func aConferenceIsMeasuredByWhoWasThereAndTheChildsAge() throws {
    func found(_ agencies: [String], _ given: [String: Stored] = [:], _ file: CaseFile = CaseFile()) -> [String] {
      let attendance: [String: Stored] = ["attendance": Filled.attendance(agencies)]
      return shortfalls(InitialConference.self, attendance.merging(given) { $1 }, file)
    }
    #expect(
      found(["social-care", "chair", "parent"]).contains { $0.hasPrefix("No agency but children’s social care") })
    #expect(!found(["social-care", "chair", "school"]).contains { $0.hasPrefix("No agency but") })
    let under4: [String: Stored] = ["participation": .text("PN0")]
    #expect(found(["health"], under4).contains { $0.contains("not under four: say how they took part") })
    #expect(!found(["health"], under4, unborn).contains { $0.contains("not under four") })
    let unasked = "No section 47 enquiry is recorded before this conference: say why, in the reasons"
    #expect(found(["health"]).contains(unasked))
    var enquired = CaseFile()
    try enquired.record(StrategyDiscussion.self, on: "2026-02-27", ["threshold_met": .text("yes")])
    #expect(!found(["health"], [:], enquired).contains(unasked))
  }

  @Test func aDecisionAnswersTheDangerAndNamesWhoTakesTheChildOn() throws {
    var file = CaseFile()
    try file.record(Contact.self, on: "2026-03-02", ["danger": .text("yes"), "safe_now": .text("Nan has her.")])
    func found(_ decision: String, _ more: [String: Stored] = [:]) -> [String] {
      shortfalls(ReferralDecision.self, ["decision": .text(decision)].merging(more) { $1 }, file)
    }
    #expect(found("assessment").contains { $0.hasPrefix("The contact says that a child is in danger") })
    #expect(!found("strategy").contains { $0.hasPrefix("The contact says that a child is in danger") })
    #expect(found("early-help").contains { $0.hasPrefix("Name who in early help") })
    #expect(!found("early-help", ["receiver": .text("Dele Akande")]).contains { $0.hasPrefix("Name who in early") })
    #expect(!asked(ReferralDecision.self, ["decision": .text("nfa")]).contains("receiver"))
  }

  @Test func nobodyIsCriticisedForNotSeeingAnUnbornChild() {
    let unseen: [String: Stored] = ["seen": .text("no"), "not_seen_because": .text("Not born yet.")]
    #expect(!shortfalls(Assessment.self, unseen, unborn).contains { $0.hasPrefix("The child was not seen") })
    #expect(!shortfalls(Section47Enquiry.self, unseen, unborn).contains { $0.hasPrefix("The child was not seen") })
    #expect(shortfalls(Assessment.self, unseen, CaseFile()).contains { $0.hasPrefix("The child was not seen") })
    #expect(!shortfalls(Closure.self, [:], unborn).contains { $0.contains("seen") || $0.contains("child was told") })
    #expect(
      shortfalls(Closure.self, [:], CaseFile()).contains("Enter the day on which the child was last seen"))
  }

  @Test func ofAChildWhoDiedNobodyIsAskedWhatTheySayOrWhoTakesThemOn() {
    let living: Set = ["words", "next_support", "child_told"]
    #expect(asked(Closure.self, ["reason": .text("RC7")]).isSuperset(of: living))
    #expect(asked(Closure.self, ["reason": .text("RC2")]).isDisjoint(with: living))
    let ended: [String: Stored] = ["decision": .text("end"), "end_reason": .text("died")]
    #expect(!asked(ReviewConference.self, ended).contains("next_support"))
  }

  @Test func anEnquirySaysWhatTheExaminationFoundAndWhoDecidedOnIt() throws {
    let found = "A medical examination was asked for: say what it found"
    var file = CaseFile()
    #expect(shortfalls(Section47Enquiry.self, [:], file).contains { $0.hasPrefix("No strategy discussion") })
    try file.record(
      StrategyDiscussion.self, on: "2026-02-27", ["threshold_met": .text("yes"), "medical": .text("needed")])
    #expect(shortfalls(Section47Enquiry.self, [:], file).contains(found))
    #expect(!shortfalls(Section47Enquiry.self, [:], file).contains { $0.hasPrefix("No strategy discussion") })
    let examined: [String: Stored] = ["examined": .text("Dr Lim, 28 February: a healed break of the left arm.")]
    #expect(!shortfalls(Section47Enquiry.self, examined, file).contains(found))
  }

  @Test func aVisitSaysInALineWhetherTheChildWasSeen() {
    func line(_ given: [String: Stored]) -> String? {
      Visit.summary(Filled.answers(Visit.self, on: "2026-03-02", given))
    }
    #expect(
      line(["seen": .text("yes"), "seen_alone": .text("yes"), "place": .text("school")]) == "Seen alone at school")
    #expect(
      line(["seen": .text("yes"), "seen_alone": .text("no"), "not_alone_because": .text("Mum stayed.")])
        == "Seen at home, not alone")
    #expect(line(["seen": .text("no"), "failed": .text("no_access")]) == "Not seen at home: nobody opened")
    #expect(line(["seen": .text("no"), "failed": .text("unborn")]) == "Before the birth, at home")
  }
}
