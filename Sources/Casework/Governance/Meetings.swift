/// How a meeting stands.
public enum MeetingStatus: String, Choice {
  case planned, held, cancelled

  public var label: String {
    switch self {
    case .planned: "Planned"
    case .held: "Held"
    case .cancelled: "Cancelled"
    }
  }
}

/// Whether the public may have what is said and read.
public enum MeetingPart: String, Choice {
  /// Part I: open to the press and the public.
  case open = "public"
  /// Part II: the press and the public are excluded.
  case closed = "private"

  public var label: String {
    switch self {
    case .open: "Part I: public"
    case .closed: "Part II: private"
    }
  }
}

/// Why an item is considered in private.
///
/// Source: Local Government Act 1972, Schedule 12A, Part 1, paragraphs 1 to 7 (England).
public enum ExemptReason: String, Choice {
  case individual = "1"
  case identity = "2"
  case business = "3"
  case labour = "4"
  case legal = "5"
  case notice = "6"
  case crime = "7"

  public var label: String { "Paragraph \(rawValue): \(words)" }

  public var words: String {
    switch self {
    case .individual: "information relating to any individual"
    case .identity: "information likely to reveal the identity of an individual"
    case .business: "information relating to financial or business affairs"
    case .labour: "consultations or negotiations about labour relations"
    case .legal: "information that could be legally privileged"
    case .notice: "a notice, order or direction that the authority proposes to give or make"
    case .crime: "action in connection with the prevention or prosecution of crime"
    }
  }
}

/// What a member declares at a meeting.
///
/// Source: Localism Act 2011, sections 30 and 31 for pecuniary interests; the authority’s code of conduct for others.
public enum InterestKind: String, Choice {
  case pecuniary, other

  public var label: String {
    switch self {
    case .pecuniary: "Disclosable pecuniary interest"
    case .other: "Other interest"
    }
  }
}
