/// What is to be done about a contact, decided by a manager with the reasons.
public enum ReferralDecision: Step {
  public static let id = "referral-decision"
  public static let title = "Referral decision"
  public static let purpose = "Decide what happens about a contact, and say why."
  public static let source = "Working Together to Safeguard Children"
  public static let workedBy: Set<Role> = [.frontDoor, .teamManager]

  public enum Decision: String, Choice {
    case assess = "assessment"
    case noFurtherAction = "nfa"
    public var label: String {
      switch self {
      case .assess: "Referral: child and family assessment"
      case .noFurtherAction: "No further action"
      }
    }
  }

  public static let decidedAt = Field<Moment>("decided_at", "When was it decided?").notInFuture()
  public static let decision = Field<Decision>("decision", "What was decided?")
  public static let reasons = Field<Prose>("reasons", "Why?")

  public static var pages: [Page] {
    Page("The decision") {
      decidedAt; decision; reasons
    }
  }
  public static func happened(_ answers: Answers) -> Day? { answers[decidedAt]?.day }
  public static func happenedAt(_ answers: Answers) -> Moment? { answers[decidedAt] }
  public static func finished(_ answers: Answers, _ child: History) -> [Effect] {
    guard answers[decision] == .assess, let day = answers[decidedAt]?.day, child.open(Need.self) == nil else {
      return []
    }
    return [.begin(Need(from: day))]
  }
}
