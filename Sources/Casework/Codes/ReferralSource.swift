/// Who told the authority about a child; the raw values are the census codes.
///
/// Source: children in need census, ReferralSource.
public enum ReferralSource: String, Choice {
  case family = "1A"
  case acquaintance = "1B"
  case child = "1C"
  case otherPerson = "1D"
  case school = "2A"
  case education = "2B"
  case gp = "3A"
  case healthVisitor = "3B"
  case schoolNurse = "3C"
  case primaryHealth = "3D"
  case emergencyDepartment = "3E"
  case otherHealth = "3F"
  case housing = "4"
  case socialCare = "5A"
  case council = "5B"
  case otherAuthority = "5C"
  case earlyHelp = "5D"
  case police = "6"
  case legal = "7"
  case other = "8"
  case anonymous = "9"
  case unknown = "10"

  public var label: String {
    switch self {
    case .family: "A parent, relative or carer"
    case .acquaintance: "A neighbour, childminder or other acquaintance"
    case .child: "The child"
    case .otherPerson: "Another person"
    case .school: "School"
    case .education: "Education services"
    case .gp: "GP"
    case .healthVisitor: "Health visitor"
    case .schoolNurse: "School nurse"
    case .primaryHealth: "Other primary health services"
    case .emergencyDepartment: "Accident and emergency department"
    case .otherHealth: "Other health services"
    case .housing: "Housing"
    case .socialCare: "Adult social care or other social care of this authority"
    case .council: "Another department of this authority"
    case .otherAuthority: "Another local authority"
    case .earlyHelp: "Early help"
    case .police: "Police"
    case .legal: "Courts, probation, immigration, Cafcass or prison"
    case .other: "Another organisation"
    case .anonymous: "Anonymous"
    case .unknown: "Not known"
    }
  }

  /// Whether there is somebody who can be told what was decided.
  public var canBeTold: Bool { self != .anonymous && self != .unknown }
}
