/// One run of a clock for one child: what started it, by when it was owed, and what became of it.
public struct Duty: Sendable, Equatable {
  /// When a duty is owed: by the end of a day, or by a moment where the limit is in hours and the start has a time.
  public struct Due: Sendable, Equatable {
    public let day: Day
    public let moment: Moment?

    public init(day: Day, moment: Moment?) { (self.day, self.moment) = (day, moment) }

    /// Whether a day, or a moment when known, is after it.
    func isPassed(by day: Day, _ moment: Moment?) -> Bool {
      if let limit = self.moment, let moment { return moment > limit }
      return day > self.day
    }
  }

  public enum Outcome: Sendable, Equatable {
    case open
    case met(Candidate)
    case waived(Waiver)
    /// What made it owed ended, or another event took its place, before it was met.
    case fellAway(on: Day, because: String)
    /// It cannot be worked out: a year whose holidays are not known.
    case undetermined(String)
  }

  public let clock: String
  /// Names this run among all of the child's: the clock, the source of its start, and its number where it repeats.
  public let run: String
  public let start: Start
  /// The day from which the limit was counted: the start, or the last time the duty was met.
  public let counted: Day
  /// What was counted from, in words.
  public var countedFrom: String { counting.words }
  let counting: Phrase
  public let rule: RuleInForce
  public let due: Due
  public let outcome: Outcome
  /// What came while it was owed and does not count.
  public let notCounted: [Candidate]
  /// Pauses that moved the day.
  public let pauses: [Pause]
  /// The day of the import before which nobody can know whether it was met; nil for nearly all.
  public let unknownBefore: Day?
}

extension Duty {
  public var isOpen: Bool { outcome == .open }

  /// Whether something done on a day, at a moment when known, came after the duty was due.
  public func wasLate(_ event: Candidate) -> Bool { isLate(event.day, event.moment) }

  func isLate(_ day: Day, _ moment: Moment?) -> Bool { due.isPassed(by: day, moment) }
}
