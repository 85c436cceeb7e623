/// Why a child is in need; the raw values are the census codes. When two fit, the higher in the list is chosen.
///
/// Source: children in need census, PrimaryNeedCode.
public enum PrimaryNeed: String, Choice {
  case abuse = "N1"
  case disability = "N2"
  case parentalIllness = "N3"
  case acuteStress = "N4"
  case dysfunction = "N5"
  case behaviour = "N6"
  case lowIncome = "N7"
  case absentParenting = "N8"
  case notInNeed = "N9"
  case notStated = "N0"

  public var label: String {
    switch self {
    case .abuse: "Abuse or neglect"
    case .disability: "The child’s disability or illness"
    case .parentalIllness: "A parent’s disability or illness"
    case .acuteStress: "Family in acute stress"
    case .dysfunction: "Family dysfunction"
    case .behaviour: "Socially unacceptable behaviour"
    case .lowIncome: "Low income"
    case .absentParenting: "Absent parenting"
    case .notInNeed: "Not a child in need"
    case .notStated: "Not stated"
    }
  }

  public var hint: String? {
    switch self {
    case .acuteStress: "A family going through a crisis that lessens what the parents can give"
    case .dysfunction: "Parenting that is long since not good enough"
    case .absentParenting: "Parents not there, as for a child who arrives alone"
    case .notInNeed: "For example adoption support"
    default: nil
    }
  }
}
