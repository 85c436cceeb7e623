extension Clock {
  /// The guidance sets no number. `cin_plan_start`.
  static let needPlan = Clock(
    "cin-plan", "Child in need plan", "a plan must be agreed with the family",
    starts: .when(Assessment.self, "when an assessment finds that services are needed") {
      $0[Assessment.outcome]?.needsPlan == true
    },
    within: .local("cin-plan", usually: .workingDays(10)),
    metBy: .step(ChildInNeedPlan.self, "a child in need plan"),
    unless: [.beginning(ProtectionPlan.self, "a child protection plan"), .closed], oneAtATime: true,
    owedBy: .keyWorker,
    authority: .local("Working Together to Safeguard Children", "a plan follows; number set locally"))

  /// `cin_plan_review`.
  static let needReview = Clock(
    "cin-review", "Child in need review", "the plan must be reviewed",
    starts: .during(NeedPlan.self),
    within: .local("cin-review-first", usually: .weeks(6)), then: .local("cin-review", usually: .weeks(12)),
    metBy: .step(ChildInNeedReview.self, "a review"), owedBy: .keyWorker, warns: .weeks(1), authority: .local())

  /// `cin_visit`.
  static let needVisit = Clock(
    "cin-visit", "Visit, and see the child", "the child must be visited and seen",
    starts: .during(NeedPlan.self),
    within: .local("cin-visit", usually: .workingDays(20)), then: .local("cin-visit", usually: .workingDays(20)),
    metBy: .visited, owedBy: .keyWorker, warns: .workingDays(5), authority: .local())

  /// `cin_drift`.
  static let longNeed = Clock(
    "cin-long-plan", "Senior review of a long plan", "somebody above the team must review the plan",
    starts: .during(NeedPlan.self),
    within: .local("cin-long-plan", usually: .months(9)), then: .local("cin-long-plan-next", usually: .months(3)),
    metBy: .seniorReview, owedBy: .teamManager, warns: .weeks(4), authority: .local())

  /// Nobody is lost between us and early help. `step_down_handover`.
  static let stepDown = Clock(
    "step-down", "Hand over to early help", "the next service must have accepted the child",
    starts: .any(
      .when(ReviewConference.self, "when a plan ends with early help") {
        $0[ReviewConference.decision] == .ends && $0[ReviewConference.nextSupport] == .earlyHelp
      },
      .when(ChildInNeedReview.self, "when a review steps down") { $0[ChildInNeedReview.decision] == .stepDown }),
    within: .local("step-down", usually: .workingDays(10)),
    metBy: Meets("a closure that says who accepted the child", step: Closure.id) { history in
      history.records(of: Closure.self).map { record in
        let day = record.answers[Closure.acceptedOn] ?? record.on
        let accepted = record.answers[Closure.acceptedOn] != nil
        return Candidate(
          day: day, words: accepted ? "the child was accepted on \(day.words)" : "Closure on \(day.words)",
          source: record.id.text, shortOf: accepted ? nil : "nobody is said to have accepted the child")
      }
    }, oneAtATime: true, owedBy: .keyWorker, authority: .local("Local practice standard", "step up and step down"))
}
