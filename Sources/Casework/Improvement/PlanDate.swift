/// What a plan says of when something is due: classified, with the text as it was, the day where there is one, and in
/// words what is wrong and what is to be asked.
///
/// Nothing is guessed: a day that does not exist stays a text and a question.
public struct PlanDate: Hashable, Sendable {
  public enum Meaning: Hashable, Sendable {
    /// `31.8.16`, `Thursday 16 March 2017`
    case day
    /// `September 2016`: by the end of it.
    case month
    /// `Immediate`
    case atOnce
    /// `within 3 months`, `3 months`
    case within(Allowance)
    /// `Every 3 months`, `quarterly`
    case every(Allowance)
    case ongoing
    /// `tbc`
    case undecided
    case blank
    /// `31/09/16`, `31 April 2016`
    case impossible
    /// `Thursday 16 March 2016`, which is a Wednesday.
    case otherWeekday
    /// `16 March`, and no day from which a year could be counted.
    case noYear
    /// Two days or more in one cell.
    case several
    /// `Completed`: how it stands, not by when.
    case status
    case unreadable
  }

  /// As it stands in the plan.
  public let text: String
  public let meaning: Meaning
  /// The day that it is due, where one can be known.
  public let day: Day?
  /// What is wrong, and what is asked of whoever leads on it; nil where the text is certain.
  public let problem: String?

  /// - Parameter base: the day from which months and years without a number are counted: the day the plan was agreed.
  public init(_ text: String, base: Day? = nil) {
    self.text = text
    let reading = PlanDateReading(text, base: base)
    (meaning, day, problem) = (reading.meaning, reading.day, reading.problem)
  }

  /// It says by when, or how often.
  public var isClear: Bool { problem == nil }

  /// How often it comes back, where it does.
  public var every: Allowance? { if case .every(let often) = meaning { often } else { nil } }

  /// A length of time that is counted from no day.
  public var lacksBase: Bool {
    switch meaning {
    case .atOnce, .within: day == nil
    default: false
    }
  }
}
