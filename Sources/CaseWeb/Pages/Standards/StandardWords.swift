import Casework

/// Clocks and how long they allow, in words.
enum StandardWords {
  /// One of the rules of a clock, and when it holds.
  struct Part: Sendable {
    /// Empty for a clock that has only one.
    let when: String
    let rule: Rule
  }

  static func parts(of clock: Clock) -> [Part] {
    guard let then = clock.then else { return [Part(when: "", rule: clock.rule)] }
    let isOne = clock.rule.setting != nil && clock.rule.setting == then.setting
    var parts =
      isOne
      ? [Part(when: "each time: ", rule: clock.rule)]
      : [Part(when: "first: ", rule: clock.rule), Part(when: "then: ", rule: then)]
    if let later = clock.later { parts.append(Part(when: "after \(later.after.words): ", rule: later.rule)) }
    return parts
  }

  /// `The child must be visited and seen. It starts when a child protection plan begins.`
  static func duty(_ clock: Clock) -> String {
    let clause = clock.duty.hasSuffix(",") ? String(clock.duty.dropLast()) : clock.duty
    return "\(clause.sentenceCased). It starts \(clock.starts.words)."
  }

  static func force(_ force: Casework.Authority.Force) -> String {
    switch force {
    case .act: "An act"
    case .regulation: "A regulation"
    case .guidance: "Statutory guidance"
    case .standard: "A national standard"
    case .local: "Local: no national number exists"
    case .retired: "Not in force any more"
    }
  }

  static func from(_ day: Day) -> HTML { day.year <= 1 ? "before that" : "from \(.date(day))" }

  /// How many of what: as a form asks and as it is kept.
  enum Unit: String, Choice {
    case hours, workingDays = "working-days", calendarDays = "days", weeks, months, years

    var label: String {
      switch self {
      case .hours: "hours"
      case .workingDays: "working days"
      case .calendarDays: "days"
      case .weeks: "weeks"
      case .months: "months"
      case .years: "years"
      }
    }

    func allowance(_ number: Int) -> Allowance {
      switch self {
      case .hours: .hours(number)
      case .workingDays: .workingDays(number)
      case .calendarDays: .calendarDays(number)
      case .weeks: .weeks(number)
      case .months: .months(number)
      case .years: .years(number)
      }
    }

    static func of(_ allowance: Allowance) -> (number: Int, unit: Unit) {
      switch allowance {
      case .hours(let n): (n, .hours)
      case .workingDays(let n): (n, .workingDays)
      case .calendarDays(let n): (n, .calendarDays)
      case .weeks(let n): (n, .weeks)
      case .months(let n): (n, .months)
      case .years(let n): (n, .years)
      }
    }
  }
}
