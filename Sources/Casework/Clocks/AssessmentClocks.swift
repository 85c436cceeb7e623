extension Clock {
  /// One assessment since April 2013, from the referral. `single_assessment`.
  static let assessment = Clock(
    "assessment", "Child and family assessment", "the assessment must be completed and authorised",
    starts: .during(Need.self),
    within: .law(.since(Assessment.single, .workingDays(45))),
    metBy: .step(Assessment.self, "an authorised assessment") { $0[Assessment.kind]?.endedIn2013 != true },
    owedBy: .keyWorker, warns: .workingDays(10),
    authority: .guidance("Working Together to Safeguard Children", "45 working days from the referral"))

  /// The guidance asks for review points and sets no number. `single_assessment_checkpoint`.
  static let assessmentReviewPoint = Clock(
    "assessment-review-point", "Manager’s look at the assessment", "a manager must look at how the assessment is going",
    starts: .during(Need.self),
    within: .local("assessment-review-point", usually: .workingDays(10)),
    then: .local("assessment-next-review-point", usually: .workingDays(15)),
    metBy: .step(ManagementDecision.self, "a decision at a review point") {
      $0[ManagementDecision.kind] == .reviewPoint
    },
    .step(CaseSupervision.self, "supervision of the case"),
    unless: [.step(Assessment.self, "the assessment was completed")], owedBy: .teamManager,
    authority: .local("Working Together to Safeguard Children", "local protocol for assessment"))

  /// The guidance says as soon as possible. `assessment_child_seen`.
  static let assessmentChildSeen = Clock(
    "assessment-child-seen", "See the child", "the child must be seen",
    starts: .during(Need.self).onceBorn,
    within: .local("assessment-child-seen", usually: .workingDays(5)),
    metBy: .seen, .seenInEnquiry, owedBy: .keyWorker, warns: .workingDays(2),
    authority: .local(
      "Working Together to Safeguard Children", "the child is seen as soon as possible; number set locally"))

  /// An assessment gets old. `assessment_refresh`, on a child protection plan.
  static let assessmentAgeProtection = Clock(
    "assessment-age-cp", "Refresh the assessment", "the assessment must be brought up to date",
    starts: .sinceLastAssessment(ProtectionPlan.self),
    within: .local("assessment-age-cp", usually: .months(6)), then: .local("assessment-age-cp", usually: .months(6)),
    metBy: .step(Assessment.self, "an authorised assessment"), owedBy: .keyWorker, warns: .weeks(4),
    authority: .local())

  /// An assessment gets old. `assessment_refresh`, on a child in need plan.
  static let assessmentAgeNeed = Clock(
    "assessment-age-cin", "Refresh the assessment", "the assessment must be brought up to date",
    starts: .sinceLastAssessment(NeedPlan.self),
    within: .local("assessment-age-cin", usually: .months(12)),
    then: .local("assessment-age-cin", usually: .months(12)),
    metBy: .step(Assessment.self, "an authorised assessment"), owedBy: .keyWorker, warns: .weeks(4),
    authority: .local())

  /// A change in the child’s life asks for a fresh look, or for a reason why not. `assessment_refresh`.
  static let assessmentAfterChange = Clock(
    "assessment-after-change", "Look at the assessment again",
    "a manager must have the assessment begun afresh, or say why not,",
    starts: .when(CaseNote.self, "when something changes in the child’s life") { $0[CaseNote.change] != nil },
    within: .local("assessment-after-change", usually: .workingDays(5)),
    metBy: .assessmentBegun,
    .step(ManagementDecision.self, "a manager’s reason why not") { $0[ManagementDecision.kind] == .noRefresh },
    unless: [.closed], oneAtATime: true, owedBy: .teamManager, warns: .workingDays(2),
    authority: .local())

  /// Initial assessments, until one assessment took their place. `initial_assessment_legacy`.
  static let initialAssessment = Clock(
    "initial-assessment", "Initial assessment (until April 2013)", "the initial assessment must be completed",
    starts: .during(Need.self),
    within: .law(
      Dated([("2000-04-01", .workingDays(7)), ("2010-03-17", .workingDays(10))], ends: Assessment.single)),
    metBy: .step(Assessment.self, "an initial assessment") { $0[Assessment.kind] == .initial }, owedBy: .keyWorker,
    authority: .retired("Framework for the Assessment of Children in Need and their Families; Working Together 2010"))

  /// Core assessments, until one assessment took their place. `core_assessment_legacy`.
  static let coreAssessment = Clock(
    "core-assessment", "Core assessment (until April 2013)", "the core assessment must be completed",
    starts: .any(
      .when(Assessment.self, "when an initial assessment is completed") { $0[Assessment.kind] == .initial },
      .when(StrategyDiscussion.self, "when an enquiry is begun") { $0[StrategyDiscussion.thresholdMet] == true }),
    within: .law(Dated([("2000-04-01", .workingDays(35))], ends: Assessment.single)),
    metBy: .step(Assessment.self, "a core assessment") { $0[Assessment.kind] == .core }, oneAtATime: true,
    owedBy: .keyWorker, authority: .retired("Framework for the Assessment of Children in Need and their Families"))
}

extension Starts {
  /// While a span lasts, counted from the assessment before it, or from its first day when there was none.
  static func sinceLastAssessment<S: Span>(_ span: S.Type) -> Starts {
    Starts("from the last assessment, while there is a \(S.title.lowercasedFirst)") { history in
      let assessments = history.records(of: Assessment.self)
      return history.all(S.self).map { span in
        guard let last = assessments.last(where: { $0.on <= span.from }) else {
          return Start(
            day: span.from, until: span.until,
            because: "\(span.words) from \(span.from.words), and no assessment before it", source: span.id,
            what: S.lasting)
        }
        return Start(
          day: last.on, until: span.until, because: "\(Assessment.title) on \(last.on.words)", source: span.id,
          what: S.lasting, countedEvent: last.id.text)
      }
    }
  }
}

extension Meets {
  /// A visit in person at which the child was seen, or, before the birth, the mother.
  static let visited = Meets.step(
    Visit.self, "a visit at which the child was seen, or, before the birth, the mother",
    unless: Visit.doesNotCountAsVisit)

  /// A visit in person at which the child was seen.
  static let seen = Meets.step(Visit.self, "a visit at which the child was seen", unless: Visit.doesNotCount)

  /// The child was seen in a section 47 enquiry.
  static let seenInEnquiry = Meets("the child was seen in an enquiry") { history in
    history.records(of: Section47Enquiry.self).compactMap { record in
      guard Section47Enquiry.doesNotCount(record.answers) == nil, let day = record.answers[Section47Enquiry.seenOn]
      else { return nil }
      return Candidate(day: day, words: "seen in the section 47 enquiry on \(day.words)", source: record.id.text)
    }
  }

  /// An assessment was begun: finished since, or still being written.
  static let assessmentBegun = Meets("a fresh assessment begun", step: Assessment.id) { history in
    let finished = history.records(of: Assessment.self).compactMap { record in
      record.answers[Assessment.startedOn].map { day in
        Candidate(day: day, words: "an assessment was begun on \(day.words)", source: record.id.text)
      }
    }
    let open = history.unfinished.filter { $0.kind == Assessment.id }.map { step in
      Candidate(day: step.openedOn, words: "an assessment was opened on \(step.openedOn.words)", source: step.id.text)
    }
    return finished + open
  }

  /// The case was closed: nothing is owed any more.
  static let closed = Meets.step(Closure.self, "the case was closed")
}
