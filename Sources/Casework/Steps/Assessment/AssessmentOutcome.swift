extension Assessment {
  /// One assessment took the place of initial and core assessments.
  ///
  /// Source: Working Together to Safeguard Children 2013, in force on 15 April 2013.
  static let single: Day = "2013-04-15"

  public static let strengths = Field<Prose>("strengths", "What is going well, and what keeps the child safe?")
    .whenBlank("Say what is going well")
  public static let risks = Field<Prose>(
    "risks", "What are we worried about?", hint: "What has happened, to whom, when"
  )
  .whenBlank("Say what we are worried about, or that we are not worried")
  public static let factors = Field<Several<AssessmentFactor>>("factors", "Which factors were found?")
    .whenBlank("Choose the factors found, or that none was found")
    .refuse("“No factor found” cannot go with another factor") { chosen, _ in
      chosen.contains(.noFactor) && chosen.chosen.count > 1
    }
  public static let adultServices = Field<Prose>("adult_services", "Which adult services were asked, and what came?")
    .lines(3).mayBeBlank()
    .shown { $0[factors]?.chosen.contains(where: \.isForAdultServices) == true }
  public static let analysis = Field<Prose>(
    "analysis", "What does it all mean for this child?",
    hint: "Not what happened, but what it does to the child, how likely it is to go on, and how sure we are"
  ).lines(10).whenBlank("Say what it means for the child, apart from what happened")
    .saysSomething("Say what it means for the child, apart from what happened")
    .why("Inspectors found assessments that described and did not analyse, and that were too hopeful.")
  public static let notKnown = Field<Prose>("not_known", "What do we still not know?").lines(3)
    .whenBlank("Say what is not known, and how it will be found out")

  public static let outcome = Field<Outcome>("outcome", "What is the outcome?").whenBlank("Choose the outcome")
  public static let reasons = Field<Prose>("reasons", "Why?").whenBlank("Say why this outcome and not another")
    .saysSomething()
  public static let receiver = Field<Line>("receiver", "Who takes the child on, by name?")
    .whenBlank("Name who takes the child on").shown { $0[outcome] == .earlyHelp || $0[outcome] == .otherAgency }
  public static let actions = Group<AgreedActions>.agreed("What was agreed meanwhile: who will do what, by when?")
  public static let sharedOn = Field<Day>("shared_on", "When was it shared with the family?").mayBeBlank().notInFuture()

  public static func shortfalls(_ answers: Answers, _ child: History) -> [Shortfall] {
    let adultFactors = answers[factors]?.chosen.contains(where: \.isForAdultServices) == true
    let took = tookTooLong(answers, child)
    return [
      answers[SeeingTheChild.seen] == false && !child.isUnborn(on: answers[completedOn])
        ? Shortfall("The child was not seen: an assessment without the child is not one", at: SeeingTheChild.seen)
        : nil,
      answers.unheard,
      answers.short(identity, "Say what culture, faith, language and identity mean for this child"),
      answers.short(adults, "Name every adult in the child’s life, fathers and new partners too"),
      answers.short(history, "Say what has happened before, and name the pattern"),
      answers.short(chronology, "Bring the chronology up to date and read it"),
      adultFactors ? answers.short(adultServices, "Say which adult service was asked, and what came of it") : nil,
      answers.short(sharedOn, "Share the assessment with the family, and enter the day"),
      took.flatMap { answers.lacks(lateBecause) ? Shortfall($0, at: lateBecause) : nil },
    ].compactMap { $0 } + answers.shortfalls(actions)
  }

  /// That it took longer than the guidance allows, in words.
  private static func tookTooLong(_ answers: Answers, _ child: History) -> String? {
    guard let done = answers[completedOn],
      let from = child.span(Need.self, on: done)?.from ?? answers[startedOn],
      let days = try? WorkingCalendar.england.workingDays(after: from, through: done), days > 45
    else { return nil }  // a year whose holidays are not known is the clock’s to refuse, not the form’s
    return "It took \(days) working days from the referral: say why it took more than 45"
  }
}
