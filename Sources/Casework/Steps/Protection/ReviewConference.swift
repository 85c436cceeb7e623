/// The conference that asks what a child protection plan has changed, and whether it is still needed.
public enum ReviewConference: Step {
  public static let id = "review-conference"
  public static let title = "Review child protection conference"
  public static let purpose = "Test what the plan has changed for the child, and decide whether it is still needed."
  public static let source = "Working Together to Safeguard Children"
  public static let shape = Shape.meeting
  public static let workedBy: Set<Role> = [.conferenceChair, .socialWorker, .teamManager]
  public static let authorisedBy: Set<Role> = [.conferenceChair]

  /// The raw values are kept and never change.
  public enum Decision: String, Choice {
    case goesOn = "continue"
    case ends = "end"
    case adjourned
    public var label: String {
      switch self {
      case .goesOn: "The plan is still needed"
      case .ends: "The plan ends"
      case .adjourned: "The conference was adjourned"
      }
    }
  }

  /// Why a plan ends. The raw values are kept and never change.
  public enum EndReason: String, Choice {
    case safe, moved, died, adult
    case lookedAfter = "looked-after"
    case otherOrder = "court-order"
    public var label: String {
      switch self {
      case .safe: "The child is no longer at risk of significant harm"
      case .lookedAfter: "The child is looked after and the plan does no more"
      case .otherOrder: "A court order keeps the child safe"
      case .moved: "The child moved, and the other authority has held its conference"
      case .adult: "The child turned 18"
      case .died: "The child died"
      }
    }
  }

  public static let heldOn = ConferenceQuestions.heldOn
  public static let quorate = ConferenceQuestions.quorate
  public static let progress = Group<PlanProgress>("progress", "How far has each line of the plan come?").atLeast(1)
  public static let riskNow = Field<Prose>("risk_now", "What is the risk to this child now?")
    .whenBlank("Say what the risk to the child is now").saysSomething()
  public static let decision = Field<Decision>("decision", "Is the plan still needed?")
    .whenBlank("Say whether the plan is still needed")
    .onlyIfQuorate(else: .adjourned)
  public static let reasons = ConferenceQuestions.reasons
  public static let category = Field<ProtectionPlan.Category>("category", "In which category now?")
    .whenBlank("Choose the category").shown { $0[decision] == .goesOn }
  public static let endReason = Field<EndReason>("end_reason", "Why does it end?").whenBlank("Say why the plan ends")
    .shown { $0[decision] == .ends }
  public static let nextSupport = Field<NextSupport>("next_support", "Who supports the child from now on?")
    .whenBlank("Say who supports the child from now on").shown { $0[decision] == .ends && $0[endReason] != .died }
  public static let receiver = Field<Line>("receiver", "Who takes the child on, by name?")
    .whenBlank("Name who takes the child on")
    .shown { $0[decision] == .ends && $0[endReason] != .died && $0[nextSupport]?.needsReceiver == true }

  public static var pages: [Page] {
    typealias Asked = ConferenceQuestions
    return [
      Page("The conference") {
        heldOn; Asked.whoCame
      },
      Asked.theChild,
      Page("What has changed", panel: SinceConference.panel) {
        progress; Asked.whatWasSaid
      },
      Page("The decision", eachChild: true) {
        riskNow; decision; reasons; category; endReason; nextSupport; receiver
      },
      Page("The plan from now on", shown: Asked.isPlanned) {
        Asked.thePlan; Asked.visitEvery; Asked.nextReview
      },
      Asked.afterwards,
    ]
  }
  public static let bookings = [Booking(ConferenceQuestions.nextReview, for: .reviewConference)]
  public static func happened(_ answers: Answers) -> Day? { answers[heldOn] }

  /// Why a conference does not meet the duty to hold one; nil when it does.
  static func doesNotCount(_ answers: Answers) -> String? {
    ConferenceQuestions.doesNotCount(answers, wasAdjourned: answers[decision] == .adjourned)
  }
}
