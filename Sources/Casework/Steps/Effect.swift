/// What finishing a step does to the record, beyond being recorded.
public enum Effect: Sendable {
  /// A step that must now be done.
  case open(any Step.Type)
  /// A span begins. Its id is given by whoever records it.
  case begin(any Span)
  /// The open span of a kind is changed from a day: the category of a plan, the worker of an allocation.
  case change(any Span.Type, @Sendable (any Span) -> any Span)
  /// The open span of a kind ends.
  case end(any Span.Type, on: Day, reason: String)
  /// Somebody has something to do by a day.
  case agree(AgreedAction)
  /// The child said something.
  case heard(ChildsWords)

  /// Whether it begins, changes or ends what is true of the child for a time.
  public var movesSpans: Bool {
    switch self {
    case .begin, .change, .end: true
    case .open, .agree, .heard: false
    }
  }

  /// What happens, in words for whoever authorises.
  public var words: String {
    switch self {
    case .open(let step): "Opens: \(step.title.lowercasedFirst)"
    case .begin(let span): "\(span.words) starts on \(span.from.words)"
    case .change(let kind, _): "\(kind.title) is brought up to date"
    case .end(let kind, let day, _): "\(kind.title) ends on \(day.words)"
    case .agree(let action):
      "Action for \(action.owner.isEmpty ? "nobody yet" : action.owner): \(action.what)"
        + (action.due.map { ", by \($0.words)" } ?? ", with no date")
    case .heard: "The child’s words are kept with the record"
    }
  }
}

/// Something that a person agreed to do.
public struct AgreedAction: Sendable, Hashable {
  public let what: String
  /// Who does it: a worker, a parent, an agency, as written.
  public let owner: String
  /// The worker who answers for it, when it is one of the authority's.
  public let worker: WorkerID?
  public let due: Day?
  /// How it will be known that it is done, when that was agreed.
  public let measure: String?
  /// Whether it is a line of a plan: another owner is then the same line given to somebody else.
  public let isOfPlan: Bool

  public init(
    what: String, owner: String, worker: WorkerID? = nil, due: Day?, measure: String? = nil, isOfPlan: Bool = false
  ) {
    (self.what, self.owner, self.worker, self.due, self.measure) = (what, owner, worker, due, measure)
    self.isOfPlan = isOfPlan
  }
}

/// What a child said, as they said it.
public struct ChildsWords: Sendable, Hashable {
  public let on: Day
  public let words: String
  /// Where and to whom, when recorded: `at school, seen alone`.
  public let setting: String?

  public init(on: Day, words: String, setting: String? = nil) {
    (self.on, self.words, self.setting) = (on, words, setting)
  }
}

extension String {
  /// For a title inside a sentence; left alone when it opens with a capital abbreviation.
  var lowercasedFirst: String {
    guard let first, dropFirst().first?.isLowercase == true else { return self }
    return first.lowercased() + dropFirst()
  }
}
