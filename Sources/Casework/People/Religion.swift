/// As the family gave it.
///
/// Source: the groups of the census of England and Wales 2021.
public enum Religion: String, Choice {
  case none
  case buddhist
  case christian
  case hindu
  case jewish
  case muslim
  case sikh
  case other
  case refused
  case notAsked = "not-asked"

  public var label: String {
    switch self {
    case .none: "No religion"
    case .buddhist: "Buddhist"
    case .christian: "Christian"
    case .hindu: "Hindu"
    case .jewish: "Jewish"
    case .muslim: "Muslim"
    case .sikh: "Sikh"
    case .other: "Another religion"
    case .refused: "Did not want to say"
    case .notAsked: "Not asked yet"
    }
  }
}
