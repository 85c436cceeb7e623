extension ManagementDecision {
  /// What a decision is about. The raw values are kept and never change.
  public enum Kind: String, Choice {
    case allocate, threshold
    case reviewPoint = "assessment-review-point"
    case noRefresh = "no-refresh"
    case longPlan = "long-plan"
    case legal
    case stepUp = "step_up"
    case stepDown = "step_down"
    case escalate, close, reopen, placement, funding, other

    public var label: String {
      switch self {
      case .allocate: "Allocation"
      case .threshold: "Level of need"
      case .reviewPoint: "Review point of an assessment that is under way"
      case .noRefresh: "The assessment still holds, and needs no refresh"
      case .longPlan: "Review of a plan that has gone on long"
      case .legal: "Whether to go to court"
      case .stepUp: "Step up"
      case .stepDown: "Step down"
      case .escalate: "Escalation"
      case .close: "Closing"
      case .reopen: "Opening again"
      case .placement: "Placement"
      case .funding: "Funding"
      case .other: "Other"
      }
    }
  }

  /// Who may decide it, by the scheme of delegation. The raw values are kept and never change.
  public enum AuthorityLevel: String, Choice {
    case teamManager = "team-manager"
    case serviceManager = "service-manager"
    case headOfService = "head-of-service"
    case director
    case panel

    public var label: String {
      switch self {
      case .teamManager: "Team manager"
      case .serviceManager: "Service manager"
      case .headOfService: "Head of service"
      case .director: "Director of children’s services"
      case .panel: "A panel"
      }
    }
    /// Above the manager of the team that works with the child.
    var isSenior: Bool { self != .teamManager }
  }
}
