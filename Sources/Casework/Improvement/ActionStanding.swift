/// What is known of an action, from which its status is worked out: it is never typed in.
public struct ActionFacts: Sendable {
  public var agreedOn: Day
  public var due: Day?
  /// How often it is due again, where it comes back.
  public var every: Allowance?
  /// What is not settled about the date or the lead, in words.
  public var questions: [String]
  public var doneOn: Day?
  public var dropped: String?
  /// The last day on which anything was said of its progress.
  public var lastNews: Day?
  public var evidence: [ActionEvidence]

  public init(
    agreedOn: Day, due: Day? = nil, every: Allowance? = nil, questions: [String] = [], doneOn: Day? = nil,
    dropped: String? = nil, lastNews: Day? = nil, evidence: [ActionEvidence] = []
  ) {
    (self.agreedOn, self.due, self.every, self.questions) = (agreedOn, due, every, questions)
    (self.doneOn, self.dropped, self.lastNews, self.evidence) = (doneOn, dropped, lastNews, evidence)
  }
}

/// How an action stands, and why.
public struct ActionStanding: Sendable, Hashable {
  public enum State: String, Sendable, CaseIterable {
    /// Its date or its lead is not settled.
    case unclear
    case late
    /// Nothing was heard of it for a month.
    case silent
    case underWay
    /// Carried out, and nothing shows yet that it helped.
    case unproven
    /// Carried out, and what should have moved did not.
    case unmoved
    /// Done, and shown to have worked.
    case green
    case dropped

    public var words: String {
      switch self {
      case .unclear: "needs an answer"
      case .late: "late"
      case .silent: "no news"
      case .underWay: "under way"
      case .unproven: "done, not shown to work"
      case .unmoved: "done, nothing moved"
      case .green: "green"
      case .dropped: "given up"
      }
    }
  }

  public let state: State
  /// In sentences.
  public let why: String
  /// The day since when it stands so, where there is one.
  public let since: Day?

  /// Nothing more is asked of it.
  public var isOver: Bool { state == .green || state == .dropped }
  /// It does not go on as it should.
  public var isStalled: Bool { [.unclear, .late, .silent, .unmoved].contains(state) }

  /// Days after which silence is said.
  public static let quiet = 31

  public init(_ facts: ActionFacts, today: Day) {
    let found = Self.judged(facts, today)
    (state, why, since) = (found.0, found.1.joined(separator: " "), found.2)
  }

  private static func judged(_ facts: ActionFacts, _ today: Day) -> (State, [String], Day?) {
    if let reason = facts.dropped { return (.dropped, ["Given up: \(reason)"], facts.doneOn) }
    if let done = facts.doneOn { return proven(facts, done) }
    let silence = silence(facts, today)
    if !facts.questions.isEmpty { return (.unclear, facts.questions + [silence].compactMap { $0 }, facts.agreedOn) }
    if let due = due(facts), due < today {
      let days = today - due
      return (
        .late,
        ["It was due on \(due.words), \(days == 1 ? "a day" : "\(days) days") ago."] + [silence].compactMap { $0 },
        due
      )
    }
    if let silence { return (.silent, [silence], facts.lastNews ?? facts.agreedOn) }
    let early = facts.evidence.contains { $0.verdict == .moved } ? ["What should move has moved already."] : []
    return (.underWay, [due(facts).map { "Due on \($0.words)." } ?? "It goes on."] + early, nil)
  }

  /// Green only with evidence; where an indicator was named, only if it moved as expected, beyond noise.
  private static func proven(_ facts: ActionFacts, _ done: Day) -> (State, [String], Day?) {
    let said = "Done on \(done.words)."
    guard !facts.evidence.isEmpty else {
      return (.unproven, [said, "No evidence is given that it changed anything."], done)
    }
    let wants = facts.evidence.compactMap(\.wants)
    guard !wants.isEmpty else {
      return (.green, [said, "Shown by \(facts.evidence.map(\.words).joined(separator: "; "))."], done)
    }
    let isEarly = facts.evidence.allSatisfy { $0.wants == nil || $0.verdict == .tooFew || $0.verdict == .notByMonths }
    return (isEarly ? .unproven : .unmoved, [said, "But \(wants.joined(separator: "; "))."], done)
  }

  /// The day it is due, or due again: counted from when something was last said of it.
  private static func due(_ facts: ActionFacts) -> Day? {
    if let due = facts.due { return due }
    guard let every = facts.every else { return nil }
    return every.plain(after: facts.lastNews ?? facts.agreedOn)
  }

  private static func silence(_ facts: ActionFacts, _ today: Day) -> String? {
    guard let last = facts.lastNews else {
      return today - facts.agreedOn > quiet ? "Nothing was ever said of its progress." : nil
    }
    // What comes back in a quarter is not asked about each month.
    let patience = max(quiet, facts.every.map { $0.plain(after: last) - last } ?? 0)
    return today - last > patience ? "No progress note for \(today - last) days." : nil
  }
}

extension Allowance {
  /// The day so long after another; working days as if every weekday were one.
  func plain(after day: Day) -> Day {
    switch self {
    case .hours(let n): day + (n + 23) / 24
    case .workingDays(let n): day + n * 7 / 5
    case .calendarDays(let n): day + n
    case .weeks(let n): day.adding(weeks: n)
    case .months(let n): day.adding(months: n)
    case .years(let n): day.adding(years: n)
    }
  }
}
