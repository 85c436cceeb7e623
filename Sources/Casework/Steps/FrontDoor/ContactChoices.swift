extension Contact {
  /// How a contact came.
  public enum ContactWay: String, Choice {
    case form, telephone, email, letter, visit, police = "police-notification"
    case outOfHours = "out-of-hours"

    public var label: String {
      switch self {
      case .form: "Referral form"
      case .telephone: "Telephone"
      case .email: "Email"
      case .letter: "Letter"
      case .visit: "In person"
      case .police: "Police notification"
      case .outOfHours: "From the out of hours team"
      }
    }
  }

  /// Whether the family know of a contact and agree to it.
  public enum FamilyKnows: String, Choice {
    case agrees, disagrees
    case notAsked = "not-asked"
    case notNeeded = "not-needed"

    public var label: String {
      switch self {
      case .agrees: "They know and agree"
      case .disagrees: "They know and do not agree"
      case .notAsked: "They have not been asked"
      case .notNeeded: "They made contact themselves"
      }
    }
  }

  /// How soon a contact must be decided, by the rating of the front door.
  public enum Urgency: String, Choice {
    case red, amber, green

    public var label: String {
      switch self {
      case .red: "Red: a child may be at risk of significant harm now"
      case .amber: "Amber: significant concern, no immediate danger"
      case .green: "Green: help may be needed, no immediate concern"
      }
    }
  }

  /// Who looks after a child: the question by which private fostering is found.
  public enum CarerRelationship: String, Choice {
    case parent
    case closeRelative = "close-relative"
    case other
    case lookedAfter = "looked-after"
    case alone
    case notKnown = "not-known"

    public var label: String {
      switch self {
      case .parent: "A parent, or somebody with parental responsibility"
      case .closeRelative: "A close relative"
      case .other: "Somebody else"
      case .lookedAfter: "Foster carer or home: the child is looked after by an authority"
      case .alone: "Nobody: the child is alone"
      case .notKnown: "Not known yet"
      }
    }
    public var hint: String? {
      switch self {
      case .closeRelative: "Grandparent, brother, sister, uncle, aunt or step-parent"
      case .other: "A cousin, a friend of the family, a parent’s former partner, a host family"
      default: nil
      }
    }

    /// Whether it has to be checked how they are related.
    var isAsked: Bool { self == .closeRelative || self == .other }
  }
}
