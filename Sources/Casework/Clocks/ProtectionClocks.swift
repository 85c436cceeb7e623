extension Clock {
  /// The guidance fixes the first meeting only; later ones are local. `core_group_first`, `core_group_next`.
  static let coreGroup = Clock(
    "core-group", "Core group", "the core group must meet",
    starts: .during(ProtectionPlan.self),
    within: .law(.workingDays(10)), then: .local("core-group", usually: .weeks(6)),
    metBy: .step(CoreGroup.self, "a core group"), owedBy: .keyWorker, warns: .workingDays(5),
    authority: .guidance(
      "Working Together to Safeguard Children", "the first within 10 working days; later ones as set locally"))

  /// `rcpc_first`, `rcpc_next`.
  static let reviewConference = Clock(
    "review-conference", "Review conference", "a review conference must be held",
    starts: .during(ProtectionPlan.self),
    within: .law(.months(3)), then: .law(.months(6)),
    metBy: .step(ReviewConference.self, "a quorate review conference", unless: ReviewConference.doesNotCount),
    owedBy: .conferenceChair, warns: .weeks(2),
    authority: .guidance("Working Together to Safeguard Children", "three months, then every six"))

  /// The parents have the report in time to read it. `conference_report_share`, review conference.
  static let reportBeforeReview = Clock(
    "report-before-review", "Share the report", "the report must be shared with the parents", mode: .before,
    starts: .any(.reviewBooked(InitialConference.self), .reviewBooked(ReviewConference.self)),
    within: .local("report-before-review", usually: .workingDays(5)),
    metBy: .reportShared(ReviewConference.self), .reportNoted,
    unless: [.step(ReviewConference.self, "the review was held"), .ending(ProtectionPlan.self, "the plan ended")],
    owedBy: .keyWorker, authority: .local("Local safeguarding procedures"))

  /// What was decided is written up and sent out. `conference_record`.
  static let conferenceRecord = Clock(
    "conference-record", "Write up the conference", "the conference’s record must be finished",
    starts: .any(
      .when(InitialConference.self, "when a conference is held"), .when(ReviewConference.self, "or a review")),
    within: .local("conference-record", usually: .workingDays(20)),
    metBy: .writtenUp(InitialConference.self), .writtenUp(ReviewConference.self), owedBy: .conferenceChair,
    authority: .local())

  /// The interval between visits is local: the guidance says only that the lead social worker sees the child.
  /// `cp_visit`.
  static let protectionVisit = Clock(
    "cp-visit", "Visit, and see the child", "the child must be visited and seen",
    starts: .during(ProtectionPlan.self),
    within: .local("cp-visit", usually: .workingDays(10)), then: .local("cp-visit", usually: .workingDays(10)),
    metBy: .visited, owedBy: .keyWorker, warns: .workingDays(3),
    authority: .local(
      "Working Together to Safeguard Children", "the lead social worker sees the child; interval set locally"))

  /// Seen alone, when that is right for the child: the outer limit of visits. `cp_visit`, seen alone.
  static let protectionSeenAlone = Clock(
    "cp-seen-alone", "See the child alone", "the child must be seen alone",
    starts: .during(ProtectionPlan.self).onceBorn,
    within: .local("cp-seen-alone", usually: .workingDays(20)),
    then: .local("cp-seen-alone", usually: .workingDays(20)),
    metBy: .step(Visit.self, "a visit at which the child was seen alone", unless: Visit.doesNotCountAsAlone),
    owedBy: .keyWorker, warns: .workingDays(5),
    authority: .local("Working Together to Safeguard Children", "seen alone when appropriate; interval set locally"))

  /// A new worry about a child on a plan is followed by a visit that nobody expects.
  static let unannouncedVisit = Clock(
    "cp-unannounced-visit", "Unannounced visit", "the child must be visited unannounced and seen",
    starts: .worryOnPlan,
    within: .local("cp-unannounced-visit", usually: .workingDays(1)),
    metBy: .step(
      Visit.self, "an unannounced visit at which the child was seen", unless: Visit.doesNotCountAsUnannounced),
    unless: [.ending(ProtectionPlan.self, "the plan ended")], oneAtATime: true, owedBy: .keyWorker,
    warns: .workingDays(1), authority: .local())

  /// A plan that goes on long is looked at by somebody above. `cp_long_plan`.
  static let longPlan = Clock(
    "cp-long-plan", "Senior review of a long plan", "somebody above the team must review the plan",
    starts: .during(ProtectionPlan.self),
    within: .local("cp-long-plan", usually: .months(9)), then: .local("cp-long-plan-next", usually: .months(6)),
    metBy: .seniorReview, owedBy: .teamManager, warns: .weeks(4), authority: .local())

  /// A plan made before a birth is looked at after it. `prebirth_review_after_birth`.
  static let afterBirth = Clock(
    "review-after-birth", "Meet after the birth", "a review conference or a core group must meet",
    starts: Starts("when a child on a plan is born") { history in
      guard let born = history.particulars.born,
        let plan = history.all(ProtectionPlan.self).first(where: { $0.from < born && $0.holds(on: born) })
      else { return [] }
      return [
        Start(
          day: born, until: plan.until, because: "The child was born on \(born.words), on a plan already",
          source: plan.id, what: ProtectionPlan.lasting)
      ]
    },
    within: .local("review-after-birth", usually: .workingDays(10)),
    metBy: .step(ReviewConference.self, "a quorate review conference", unless: ReviewConference.doesNotCount),
    .step(CoreGroup.self, "a core group"), owedBy: .keyWorker, authority: .local("Regional safeguarding procedures"))
}

extension Starts {
  /// A conference books the review after it.
  static func reviewBooked<S: Step>(_ conference: S.Type) -> Starts {
    Starts("when a review is booked") { history in
      history.records(of: conference).compactMap { record in
        record.answers[ConferenceQuestions.nextReview].map { booked in
          Start(
            day: record.on, target: booked, phrase: .booked("A review", on: record.on, to: booked),
            source: record.id.text)
        }
      }
    }
  }

  /// A contact, or a note of a new worry, about a child who is on a child protection plan.
  static let worryOnPlan = Starts("when there is a new worry about a child on a plan") { history in
    let plans = history.all(ProtectionPlan.self)
    if plans.isEmpty { return [] }
    let notes = history.records(of: CaseNote.self).filter { $0.answers[CaseNote.safeguarding] == true }
    return (notes + history.records(of: Contact.self)).compactMap { record in
      guard plans.contains(where: { $0.from < record.on && $0.holds(on: record.on) }) else { return nil }
      return Start(record, because: "A new worry on \(record.on.words) about a child on a protection plan")
    }
  }
}

extension Meets {
  /// A review of a long plan, or of whether to go to court, by somebody above the team.
  static let seniorReview = Meets("a review by somebody above the team", step: ManagementDecision.id) { history in
    history.records(of: ManagementDecision.self).compactMap { record in
      let kind = record.answers[ManagementDecision.kind]
      guard kind == .longPlan || kind == .legal else { return nil }
      let isSenior = record.answers[ManagementDecision.authority]?.isSenior == true
      return Candidate(
        record, .on(ManagementDecision.title, record.on), shortOf: isSenior ? nil : "the team manager made it alone")
    }
  }
}
