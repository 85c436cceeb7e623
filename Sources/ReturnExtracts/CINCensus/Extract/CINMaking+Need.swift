import CaseStore
import Casework
import Returns

extension CINMaking {
  /// A time in need, with what was done in it.
  mutating func make(_ need: Need) {
    var details = CINDetails()
    let decision = beginning(need, ReferralDecision.self)
    let closed = year.known(need.until)
    details.referralDate = CINDate(need.from)
    details.referralSource = CINText(need.source ?? "")
    details.primaryNeed = CINText(need.primaryNeed ?? "")
    if let closed {
      details.closureDate = CINDate(closed)
      let reason = need.endReason.flatMap(ClosureReason.init(rawValue:))
      details.reasonForClosure = CINText(reason?.rawValue ?? "")
    }
    details.referralNFA = CINFlag(false)
    origins.add(origin(need, decision), .cinDetails)
    makeAssessments(in: need, &details)
    makeNeedPlans(in: need, &details)
    makeProtection(in: need, &details)
    child.details.append(details)
  }

  private func origin(_ need: Need, _ decision: Recorded?) -> CINOrigin {
    var origin = CINOrigin(decision.map { .step($0.id) } ?? .record)
    origin.note(.referralDate, ReferralDecision.decidedAt, in: decision?.id)
    origin.note(.primaryNeed, ReferralDecision.primaryNeed, in: decision?.id)
    origin.note(.referralNFA, ReferralDecision.decision, in: decision?.id)
    // Who told us is asked at the contact that the decision is about.
    let contact = history.records(of: Contact.self).last { $0.id == decision?.openedBy }
    origin.note(.referralSource, Contact.referredBy, in: contact?.id)
    let conference = conferences(in: need).last { !$0.isAfterEnquiry }?.record.id
    origin.note(.dateOfInitialCPC, InitialConference.heldOn, in: conference)
    guard need.until != nil else { return origin }
    let closure = ending(need) ?? history.records(of: Closure.self).last { $0.on == need.until }
    if let closure, closure.kind == Closure.id {
      origin.note(.closureDate, Closure.closedOn, in: closure.id)
      origin.note(.reasonForClosure, Closure.reason, in: closure.id)
    }
    return origin
  }

  /// A referral of which nothing came.
  mutating func make(_ referral: Recorded) {
    var details = CINDetails()
    details.referralDate = CINDate(referral.on)
    let given = referral.answers[ReferralDecision.primaryNeed]
    details.primaryNeed = CINText(given?.rawValue ?? "")
    details.referralSource = CINText(source(of: referral) ?? "")
    details.referralNFA = CINFlag(true)
    var origin = CINOrigin(.step(referral.id))
    origin.note(.primaryNeed, ReferralDecision.primaryNeed, in: referral.id)
    origins.add(origin, .cinDetails)
    child.details.append(details)
  }

  /// The record has no contact of a referral that came with a census: it keeps what that gave.
  private func source(of referral: Recorded) -> String? {
    record.imported[referral.id]?[CINElement.referralSource.rawValue]
  }

  // MARK: Assessments

  /// Those authorised in the year, and those under way; one that waits to be taken up has begun on the day it was asked
  /// for.
  private mutating func makeAssessments(in need: Need, _ details: inout CINDetails) {
    for done in history.records(of: Assessment.self) where isIn(need, done.on) {
      let started = done.answers[Assessment.startedOn] ?? done.on
      if done.on < year.days.lowerBound || started > year.days.upperBound { continue }
      var assessment = CINAssessment()
      assessment.start = CINDate(started)
      if let looked = done.answers[Assessment.reviewPoints].compactMap({ $0[ReviewPoints.on] }).max() {
        assessment.internalReview = CINDate(looked)
      }
      let authorised = year.known(done.on)
      if let authorised { assessment.authorised = CINDate(authorised) }
      add(assessment, done, &details, factors: authorised == nil ? [] : done.answers[Assessment.factors]?.chosen ?? [])
    }
    for begun in history.unfinished where begun.kind == Assessment.id && isIn(need, begun.openedOn) {
      guard begun.openedOn <= year.days.upperBound else { continue }
      var assessment = CINAssessment()
      assessment.start = CINDate(begun.openedOn)
      add(assessment, nil, &details, factors: [], step: begun.id)
    }
  }

  private mutating func add(
    _ assessment: CINAssessment, _ done: Recorded?, _ details: inout CINDetails, factors: [AssessmentFactor],
    step: StepID? = nil
  ) {
    let id = done?.id ?? step
    var (assessment, origin) = (assessment, CINOrigin(id.map { .step($0) } ?? .record))
    origin.note(.assessmentStart, Assessment.startedOn, in: id)
    origin.note(.assessmentAuthorised, Assessment.completedOn, in: id)
    origin.note(.assessmentFactor, Assessment.factors, in: id)
    origins.add(origin, .assessments)
    for factor in factors {
      assessment.factors.append(CINListed(code: factor.rawValue, line: 1, row: assessment.factors.count))
      origins.add(origin, .assessmentFactors)
    }
    details.assessments.append(assessment)
  }

  /// Whether something done on a day belongs to a time in need: the last that had begun by then.
  func isIn(_ need: Need, _ day: Day) -> Bool {
    let owner = history.span(Need.self, on: day) ?? history.all(Need.self).last { $0.from <= day }
    return owner?.id == need.id
  }

  // MARK: Plans

  private mutating func makeNeedPlans(in need: Need, _ details: inout CINDetails) {
    for plan in history.all(NeedPlan.self) where isIn(need, plan.from) && year.tellsOf(plan.from, until: plan.until) {
      var told = CINPlan()
      told.start = CINDate(plan.from)
      if let until = year.known(plan.until) { told.end = CINDate(until) }
      details.cinPlans.append(told)
      let made = beginning(plan, ChildInNeedPlan.self)
      var origin = CINOrigin(made.map { .step($0.id) } ?? .record)
      origin.note(.cinPlanStart, ChildInNeedPlan.agreedOn, in: made?.id)
      if let ended = ending(plan), let kind = StepKind.named(ended.kind), let day = kind.dayQuestion {
        origin.note(.cinPlanEnd, day, at: .step(ended.id))
      }
      origins.add(origin, .cinPlanDates)
    }
  }
}

extension StepKind {
  /// The question that says on which day it happened, where a plan can end by it.
  var dayQuestion: String? {
    switch id {
    case ChildInNeedReview.id: ChildInNeedReview.heldOn.key
    case Closure.id: Closure.closedOn.key
    case InitialConference.id: InitialConference.heldOn.key
    case ReviewConference.id: ReviewConference.heldOn.key
    default: nil
    }
  }
}
