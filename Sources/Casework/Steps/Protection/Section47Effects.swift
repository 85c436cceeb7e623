extension Section47Enquiry {
  public static func known(_ child: History, today: Day) -> Answers {
    var known = Answers(today: today)
    guard let begun = child.open(Enquiry.self)?.from else { return known }
    known[begunOn] = begun
    known[seenOn] = child.records(of: Visit.self).first { $0.on >= begun && Visit.doesNotCount($0.answers) == nil }?.on
    return known
  }

  public static func shortfalls(_ answers: Answers, _ child: History) -> [Shortfall] {
    [
      child.open(Enquiry.self) == nil && child.records(of: StrategyDiscussion.self).isEmpty
        ? Shortfall("No strategy discussion is recorded: record who decided on this enquiry, and why", at: begunOn)
        : nil,
      answers[SeeingTheChild.seen] == false && !child.isUnborn(on: answers[concludedOn])
        ? Shortfall("The child was not seen: say when they will be", at: SeeingTheChild.seen) : nil,
      answers.unheard,
      answers.short(household, "Name every adult in the child’s life, fathers and new partners too"),
      answers.short(history, "Say what has happened before, and name the pattern"),
      child.medicalAskedFor ? answers.short(examined, "A medical examination was asked for: say what it found") : nil,
      answers.short(sharedOn, "Share the outcome with the family and the agencies, and enter the day"),
    ].compactMap { $0 } + answers.shortfalls(safetyPlan)
  }

  public static func finished(_ answers: Answers, _ child: History) -> [Effect] {
    var effects = answers.heard(on: answers[seenOn]) + answers.agreed(safetyPlan)
    if let day = answers[concludedOn], child.open(Enquiry.self) != nil {
      let (found, needed) = (answers[outcome]?.rawValue, answers[conferenceNeeded])
      effects.append(
        .change(Enquiry.self) { span in
          guard var enquiry = span as? Enquiry else { return span }
          (enquiry.outcome, enquiry.conferenceNeeded) = (found, needed)
          return enquiry
        })
      effects.append(.end(Enquiry.self, on: day, reason: found ?? "concluded"))
    }
    if answers[conferenceNeeded] == true { effects.append(.open(InitialConference.self)) }
    if answers[outcome] == .support || answers[outcome] == .noContinuingRisk, child.open(NeedPlan.self) == nil {
      effects.append(.open(ChildInNeedPlan.self))
    }
    return effects
  }

  public static func summary(_ answers: Answers) -> String? { answers[outcome]?.label }
}

extension History {
  /// Whether the latest strategy discussion found that the child needs a medical examination.
  fileprivate var medicalAskedFor: Bool {
    latest(StrategyDiscussion.self)?.answers[StrategyDiscussion.medical] == .needed
  }
}
