/// How long a register allows where no law numbers it: the authority’s to set, from a day on, beside the standards of
/// its clocks.
public enum RegisterStandard: String, Sendable, CaseIterable {
  case contractDecided = "register-contract"
  case policyDecided = "register-policy"
  case certificate = "register-certificate"
  case nearEnd = "register-near"
  case induction = "register-induction"
  case course = "register-course"
  case yearlyCourse = "register-information-course"

  public var title: String {
    switch self {
    case .contractDecided: "What follows a contract is agreed, before its end"
    case .policyDecided: "What follows a policy or strategy is agreed, before its end"
    case .certificate: "A DBS certificate is renewed, after its day"
    case .nearEnd: "The end of a check or a course is near, before it"
    case .induction: "Somebody new has done the courses, after the first day at work"
    case .course: "A mandatory course lasts"
    case .yearlyCourse: "The course in information security lasts"
    }
  }

  /// What is common, until the authority has set its own.
  public var usual: Allowance {
    switch self {
    case .contractDecided: .months(9)
    case .policyDecided: .months(3)
    case .certificate, .course: .years(3)
    case .nearEnd: .calendarDays(60)
    case .induction: .calendarDays(90)
    case .yearlyCourse: .years(1)
    }
  }

  public var rule: Rule { .local(rawValue, usually: usual) }
}

extension LocalStandards {
  /// What holds of a register on a day.
  public func allowance(_ standard: RegisterStandard, on day: Day) -> Allowance {
    rule(standard.rule, on: day)?.allowance ?? standard.usual
  }
}

extension Allowance {
  /// Counted by the calendar alone.
  public var isPlain: Bool {
    switch self {
    case .hours, .workingDays: false
    case .calendarDays, .weeks, .months, .years: true
    }
  }
}

extension Day {
  /// Plainly counted, as registers count: what is set for them has no working days and no hours.
  func after(_ allowance: Allowance) -> Day { moved(by: allowance, 1) }
  func before(_ allowance: Allowance) -> Day { moved(by: allowance, -1) }

  private func moved(by allowance: Allowance, _ way: Int) -> Day {
    switch allowance {
    case .hours(let n): self + way * ((n + 23) / 24)
    case .workingDays(let n), .calendarDays(let n): self + way * n
    case .weeks(let n): self + way * n * 7
    case .months(let n): adding(months: way * n)
    case .years(let n): adding(years: way * n)
    }
  }
}
