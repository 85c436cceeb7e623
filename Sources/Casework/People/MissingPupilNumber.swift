/// Why a child has no unique pupil number; the raw values are the codes of the returns.
///
/// Source: children in need census and SSDA903, UPNunknown.
public enum MissingPupilNumber: String, Choice {
  case tooYoung = "UN1"
  case neverState = "UN2"
  case abroad = "UN3"
  case newlyKnown = "UN4"
  case disputed = "UN5"
  case awaited = "UN6"
  case referralOnly = "UN7"

  public var label: String {
    switch self {
    case .tooYoung: "Not of school age and none given yet"
    case .neverState: "Never at a state-funded school in England"
    case .abroad: "Educated outside England"
    case .newlyKnown: "Newly in need or looked after; not known yet"
    case .disputed: "Sources disagree"
    case .awaited: "Not received from the school yet"
    case .referralOnly: "Referral with no further action"
    }
  }
}
