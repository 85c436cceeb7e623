extension Assessment {
  /// The raw values are kept and never change.
  public enum Kind: String, Choice {
    case new, refresh
    case preBirth = "pre-birth"
    case youngCarer = "young-carer"
    case parenting
    case familyHelp = "family-help"
    case initial, core

    public var label: String {
      switch self {
      case .new: "New assessment"
      case .refresh: "Refresh of an earlier assessment"
      case .preBirth: "Pre-birth assessment"
      case .youngCarer: "Young carer’s assessment"
      case .parenting: "Parenting assessment"
      case .familyHelp: "Family help assessment"
      case .initial: "Initial assessment (until April 2013)"
      case .core: "Core assessment (until April 2013)"
      }
    }
    var endedIn2013: Bool { self == .initial || self == .core }
    public var isOffered: Bool { !endedIn2013 }
  }

  /// The raw values are kept and never change.
  public enum Outcome: String, Choice {
    case childInNeedPlan = "cin_plan"
    case strategy = "strategy_discussion"
    case services
    case shortBreak = "short_break"
    case privateFostering = "private_fostering"
    case specialist = "specialist_assessment"
    case lookedAfter = "looked_after_request"
    case legal = "legal_action"
    case enquiryConcluded = "s47_concluded_nfa"
    case otherAgency = "refer_other_agency"
    case earlyHelp = "early_help_stepdown"
    case noFurtherAction = "nfa"

    public var label: String {
      switch self {
      case .childInNeedPlan: "Child in need plan"
      case .strategy: "Strategy discussion"
      case .services: "Services without a plan"
      case .shortBreak: "Short breaks"
      case .privateFostering: "Private fostering arrangements"
      case .specialist: "Specialist assessment"
      case .lookedAfter: "Request for the child to be looked after"
      case .legal: "Legal action"
      case .enquiryConcluded: "Section 47 enquiry concluded; see its outcome"
      case .otherAgency: "Referred to another agency"
      case .earlyHelp: "Step down to early help"
      case .noFurtherAction: "No further action"
      }
    }

    /// Whether services under section 17 follow, for which there is to be a plan.
    var needsPlan: Bool { self == .childInNeedPlan || self == .services || self == .shortBreak }
  }
}

/// The points at which a manager looked at an assessment that was under way.
public enum ReviewPoints: Rows {
  public static let noun = "review"

  public static let on = Field<Day>("on", "When?").whenBlank("Enter the day").notInFuture()
  public static let decided = Field<Line>("decided", "What was decided?").whenBlank("Say what was decided")

  public static var columns: [Question] {
    on; decided
  }
}

/// What each agency that knows the child said.
public enum AgencyViews: Rows {
  public static let noun = "agency"

  public static let agency = Field<Agency>("agency", "Agency").whenBlank("Choose the agency")
  public static let who = Field<Line>("who", "Who?").whenBlank("Enter the name")
  public static let said = Field<Line>("said", "What did they say?").whenBlank("Say what they said")

  public static var columns: [Question] {
    agency; who; said
  }
}
