extension Clock {
  private static let guidance = Authority.guidance("Working Together to Safeguard Children", "response to a referral")

  /// A contact is decided upon before anything else can go wrong with it. `contact_decision`, `referral_decision`.
  static let contactDecision = Clock(
    "contact-decision", "Decide on the contact", "a manager must decide what happens",
    starts: .when(Contact.self, "when a contact is received"),
    within: .law(.workingDays(1)),
    metBy: .step(ReferralDecision.self, "a manager’s decision with its reasons", onlyFollowing: true),
    owedBy: .frontDoor, warns: .workingDays(1), authority: guidance)

  /// The hours by rating are local: red 4, amber 24 and green 72 are widely copied. `mash_enquiry`.
  private static func decision(_ urgency: Contact.Urgency, _ title: String, hours: Int) -> Clock {
    Clock(
      "contact-\(urgency.rawValue)", title, "a contact rated \(urgency.rawValue) must be decided",
      starts: .when(Contact.self, "when a contact is rated \(urgency.rawValue)") { $0[Contact.urgency] == urgency },
      within: .local("contact-\(urgency.rawValue)", usually: .hours(hours)),
      metBy: .step(ReferralDecision.self, "a manager’s decision with its reasons", onlyFollowing: true),
      owedBy: .frontDoor, warns: .hours(24), authority: .local("Local front door procedure", "rating by urgency"))
  }
  static let contactRed = decision(.red, "Decide on a red contact", hours: 4)
  static let contactAmber = decision(.amber, "Decide on an amber contact", hours: 24)
  static let contactGreen = decision(.green, "Decide on a green contact", hours: 72)

  /// All by which a contact is to be decided: whichever runs out first makes it late.
  public static let deciding = [contactDecision, contactRed, contactAmber, contactGreen]

  /// The guidance asks for it and sets no number. `referrer_feedback`.
  static let referrerFeedback = Clock(
    "referrer-feedback", "Tell the referrer", "the referrer must hear what was decided",
    starts: .when(ReferralDecision.self, "when a referral is decided") {
      $0[ReferralDecision.referrerTold].map { $0 != .cannot } ?? false  // a referral out of a return does not say
    },
    within: .local("referrer-feedback", usually: .workingDays(3)),
    metBy: .told,
    .step(CaseNote.self, "a note that the referrer was told") { $0[CaseNote.kind] == .referrerTold },
    owedBy: .frontDoor, warns: .workingDays(1),
    authority: .local("Working Together to Safeguard Children", "feedback to referrers; number set locally"))

  /// A child in need has a named worker. `allocation`.
  static let allocation = Clock(
    "allocation", "Allocate a social worker", "the child must have a named social worker",
    starts: .during(Need.self),
    within: .local("allocation", usually: .workingDays(1)),
    metBy: .allocated,
    owedBy: .teamManager, warns: .workingDays(1), authority: .local())

  /// A child who comes with a plan from elsewhere. `transfer_in_conference`.
  static let transferInConference = Clock(
    "transfer-in-conference", "Transfer-in conference", "a conference must be held",
    starts: Starts("when we are told that a child on a plan elsewhere has moved here for good") { history in
      history.records(of: Transfer.self).compactMap { record in
        guard record.answers[Transfer.onPlan] == true, let told = record.answers[Transfer.notifiedOn] else {
          return nil
        }
        return Start(
          day: told, because: "We were told on \(told.words) that the child, on a plan elsewhere, had moved here",
          source: record.id.text)
      }
    },
    within: .law(.workingDays(15)),
    metBy: .step(InitialConference.self, "a quorate conference", unless: InitialConference.doesNotCount),
    unless: [.closed], owedBy: .conferenceChair, warns: .workingDays(5),
    authority: .guidance("Working Together to Safeguard Children", "children who move with a plan"))
}

extension Meets {
  /// An allocation to a named worker, by whatever step.
  static let allocated = Meets("an allocation to a named worker", step: AllocationDecision.id) { history in
    history.all(Allocation.self).compactMap { allocation in
      guard allocation.worker != nil else { return nil }
      return Candidate(day: allocation.from, phrase: .on("allocated", allocation.from), source: allocation.id)
    }
  }

  /// The decision itself, when it says that the referrer was told.
  static let told = Meets("the referrer was told", onlyFollowing: true) { history in
    history.records(of: ReferralDecision.self).compactMap { record in
      record.answers[ReferralDecision.toldOn].map { day in
        Candidate(day: day, phrase: .on("the referrer was told", day), source: record.id.text)
      }
    }
  }
}
