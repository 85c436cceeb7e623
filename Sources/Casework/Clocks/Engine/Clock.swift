/// A rule: what starts a duty, what meets it, by when, who owes it and by what authority.
public struct Clock: Sendable, Identifiable {
  /// What kind of limit it is.
  public enum Mode: String, Sendable, CaseIterable {
    /// Something is owed within so long.
    case dueWithin = "due_within"
    /// Something is owed so long before something else.
    case before
    /// A power lapses after so long.
    case expires
    /// Something may not be done until so long has passed.
    case notBefore = "not_before"
    /// A record is kept until then.
    case retainUntil = "retain_until"
    /// From then on another authority answers.
    case switches = "switch"
    /// The mean over children is to be within so long.
    case averageThreshold = "average_threshold"
    /// So large a share is to be within so long.
    case percentileTarget = "percentile_target"

    /// Whether somebody has to do something: nobody has where a record is only kept, where something may not be done
    /// yet, or where another authority answers.
    public var isActedUpon: Bool { ![.retainUntil, .notBefore, .switches].contains(self) }
  }

  public let id: String
  public let title: String
  /// What has to be done, as a clause that “within 10 working days” can follow: `the child must be visited and seen`.
  /// In the other modes the clause that theirs can follow: `police protection lapses`, `the record is kept`.
  public let duty: String
  public let mode: Mode
  public let starts: Starts
  public let rule: Rule
  /// What is allowed from one meeting of the duty to the next, while what started it lasts; nil when it is owed once.
  public let then: Rule?
  /// What is allowed instead once so long has passed since the start: visits thin out after the first year.
  public let later: Later?
  /// Any one of these meets it.
  public let metBy: [Meets]
  /// Any one of these makes it fall away unmet, and says why.
  public let unless: [Meets]
  /// A start that comes while an earlier run is still open makes no run of its own.
  public let oneAtATime: Bool
  public let owedBy: Owner
  /// From how long before it is due it is shown as soon.
  public let warns: Allowance
  public let authority: Authority

  public init(
    _ id: String, _ title: String, _ duty: String, mode: Mode = .dueWithin, starts: Starts, within rule: Rule,
    then: Rule? = nil, later: Later? = nil, metBy: Meets..., unless: [Meets] = [], oneAtATime: Bool = false,
    owedBy: Owner,
    warns: Allowance = .workingDays(3), authority: Authority
  ) {
    (self.id, self.title, self.duty, self.mode) = (id, title, duty, mode)
    (self.starts, self.rule, self.then, self.later) = (starts, rule, then, later)
    (self.metBy, self.unless) = (metBy, unless)
    (self.oneAtATime, self.owedBy, self.warns, self.authority) = (oneAtATime, owedBy, warns, authority)
  }
}

/// A rule that takes over once so long has passed since the start.
public struct Later: Sendable {
  public let after: Allowance
  public let rule: Rule

  public init(after: Allowance, _ rule: Rule) { (self.after, self.rule) = (after, rule) }
}

/// Who owes a duty.
public enum Owner: String, Sendable, CaseIterable {
  case keyWorker = "key-worker"
  case teamManager = "team-manager"
  case frontDoor = "front-door"
  case conferenceChair = "conference-chair"

  public var words: String {
    switch self {
    case .keyWorker: "the key worker"
    case .teamManager: "the team manager"
    case .frontDoor: "the front door"
    case .conferenceChair: "the conference chair"
    }
  }
}

/// By what authority a rule holds, and how sure the text is.
public struct Authority: Sendable, Hashable {
  public enum Force: String, Sendable {
    case act, regulation
    case guidance = "statutory guidance"
    case standard = "national standard"
    case local
    case retired

    /// How much it binds, in a word or two: `law`, `statutory guidance`.
    public var words: String {
      switch self {
      case .act, .regulation: "law"
      case .guidance, .standard, .local: rawValue
      case .retired: "guidance of that time"
      }
    }
  }

  public let instrument: String
  public let reference: String?
  public let force: Force

  public static func act(_ instrument: String, _ reference: String? = nil) -> Authority {
    Authority(instrument: instrument, reference: reference, force: .act)
  }
  public static func regulation(_ instrument: String, _ reference: String? = nil) -> Authority {
    Authority(instrument: instrument, reference: reference, force: .regulation)
  }
  public static func guidance(_ instrument: String, _ reference: String? = nil) -> Authority {
    Authority(instrument: instrument, reference: reference, force: .guidance)
  }
  public static func standard(_ instrument: String, _ reference: String? = nil) -> Authority {
    Authority(instrument: instrument, reference: reference, force: .standard)
  }
  /// No national number exists: the authority sets it.
  public static func local(_ instrument: String = "Local practice standard", _ reference: String? = nil) -> Authority {
    Authority(instrument: instrument, reference: reference, force: .local)
  }
  public static func retired(_ instrument: String, _ reference: String? = nil) -> Authority {
    Authority(instrument: instrument, reference: reference, force: .retired)
  }

  public var words: String { reference.map { "\(instrument), \($0)" } ?? instrument }
}
