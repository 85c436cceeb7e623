/// How a child took part in a conference or a review; the raw values are the codes of the looked after return.
///
/// Source: SSDA903, review participation.
public enum Participation: String, Choice {
  case under4 = "PN0"
  case spoke = "PN1"
  case advocateSpoke = "PN2"
  case showed = "PN3"
  case silent = "PN4"
  case advocateBriefed = "PN5"
  case otherWay = "PN6"
  case notHeard = "PN7"

  public var label: String {
    switch self {
    case .under4: "Under 4 at the time"
    case .spoke: "Came and spoke"
    case .advocateSpoke: "Came, and an advocate spoke for them"
    case .showed: "Came and showed their views without words"
    case .silent: "Came and did not give their views"
    case .advocateBriefed: "Did not come; an advocate gave their views"
    case .otherWay: "Did not come; sent their views another way"
    case .notHeard: "Did not come; their views were not given"
    }
  }
}
