/// The raw values are the census codes.
///
/// Source: children in need census, Sex.
public enum Sex: String, Choice {
  case male = "M"
  case female = "F"
  case unknown = "U"

  public var label: String {
    switch self {
    case .male: "Male"
    case .female: "Female"
    case .unknown: "Not known"
    }
  }
}
