/// What supervision decides before there is a plan, and when there is none any more.
extension Bank {
  static let assessingDecision = Bank(
    "assessing-decision",
    [
      .from(4, "See {name} alone at school before the assessment is written."),
      "Go on, and bring {dad} in: he has not been asked yet.",
      .from(4, "Finish within the month; ask the GP and school again in writing."),
      "Read the old file first, and say in the assessment what the pattern is.",
      "Visit once without saying when, so that we know the house on another day.",
    ],
    [
      "Because so far we have heard {mum} and nobody else.", "Because {name} has not been heard yet.",
      .from(4, "Because what school says and what {mum} says do not agree."), "So that the family do not wait for us.",
    ])
  static let closingDecision = Bank(
    "closing-decision",
    [
      .from(4, "Close when {name} has been seen once more and told."), "Close, with early help named in the letter.",
      "Close; the last actions are {mum}’s and she has them in writing.",
    ],
    [
      "The need that is left is not ours to meet.", "What was feared is not there, and others are watching.",
      "It has held for the time that we asked for.",
    ])
}
