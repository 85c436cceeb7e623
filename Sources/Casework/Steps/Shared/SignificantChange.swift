/// A change in a child’s life that an assessment made before it cannot have known.
public enum SignificantChange: String, Choice {
  case newPartner = "new-partner"
  case leftHousehold = "left-household"
  case move
  case pregnancy
  case injury
  case domesticAbuse = "domestic-abuse"
  case missing
  case arrest
  case hospital
  case mentalHealth = "mental-health"
  case order
  case planTooOld = "age"

  public var label: String {
    switch self {
    case .newPartner: "A new adult in the household, or a new partner"
    case .leftHousehold: "Somebody left the household"
    case .move: "The family or the child moved"
    case .pregnancy: "A pregnancy or a new baby"
    case .injury: "A new injury"
    case .domesticAbuse: "An incident of domestic abuse"
    case .missing: "The child went missing"
    case .arrest: "An arrest or a charge"
    case .hospital: "Admission to hospital"
    case .mentalHealth: "A parent’s mental health or substance misuse worsened"
    case .order: "A court order was made or ended"
    case .planTooOld: "No change, but the last assessment is too old"
    }
  }
}
