/// For what may honestly not be known yet.
public enum YesNoNotKnown: String, Choice {
  case yes
  case no
  case notKnown = "not-known"

  public var label: String {
    switch self {
    case .yes: "Yes"
    case .no: "No"
    case .notKnown: "Not known yet"
    }
  }
}
