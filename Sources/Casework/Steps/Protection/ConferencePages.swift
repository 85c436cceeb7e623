/// What the pages of an initial and of a review conference have in common. What each asks besides is in its own file.
extension ConferenceQuestions {
  /// Who came, whether they could decide, and whether the parents had the report in time.
  @QuestionsBuilder static var whoCame: [Question] {
    way; attendance; quorate; notQuorate; reportSharedOn
  }

  /// How the child took part, and what they said.
  static let theChild = Page("The child", eachChild: true) {
    participation; advocate; words
  }

  @QuestionsBuilder static var whatWasSaid: [Question] {
    worries; strengths; parentViews; legal; legalReasons
  }

  /// A plan that is made or kept: its lines, and what follows if it does not work.
  @QuestionsBuilder static var thePlan: [Question] {
    lines; contingency; consequence
  }

  /// Asked when something was decided, whatever it was.
  static let afterwards = Page("Who disagreed, and who is told", shown: { $0[quorate] == true }) {
    dissent; told
  }

  static let reasons = Field<Prose>("reasons", "Why?", hint: "By the threshold of significant harm")
    .whenBlank("Say why, by the threshold of significant harm").saysSomething()
}

extension Field where Value: Equatable {
  /// A conference that is not quorate decides nothing but to meet again.
  func onlyIfQuorate(else adjourned: Value) -> Field {
    refuse("A conference that is not quorate cannot decide: it is adjourned") { decision, answers in
      answers[ConferenceQuestions.quorate] == false && decision != adjourned
    }
  }
}
