extension ReferralDecision {
  /// What follows from a contact. The raw values are kept and never change.
  public enum Decision: String, Choice {
    case assess = "assessment"
    case strategy
    case privateFostering = "private-fostering"
    case openCase = "open-case"
    case earlyHelp = "early-help"
    case advice
    case noFurtherAction = "nfa"

    public var label: String {
      switch self {
      case .assess: "Referral: child and family assessment"
      case .strategy: "Referral: strategy discussion, and an assessment"
      case .privateFostering: "Referral: private fostering assessment"
      case .openCase: "The child is known: passed to the team that works with them"
      case .earlyHelp: "Early help"
      case .advice: "Advice and information"
      case .noFurtherAction: "No further action"
      }
    }
    public var hint: String? {
      switch self {
      case .assess: "The child may be in need: Children Act 1989, section 17"
      case .strategy: "There is reasonable cause to suspect significant harm: section 47"
      case .privateFostering: "The child lives with somebody who is not a close relative for 28 days or more"
      default: nil
      }
    }

    /// Whether it makes a referral: the child is, or may be, in need.
    public var isAccepted: Bool {
      self == .assess || self == .strategy || self == .privateFostering || self == .openCase
    }
    /// Whether children’s social care does nothing more.
    public var isClosing: Bool { self == .earlyHelp || self == .advice || self == .noFurtherAction }
  }

  /// Whether whoever referred knows what came of it. The raw values are kept and never change.
  public enum ReferrerTold: String, Choice {
    case told = "yes"
    case later = "not-yet"
    case cannot = "cannot"

    public var label: String {
      switch self {
      case .told: "Yes"
      case .later: "Not yet"
      case .cannot: "They cannot be told"
      }
    }
    public var hint: String? { self == .cannot ? "Anonymous, or telling them would harm the child" : nil }
  }
}
