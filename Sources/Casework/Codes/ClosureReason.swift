/// Why a child is no longer in need; the raw values are the census codes.
///
/// Source: children in need census, ReasonForClosure.
public enum ClosureReason: String, Choice {
  case adopted = "RC1"
  case died = "RC2"
  case childArrangements = "RC3"
  case guardianship = "RC4"
  case otherAuthority = "RC5"
  case adultServices = "RC6"
  case noLongerInNeed = "RC7"
  case assessedNoAction = "RC8"
  case assessedEarlyHelp = "RC9"

  public var label: String {
    switch self {
    case .adopted: "Adopted"
    case .died: "Died"
    case .childArrangements: "Child arrangements order"
    case .guardianship: "Special guardianship order"
    case .otherAuthority: "Passed to another local authority"
    case .adultServices: "Passed to adult social care"
    case .noLongerInNeed: "No longer in need, or services ended for another reason"
    case .assessedNoAction: "Closed after assessment, no further action"
    case .assessedEarlyHelp: "Closed after assessment, passed to early help"
    }
  }
}
