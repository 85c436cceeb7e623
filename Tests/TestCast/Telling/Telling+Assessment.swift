import Casework

extension Telling {
  public static func assessment(
    _ children: [SubjectID], started: Day, completed: Day, _ outcome: Assessment.Outcome = .enquiryConcluded
  ) -> StepAnswers {
    answers(Assessment.self, for: children, on: completed) {
      $0[Assessment.startedOn] = started
      $0[Assessment.kind] = .new
      $0[Assessment.completedOn] = completed
      seeing(&$0, "I want somebody to be there when I come home.")
      $0[Assessment.lastSeen] = completed
      $0[Assessment.day] = "Gets up alone, walks to school, waits at the library until it closes."
      $0[Assessment.development] = "Small for the age, quick and curious."
      $0[Assessment.identity] = "English is spoken at home; no faith is kept."
      $0[Assessment.parenting] = "Kelly is warm when she is well, and is not well on most days."
      $0[Assessment.environment] = "A flat with little furniture; the rent is behind."
      $0[Assessment.adults] = "Kelly Hollis and Lee Brand."
      $0[Assessment.otherChildren] = "There are no other children."
      $0[Assessment.parentViews] = "Kelly: I need help. Lee did not answer."
      $0[Assessment.history] = "Missed meals are noted three times since 2024."
      $0[Assessment.chronology] = true
      $0[Assessment.strengths] = "School, and a grandmother who telephones every day."
      $0[Assessment.risks] = "No food at home on five days in March."
      $0[Assessment.factors] = [.neglect]
      $0[Assessment.analysis] = "Without change, hunger and being alone will go on and will hold the child back."
      $0[Assessment.notKnown] = "How much Lee drinks; his worker will be asked."
      $0[Assessment.outcome] = outcome
      $0[Assessment.reasons] = "The harm is now, and help by agreement was tried."
      if outcome == .earlyHelp || outcome == .otherAgency { $0[Assessment.receiver] = "Jo Penn, early help" }
      $0[Assessment.actions] = [action("Breakfast club from Monday", "Mrs Lark", completed + 7)]
      $0[Assessment.sharedOn] = completed
    }
  }

  /// The child was seen alone, and said something.
  static func seeing(_ answers: inout Answers, _ words: Prose) {
    answers[SeeingTheChild.seen] = true
    answers[SeeingTheChild.seenAlone] = true
    answers[SeeingTheChild.words] = words
    answers[SeeingTheChild.effect] = "Somebody is at home from four o’clock, by the safety plan."
  }
}
