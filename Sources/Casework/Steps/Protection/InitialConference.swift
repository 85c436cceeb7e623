/// The conference that decides whether a child needs a child protection plan, and makes it.
public enum InitialConference: Step {
  public static let id = "initial-conference"
  public static let title = "Initial child protection conference"
  public static let purpose = "Decide whether the child needs a child protection plan, and if so make its outline."
  public static let source = "Working Together to Safeguard Children; Children Act 1989, s.47"
  public static let shape = Shape.meeting
  public static let workedBy: Set<Role> = [.conferenceChair, .socialWorker, .teamManager]
  public static let authorisedBy: Set<Role> = [.conferenceChair]

  /// The raw values are kept and never change.
  public enum Kind: String, Choice {
    case initial
    case transferIn = "transfer-in"
    public var label: String {
      switch self {
      case .initial: "Initial conference"
      case .transferIn: "Transfer-in conference: the child had a plan elsewhere"
      }
    }
  }

  /// The raw values are kept and never change.
  public enum Decision: String, Choice {
    case plan
    case childInNeed = "no-plan-cin"
    case earlyHelp = "no-plan-early-help"
    case noPlan = "no-plan"
    case adjourned
    public var label: String {
      switch self {
      case .plan: "The child needs a child protection plan"
      case .childInNeed: "No child protection plan: a child in need plan"
      case .earlyHelp: "No child protection plan: early help"
      case .noPlan: "No child protection plan, and no other"
      case .adjourned: "The conference was adjourned"
      }
    }
  }

  public static let heldOn = ConferenceQuestions.heldOn
  public static let quorate = ConferenceQuestions.quorate
  public static let kind = Field<Kind>("kind", "Which conference is it?").whenBlank("Say which conference it is")
  public static let decision = Field<Decision>("decision", "What was decided for this child?")
    .whenBlank("Choose what was decided")
    .onlyIfQuorate(else: .adjourned)
  public static let reasons = ConferenceQuestions.reasons
  public static let category = Field<ProtectionPlan.Category>("category", "In which category?")
    .whenBlank("Choose the category").shown { $0[decision] == .plan }
  public static let earlierPlans = Field<Count>("earlier_plans", "How many plans has the child had before?")
    .unit("plans").whenBlank("Enter how many plans the child has had before, anywhere; 0 if none")
    .shown { $0[decision] == .plan }
  public static let coreGroup = Group<CoreGroupMembers>("core_group", "Who is in the core group?").atLeast(1)
  public static let firstCoreGroup = Field<Day>("first_core_group", "When does the core group first meet?")
    .whenBlank("Agree when the core group first meets, and enter the day")
    .notBefore(heldOn, "This is before the conference")

  public static var pages: [Page] {
    typealias Asked = ConferenceQuestions
    return [
      Page("The conference") {
        heldOn; kind; Asked.whoCame
      },
      Asked.theChild,
      Page("What was said") {
        Asked.whatWasSaid
      },
      Page("The decision", eachChild: true) {
        decision; reasons; category; earlierPlans
      },
      Page("The plan", shown: Asked.isPlanned) {
        Asked.thePlan; Asked.visitEvery; coreGroup; firstCoreGroup; Asked.nextReview
      },
      Asked.afterwards,
    ]
  }
  public static let bookings = [
    Booking(firstCoreGroup, for: .coreGroup), Booking(ConferenceQuestions.nextReview, for: .reviewConference),
  ]
  public static func happened(_ answers: Answers) -> Day? { answers[heldOn] }

  /// Why a conference does not meet the duty to hold one; nil when it does.
  static func doesNotCount(_ answers: Answers) -> String? {
    ConferenceQuestions.doesNotCount(answers, wasAdjourned: answers[decision] == .adjourned)
  }
}

/// Who meets as the core group of a plan.
public enum CoreGroupMembers: Rows {
  public static let noun = "person"

  public static let name = Field<Line>("name", "Name").whenBlank("Enter the name")
  public static let agency = Field<Agency>("agency", "From").whenBlank("Say where they are from")

  public static var columns: [Question] {
    name; agency
  }
}
