/// Whether the child was offered an advocate, and what came of it.
public enum AdvocateOffer: String, Choice {
  case used
  case declined
  case notOffered = "not-offered"
  case tooYoung = "too-young"

  public var label: String {
    switch self {
    case .used: "Offered, and an advocate helped"
    case .declined: "Offered, and the child said no"
    case .notOffered: "Not offered"
    case .tooYoung: "The child is too young"
    }
  }
}
