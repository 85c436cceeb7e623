/// The numbers by which others know a person.
///
/// Source: standard safeguarding dataset, linked identifiers.
public enum IdentifierKind: String, Choice {
  case authority
  case former
  case pupil = "upn"
  case formerPupil = "former-upn"
  case nhs
  case homeOffice = "home-office"
  case nationalInsurance = "national-insurance"
  case youthJustice = "youth-justice"
  case court = "court-case"
  case adoptionAgency = "adoption-agency"
  case other

  public var label: String {
    switch self {
    case .authority: "Our own number for the child"
    case .former: "Number in an earlier system"
    case .pupil: "Unique pupil number"
    case .formerPupil: "Former unique pupil number"
    case .nhs: "NHS number"
    case .homeOffice: "Home Office number"
    case .nationalInsurance: "National insurance number"
    case .youthJustice: "Youth justice number"
    case .court: "Court case number"
    case .adoptionAgency: "Regional adoption agency number"
    case .other: "Another number"
    }
  }

  public var hint: String? {
    switch self {
    case .authority: "At most 20 letters and digits: the number that returns are made with"
    default: nil
    }
  }
}
