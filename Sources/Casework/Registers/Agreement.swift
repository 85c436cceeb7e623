/// A contract, a policy or a strategy: something that is in force until a day, and needs somebody to think of what
/// comes after it before that day.
public struct Agreement: Sendable, Equatable {
  public enum Kind: String, Choice {
    case contract, policy, strategy
    public var label: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
    /// By when, before its end, what comes after must be certain. Local: what a tender, or a consultation, takes.
    public var decided: RegisterStandard { self == .contract ? .contractDecided : .policyDecided }
  }

  /// Ofsted’s grade of the provider of a contract.
  public enum OfstedGrade: String, Choice {
    case outstanding, good
    case requiresImprovement = "requires-improvement"
    case inadequate
    case notInspected = "not-inspected"

    public var label: String {
      switch self {
      case .outstanding: "Outstanding"
      case .good: "Good"
      case .requiresImprovement: "Requires improvement"
      case .inadequate: "Inadequate"
      case .notInspected: "Not inspected by Ofsted"
      }
    }
    public var isBelowGood: Bool { self == .requiresImprovement || self == .inadequate }
  }

  /// How it stands with what comes after.
  public enum Successor: String, Choice {
    case undecided, preparing, agreed
    case notNeeded = "not-needed"

    public var label: String {
      switch self {
      case .undecided: "Not decided"
      case .preparing: "Being prepared"
      case .agreed: "Agreed"
      case .notNeeded: "Not needed"
      }
    }
  }

  public var kind: Kind
  public var title: String
  /// The officer who answers for it.
  public var owner: String
  public var provider: String?
  public var grade: OfstedGrade?
  public var from: Day
  public var endsOn: Day?
  /// Months of notice that end it early, of a contract.
  public var noticeMonths: Int?
  public var reviewOn: Day?
  public var successor: Successor
  /// What comes after it, or who decides that and when.
  public var successorWords: String?
  /// The day on which it was put away: replaced, given up.
  public var closedOn: Day?

  public init(
    kind: Kind, title: String, owner: String, provider: String? = nil, grade: OfstedGrade? = nil, from: Day,
    endsOn: Day? = nil, noticeMonths: Int? = nil, reviewOn: Day? = nil, successor: Successor = .undecided,
    successorWords: String? = nil, closedOn: Day? = nil
  ) {
    (self.kind, self.title, self.owner, self.provider) = (kind, title, owner, provider)
    (self.grade, self.from, self.endsOn, self.noticeMonths) = (grade, from, endsOn, noticeMonths)
    (self.reviewOn, self.successor, self.successorWords) = (reviewOn, successor, successorWords)
    self.closedOn = closedOn
  }
}

extension Agreement {
  /// The first day on which its end is near, by what holds on a day: earlier where the notice that must be given is
  /// long.
  public func endIsNearFrom(by standards: LocalStandards = LocalStandards(), on today: Day) -> Day? {
    guard let endsOn else { return nil }
    let near = endsOn.before(standards.allowance(kind.decided, on: today))
    return noticeMonths.map { min(near, endsOn.adding(months: -($0 + 3))) } ?? near
  }

  /// Why somebody should look at it, in sentences; nothing when nobody has to.
  public func concerns(
    on today: Day, by standards: LocalStandards = LocalStandards()
  ) -> [(words: String, since: Day)] {
    guard closedOn == nil else { return [] }
    var found: [(words: String, since: Day)] = []
    if let endsOn, let near = endIsNearFrom(by: standards, on: today), near <= today,
      successor == .undecided || successor == .preparing
    {
      let after = successor == .preparing ? "what comes after it is not agreed yet" : "nothing is to come after it"
      found.append(
        endsOn < today
          ? ("It ended on \(endsOn.words) and \(after).", endsOn + 1)
          : ("It ends on \(endsOn.words) and \(after).", near))
    }
    if let reviewOn, reviewOn < today { found.append(("It was to be reviewed by \(reviewOn.words).", reviewOn + 1)) }
    if kind == .contract, let grade, grade.isBelowGood {
      found.append(("Its provider is graded “\(grade.label.lowercased())”.", today))
    }
    return found
  }
}
