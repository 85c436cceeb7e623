/// How much help a child needs, by the published levels of need.
///
/// Source: Working Together to Safeguard Children, threshold document of the safeguarding partners.
public enum ThresholdLevel: String, Choice {
  case universal = "1-universal"
  case additional = "2-additional"
  case complex = "3-complex"
  case statutory = "4-statutory"

  public var label: String {
    switch self {
    case .universal: "Level 1: universal services"
    case .additional: "Level 2: additional needs"
    case .complex: "Level 3: complex needs, targeted early help"
    case .statutory: "Level 4: children’s social care"
    }
  }
}
