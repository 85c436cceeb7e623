/// Whom somebody at a meeting speaks for.
public enum Agency: String, Choice {
  case socialCare = "social-care"
  case police
  case health
  case school
  case child
  case parent
  case family
  case advocate
  case interpreter
  case earlyHelp = "early-help"
  case adultServices = "adult-services"
  case mentalHealth = "mental-health"
  case substanceMisuse = "substance-misuse"
  case domesticAbuse = "domestic-abuse"
  case housing
  case probation
  case youthJustice = "youth-justice"
  case legal
  case voluntary
  case chair
  case other

  public var label: String {
    switch self {
    case .socialCare: "Children’s social care"
    case .police: "Police"
    case .health: "Health"
    case .school: "School, nursery or college"
    case .child: "The child"
    case .parent: "Parent or carer"
    case .family: "Wider family or friend"
    case .advocate: "Advocate"
    case .interpreter: "Interpreter"
    case .earlyHelp: "Early help"
    case .adultServices: "Adult services"
    case .mentalHealth: "Mental health service"
    case .substanceMisuse: "Drug or alcohol service"
    case .domesticAbuse: "Domestic abuse service"
    case .housing: "Housing"
    case .probation: "Probation"
    case .youthJustice: "Youth justice"
    case .legal: "Legal adviser"
    case .voluntary: "Voluntary organisation"
    case .chair: "Chair"
    case .other: "Another"
    }
  }
}
