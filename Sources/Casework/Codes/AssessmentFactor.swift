/// What an assessment found to bear on a child; the raw values are the census codes.
///
/// Source: children in need census, AssessmentFactors.
public enum AssessmentFactor: String, Choice {
  case alcoholChild = "1A"
  case alcoholParent = "1B"
  case alcoholOther = "1C"
  case drugsChild = "2A"
  case drugsParent = "2B"
  case drugsOther = "2C"
  case violenceChild = "3A"
  case violenceParent = "3B"
  case violenceOther = "3C"
  case mentalHealthChild = "4A"
  case mentalHealthParent = "4B"
  case mentalHealthOther = "4C"
  case learningChild = "5A"
  case learningParent = "5B"
  case learningOther = "5C"
  case illnessChild = "6A"
  case illnessParent = "6B"
  case illnessOther = "6C"
  case youngCarer = "7A"
  case privateOverseasReturning = "8B"
  case privateOverseasStaying = "8C"
  case privateEducation = "8D"
  case privateFamily = "8E"
  case privateOther = "8F"
  case asylum = "9A"
  case missing = "10A"
  case sexualExploitation = "11A"
  case trafficking = "12A"
  case gangs = "13A"
  case behaviour = "14A"
  case selfHarm = "15A"
  case neglect = "16A"
  case emotionalAbuse = "17A"
  case physicalByChild = "18B"
  case physicalByAdult = "18C"
  case sexualByChild = "19B"
  case sexualByAdult = "19C"
  case other = "20"
  case noFactor = "21"
  case mutilation = "22A"
  case faithAbuse = "23A"
  case criminalExploitation = "24A"

  public var label: String {
    switch self {
    case .alcoholChild: "Alcohol misuse by the child"
    case .alcoholParent: "Alcohol misuse by a parent or carer"
    case .alcoholOther: "Alcohol misuse by somebody else in the household"
    case .drugsChild: "Drug misuse by the child"
    case .drugsParent: "Drug misuse by a parent or carer"
    case .drugsOther: "Drug misuse by somebody else in the household"
    case .violenceChild: "Domestic abuse: the child is the victim"
    case .violenceParent: "Domestic abuse: a parent or carer is the victim"
    case .violenceOther: "Domestic abuse: somebody else in the household is the victim"
    case .mentalHealthChild: "Mental health of the child"
    case .mentalHealthParent: "Mental health of a parent or carer"
    case .mentalHealthOther: "Mental health of somebody else in the household"
    case .learningChild: "Learning disability of the child"
    case .learningParent: "Learning disability of a parent or carer"
    case .learningOther: "Learning disability of somebody else in the household"
    case .illnessChild: "Physical disability or illness of the child"
    case .illnessParent: "Physical disability or illness of a parent or carer"
    case .illnessOther: "Physical disability or illness of somebody else in the household"
    case .youngCarer: "Young carer"
    case .privateOverseasReturning: "Privately fostered: from overseas, means to return"
    case .privateOverseasStaying: "Privately fostered: from overseas, means to stay"
    case .privateEducation: "Privately fostered: in the UK for education"
    case .privateFamily: "Privately fostered: other family arrangement in the UK"
    case .privateOther: "Privately fostered: other"
    case .asylum: "Unaccompanied asylum-seeking child"
    case .missing: "Going or being missing"
    case .sexualExploitation: "Child sexual exploitation"
    case .trafficking: "Trafficking"
    case .gangs: "Gangs"
    case .behaviour: "Socially unacceptable behaviour"
    case .selfHarm: "Self-harm"
    case .neglect: "Neglect"
    case .emotionalAbuse: "Emotional abuse"
    case .physicalByChild: "Physical abuse by another child"
    case .physicalByAdult: "Physical abuse by an adult"
    case .sexualByChild: "Sexual abuse by another child"
    case .sexualByAdult: "Sexual abuse by an adult"
    case .other: "Another factor"
    case .noFactor: "No factor found, and no further action"
    case .mutilation: "Female genital mutilation"
    case .faithAbuse: "Abuse linked to faith or belief"
    case .criminalExploitation: "Child criminal exploitation"
    }
  }

  /// An adult’s difficulty for which an adult service can be asked to help.
  public var isForAdultServices: Bool {
    switch self {
    case .alcoholParent, .drugsParent, .violenceParent, .mentalHealthParent, .learningParent, .alcoholOther,
      .drugsOther, .violenceOther, .mentalHealthOther, .learningOther:
      true
    default: false
    }
  }
}
