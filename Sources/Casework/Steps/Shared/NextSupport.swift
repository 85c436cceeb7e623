/// Who supports a child when a plan or a case ends.
public enum NextSupport: String, Choice {
  case childInNeed = "child-in-need"
  case earlyHelp = "early-help"
  case otherService = "other-service"
  case universal
  case lookedAfter = "looked-after"
  case otherAuthority = "other-authority"
  case nobody = "none"

  public var label: String {
    switch self {
    case .childInNeed: "Child in need plan"
    case .earlyHelp: "Early help"
    case .otherService: "Another service"
    case .universal: "Universal services: school, health visitor, GP"
    case .lookedAfter: "The child is looked after"
    case .otherAuthority: "Another local authority"
    case .nobody: "No support is needed"
    }
  }

  /// Whether somebody has to take the child on.
  public var needsReceiver: Bool { self != .universal && self != .nobody }
}
