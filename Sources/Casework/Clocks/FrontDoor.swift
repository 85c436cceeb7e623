extension Clock {
  /// A contact is decided upon before anything else can go wrong with it.
  static let contactDecision = Clock(
    "contact-decision", "Decide on the contact", "have the contact decided upon",
    starts: .when(Contact.self, "when a contact is received"),
    within: .law(.workingDays(1)),
    metBy: .step(ReferralDecision.self, "a manager’s decision with its reasons", onlyFollowing: true),
    owedBy: .frontDoor, warns: .workingDays(1),
    authority: .guidance("Working Together to Safeguard Children", "one working day for a decision on a referral"))
}
