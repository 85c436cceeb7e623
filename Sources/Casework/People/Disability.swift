/// The raw values are the census codes.
///
/// Source: children in need census, Disabilities.
public enum Disability: String, Choice {
  case none = "NONE"
  case mobility = "MOB"
  case hand = "HAND"
  case personalCare = "PC"
  case continence = "INC"
  case communication = "COMM"
  case learning = "LD"
  case hearing = "HEAR"
  case vision = "VIS"
  case behaviour = "BEH"
  case consciousness = "CON"
  case autism = "AUT"
  case other = "DDA"

  public var label: String {
    switch self {
    case .none: "No disability"
    case .mobility: "Mobility"
    case .hand: "Hand function"
    case .personalCare: "Personal care"
    case .continence: "Incontinence"
    case .communication: "Communication"
    case .learning: "Learning"
    case .hearing: "Hearing"
    case .vision: "Vision"
    case .behaviour: "Behaviour"
    case .consciousness: "Consciousness"
    case .autism: "Autism or Asperger syndrome"
    case .other: "Another disability"
    }
  }

  public var hint: String? {
    switch self {
    case .consciousness: "For example seizures"
    case .other: "A lasting condition within the Equality Act 2010 that fits none of these"
    default: nil
    }
  }
}
