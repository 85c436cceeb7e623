/// The enquiry into whether a child is suffering, or is likely to suffer, significant harm.
public enum Section47Enquiry: Step {
  public static let id = "section-47-enquiry"
  public static let title = "Section 47 enquiry"
  public static let purpose = "Record what the enquiry found, whether a conference is needed, and why."
  public static let source = "Children Act 1989, s.47; Working Together to Safeguard Children"
  public static let workedBy: Set<Role> = [.socialWorker, .teamManager]
  public static let authorisedBy: Set<Role> = [.teamManager]
  public static let authoriserSaysWhy = true

  /// What the enquiry found. The raw values are kept and never change.
  public enum Outcome: String, Choice {
    case noFurtherAction = "unsubstantiated_nfa"
    case support = "unsubstantiated_support"
    case noContinuingRisk = "substantiated_no_continuing_risk"
    case conference = "substantiated_icpc"
    case legal = "legal_action"
    case assess = "continue_assessment"

    public var label: String {
      switch self {
      case .noFurtherAction: "Concern not borne out, no further action"
      case .support: "Concern not borne out, help is needed"
      case .noContinuingRisk: "Concern borne out, no continuing risk of significant harm"
      case .conference: "Concern borne out, continuing risk: initial child protection conference"
      case .legal: "Legal action at once"
      case .assess: "Enquiry ends, assessment goes on"
      }
    }
  }

  public static let begunOn = Field<Day>(
    "begun_on", "When was the enquiry begun?", hint: "The strategy discussion’s day"
  )
  .whenBlank("Enter the day the enquiry was begun").notInFuture()
  public static let concludedOn = Field<Day>("concluded_on", "When was it concluded?")
    .whenBlank("Enter the day it was concluded").notInFuture()
    .notBefore(begunOn, "It cannot be concluded before it was begun")
  public static let seenOn = Field<Day>("seen_on", "When was the child first seen?")
    .whenBlank("Enter the day the child was first seen").notInFuture().shown { $0[SeeingTheChild.seen] == true }
    .notBefore(begunOn, "This is before the enquiry was begun")

  public static let checks = Group<AgencyViews>("checks", "Whom did you ask, and what did they say?").atLeast(1)
  public static let household = Field<Prose>("household", "Which adults live there or come, and what is known of each?")
    .lines(4).mayBeBlank()
  public static let otherChildren = Field<Prose>("other_children", "What does this mean for each other child there?")
    .lines(3).whenBlank("Consider each other child of the household by name, or say that there are none")
  public static let history = Field<Prose>("history", "What has happened before, and what is the pattern?").lines(4)
    .mayBeBlank()
  public static let examined = Field<Prose>(
    "examined", "Which interviews and medical examinations were there, and what came of each?",
    hint: "Recorded interviews with the police (achieving best evidence) too; each with its day"
  ).lines(4).mayBeBlank()
  public static let findings = Field<Prose>("findings", "What was found on each concern?").lines(8)
    .whenBlank("Say what was found on each concern")
  public static let analysis = Field<Prose>("analysis", "What does it mean for this child?").lines(8)
    .whenBlank("Say what it means for the child: the harm, how likely it is, and how sure we are").saysSomething()

  public static let outcome = Field<Outcome>("outcome", "What is the outcome?").whenBlank("Choose the outcome")
  public static let reasons = Field<Prose>("reasons", "Why?").whenBlank("Say why").saysSomething()
  public static let conferenceNeeded = Field<Bool>("conference_needed", "Is a child protection conference needed?")
    .whenBlank("Say whether a conference is needed")
    .refuse("The outcome, and whether a conference is needed, do not agree") { needed, answers in
      answers[outcome].map { ($0 == .conference) != needed && $0 != .legal } ?? false
    }
  public static let conferenceReasons = Field<Prose>("conference_reasons", "Why, or why not?").lines(3)
    .whenBlank("Say why a conference is needed, or why it is not").saysSomething()
  public static let conferenceOn = Field<Day>("conference_on", "For which day is it booked?")
    .whenBlank("Book the conference and enter its day").shown { $0[conferenceNeeded] == true }
    .notBefore(concludedOn, "This is before the enquiry was concluded")

  public static let safetyPlan = Group<AgreedActions>("actions", "What keeps the child safe meanwhile: who does what?")
    .atLeast(1)
  public static let parentsTold = Field<Prose>(
    "parents_told", "What were the parents told must change, and what follows if it does not?"
  ).lines(4).whenBlank("Say what the parents were told").saysSomething()
  public static let sharedOn = Field<Day>("shared_on", "When was the outcome shared with family and agencies?")
    .mayBeBlank().notInFuture()

  public static var pages: [Page] {
    Page("The enquiry") {
      begunOn; concludedOn; checks; household; otherChildren; history
    }
    Page("Seeing the child", eachChild: true, panel: VisitsSince.panel(begunOn)) {
      SeeingTheChild.seen; SeeingTheChild.notSeenBecause; seenOn; SeeingTheChild.seenAlone
      SeeingTheChild.notAloneBecause; SeeingTheChild.words; SeeingTheChild.effect
    }
    Page("What was found", eachChild: true) {
      examined; findings; analysis
    }
    Page("The outcome", eachChild: true) {
      outcome; reasons; conferenceNeeded; conferenceReasons; conferenceOn
    }
    Page("What happens next") {
      safetyPlan; parentsTold; sharedOn
    }
  }
  public static let bookings = [Booking(conferenceOn, for: .initialConference)]
  public static func happened(_ answers: Answers) -> Day? { answers[concludedOn] }

  /// Why an enquiry does not count as having seen the child; nil when it does.
  static func doesNotCount(_ answers: Answers) -> String? {
    answers[SeeingTheChild.seen] == true ? nil : "the child was not seen"
  }
}
