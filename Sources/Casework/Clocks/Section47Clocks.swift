extension Clock {
  private static let guidance = Authority.guidance(
    "Working Together to Safeguard Children", "15 working days from the strategy discussion")

  /// The guidance says promptly. `strategy_discussion`.
  static let strategyDiscussion = Clock(
    "strategy-discussion", "Strategy discussion", "a strategy discussion must be held",
    starts: .any(
      .when(ReferralDecision.self, "when a referral is decided so") { $0[ReferralDecision.decision] == .strategy },
      .when(Assessment.self, "when an assessment finds so") { $0[Assessment.outcome] == .strategy },
      .when(ChildInNeedReview.self, "when a review steps up") { $0[ChildInNeedReview.decision] == .stepUp },
      .when(EmergencyProtection.self, "when an emergency power is used") {
        $0[EmergencyProtection.event]?.isEnd == false
      }),
    within: .local("strategy-discussion", usually: .workingDays(1)),
    metBy: .step(StrategyDiscussion.self, "a strategy discussion"), oneAtATime: true, owedBy: .teamManager,
    warns: .workingDays(1),
    authority: .local("Working Together to Safeguard Children", "held promptly; number set locally"))

  /// The Act asks for it and sets no number. `s47_child_seen`.
  static let enquiryChildSeen = Clock(
    "section-47-child-seen", "See the child in the enquiry", "the child must be seen",
    starts: .during(Enquiry.self).onceBorn,
    within: .local("section-47-child-seen", usually: .hours(24)),
    metBy: .seen, .seenInEnquiry, owedBy: .keyWorker, warns: .hours(24),
    authority: .local("Children Act 1989", "s.47(4), access to the child; number set locally"))

  /// Bounded by the conference and the assessment. `s47_complete`.
  static let enquiryConcluded = Clock(
    "section-47-concluded", "Conclude the enquiry", "the enquiry must be concluded and its outcome authorised",
    starts: .during(Enquiry.self),
    within: .local("section-47-concluded", usually: .workingDays(10)),
    metBy: .ending(Enquiry.self, "the enquiry’s outcome"), owedBy: .keyWorker,
    authority: .local())

  /// Counted from the discussion that began the enquiry. `icpc`.
  static let initialConference = Clock(
    "initial-conference", "Initial child protection conference", "a conference must be held",
    starts: .beginning(Enquiry.self),
    within: .law(.workingDays(15)),
    metBy: .step(InitialConference.self, "a quorate conference", unless: InitialConference.doesNotCount),
    .step(ReviewConference.self, "a quorate review conference", unless: ReviewConference.doesNotCount),
    unless: [.noConferenceNeeded, .closed], owedBy: .conferenceChair, warns: .workingDays(5),
    authority: guidance)

  /// A child who is not born yet is met over before the birth. `icpc_prebirth`.
  static let preBirthConference = Clock(
    "pre-birth-conference", "Conference before the birth", "a conference must be held", mode: .before,
    starts: .beforeBirth,
    within: .local("pre-birth-conference", usually: .weeks(10)),
    metBy: .step(InitialConference.self, "a quorate conference", unless: InitialConference.doesNotCount),
    unless: [.noConferenceNeeded, .closed], owedBy: .conferenceChair, warns: .weeks(2),
    authority: .local("Local pre-birth procedure", "by the 30th week"))

  /// The parents have the report in time to read it. `conference_report_share`, initial conference.
  static let reportBeforeInitial = Clock(
    "report-before-conference", "Share the report", "the report must be shared with the parents", mode: .before,
    starts: Starts("when a conference is booked") { history in
      history.records(of: Section47Enquiry.self).compactMap { record in
        record.answers[Section47Enquiry.conferenceOn].map { booked in
          Start(
            day: record.on, target: booked, phrase: .booked("A conference", on: record.on, to: booked),
            source: record.id.text)
        }
      }
    },
    within: .local("report-before-conference", usually: .workingDays(2)),
    metBy: .reportShared(InitialConference.self), .reportNoted,
    unless: [.step(InitialConference.self, "the conference was held")], owedBy: .keyWorker,
    authority: .local("Local safeguarding procedures"))
}

extension Starts {
  /// The discussion that begins an enquiry into a child who is to be born in time for it to matter.
  static let beforeBirth = Starts("when an enquiry is begun before a birth") { history in
    guard let expected = history.particulars.expected else { return [] }
    return history.records(of: StrategyDiscussion.self).compactMap { record in
      guard record.answers[StrategyDiscussion.thresholdMet] == true, history.particulars.isUnborn(on: record.on),
        expected - record.on > 70 + 21
      else { return nil }
      return Start(
        record, target: expected,
        because: "\(StrategyDiscussion.title) on \(record.on.words), the birth expected on \(expected.words)")
    }
  }
}

extension Meets {
  /// An enquiry found that no conference is needed.
  static let noConferenceNeeded = Meets("no conference is needed") { history in
    history.all(Enquiry.self).compactMap { enquiry in
      guard enquiry.conferenceNeeded == false, let day = enquiry.until else { return nil }
      return Candidate(
        day: day, words: "the enquiry found on \(day.words) that no conference is needed", source: enquiry.id + "/ended"
      )
    }
  }

  /// The day on which a conference’s record says that the parents had the report.
  static func reportShared<S: Step>(_ conference: S.Type) -> Meets {
    Meets("the report shared with the parents") { history in
      history.records(of: conference).compactMap { record in
        record.answers[ConferenceQuestions.reportSharedOn].map { day in
          Candidate(day: day, phrase: .on("the report was shared", day), source: record.id.text + "/report")
        }
      }
    }
  }

  /// A case note that the parents had the report.
  static let reportNoted = Meets.step(CaseNote.self, "a note that the report was shared") {
    $0[CaseNote.kind] == .report
  }
}
