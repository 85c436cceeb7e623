/// What kind of body it is that people answer to.
public enum BoardKind: String, Choice {
  case board, panel, committee, cabinet, partnership

  public var label: String {
    switch self {
    case .board: "Board"
    case .panel: "Panel"
    case .committee: "Committee"
    case .cabinet: "Cabinet"
    case .partnership: "Partnership"
    }
  }
}

/// As what somebody sits on a board.
public enum MemberRole: String, Choice {
  case chair
  case viceChair = "vice-chair"
  case member
  case coOpted = "co-opted"
  /// A member of the public, of none of the agencies.
  case lay
  /// Comes and speaks, and does not vote.
  case adviser
  case observer

  public var label: String {
    switch self {
    case .chair: "Chair"
    case .viceChair: "Vice-chair"
    case .member: "Member"
    case .coOpted: "Co-opted member"
    case .lay: "Lay member"
    case .adviser: "Adviser"
    case .observer: "Observer"
    }
  }
}

/// Whether a member came to a meeting.
public enum MemberAttendance: String, Choice {
  case present, deputy, apologies, absent

  public var label: String {
    switch self {
    case .present: "Present"
    case .deputy: "Sent a deputy"
    case .apologies: "Apologies"
    case .absent: "Absent, no apologies"
    }
  }
}
