extension Visit {
  /// Where a visit was. The raw values are kept and never change.
  public enum Place: String, Choice {
    case home = "home_visit"
    case placement = "placement_visit"
    case school, office, elsewhere
    case video = "virtual"
    case telephone

    public var label: String {
      switch self {
      case .home: "At home"
      case .placement: "Where the child is placed"
      case .school: "At school or nursery"
      case .office: "At our office"
      case .elsewhere: "Somewhere else"
      case .video: "By video"
      case .telephone: "By telephone"
      }
    }
    public var hint: String? { isRemote ? "This does not count as seeing the child" : nil }

    /// Neither is in the room with the child.
    var isRemote: Bool { self == .video || self == .telephone }

    /// `at school`, for a line about the visit.
    var atWords: String {
      switch self {
      case .placement: "where placed"
      case .school: "at school"
      default: label.lowercasedFirst
      }
    }
  }

  /// Why a child was not seen. The raw values are kept and never change.
  public enum Failed: String, Choice {
    case noAccess = "no_access"
    case notThere = "child_not_present"
    case refused
    case unborn

    public var label: String {
      switch self {
      case .noAccess: "Nobody opened"
      case .notThere: "The child was not there"
      case .refused: "We were refused"
      case .unborn: "The child is not born yet"
      }
    }
  }

  /// Whether the place where the child sleeps was seen. The raw values are kept and never change.
  public enum Bedroom: String, Choice {
    case yes, no

    public var label: String {
      switch self {
      case .yes: "Yes"
      case .no: "No"
      }
    }
  }
}
