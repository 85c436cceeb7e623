/// What a board asked of somebody: each is followed until it is answered.
public enum AskKind: String, Choice {
  case resolution, recommendation, request
  case agreedAction = "agreed-action"
  /// A challenge to an agency: its answer is owed to the board.
  case challenge

  public var label: String {
    switch self {
    case .resolution: "Resolution"
    case .recommendation: "Recommendation"
    case .request: "Request"
    case .agreedAction: "Agreed action"
    case .challenge: "Challenge"
    }
  }

  /// A resolution may be complete in itself: to note, to approve. All others are owed an answer by a day.
  public var mustBeAnswered: Bool { self != .resolution }
}

/// How what was asked stands.
public enum AskStanding: Sendable, Hashable {
  case answered(on: Day)
  /// It asks for no answer.
  case nothingOwed
  case due(Day)
  case late(since: Day)

  public init(due: Day?, answered: Day?, today: Day) {
    if let answered {
      self = .answered(on: answered)
    } else if let due {
      self = due < today ? .late(since: due) : .due(due)
    } else {
      self = .nothingOwed
    }
  }

  public var isOpen: Bool {
    switch self {
    case .due, .late: true
    case .answered, .nothingOwed: false
    }
  }
}
