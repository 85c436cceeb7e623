import CaseStore
import Casework
import Returns

extension CINPlacing {
  /// What a span’s end is kept as when the census says that it ended and not why.
  static let notStated = "not-stated"

  /// A referral, everything in the time in need that it began, and its closure.
  ///
  /// - Parameter protected: when the child was on a child protection plan.
  mutating func take(_ details: CINDetails, protected: [ClosedRange<Day>]) {
    guard let day = first(details.referralDate, of: "Referral", line: details.line, within: details.within) else {
      return
    }
    let what = "Referral of \(day.words)"
    var nothingFollowed = flag(details.referralNFA, .referralNFA) ?? false
    if nothingFollowed, details.within > 0 {
      leave(details.referralNFA.line, "ReferralNFA “\(details.referralNFA.text)”", "yet something followed")
      nothingFollowed = false
    }
    let source = code(details.referralSource, .referralSource, ReferralSource.self)
    let need = code(details.primaryNeed, .primaryNeed, PrimaryNeed.self)
    var answers = answers
    answers[ReferralDecision.primaryNeed] = need
    if nothingFollowed { answers[ReferralDecision.decision] = .noFurtherAction }
    let key = "referral \(day)"
    let count = child.records.count
    add(
      ImportedRecord(
        key: key, what: what, line: details.line, within: nil,
        given: given([
          .referralDate: day.iso, .referralSource: source?.rawValue, .primaryNeed: need?.rawValue,
          .referralNFA: nothingFollowed ? "true" : details.referralNFA.value == false ? "false" : nil,
          .closureDate: nothingFollowed ? details.closureDate.day?.iso : nil,
          .reasonForClosure: nothingFollowed ? details.reasonForClosure.text : nil,
        ]),
        step: ImportedStep(ReferralDecision.self, on: day, answers),
        span: nothingFollowed ? nil : Need(from: day, source: source?.rawValue, primaryNeed: need?.rawValue)))
    guard child.records.count > count else { return left += details.within }
    if nothingFollowed { return }
    let closing = closing(details, begun: day)
    take(details.assessments, in: key, closed: closing)
    takeProtection(details, in: key, closed: closing)
    take(details.cinPlans, in: key, closed: closing, protected: protected)
    take(details.preProceedings, in: key)
    if let closing { close(details, on: closing, what, key) }
  }

  /// The day on which the case was closed, where that can be.
  private mutating func closing(_ details: CINDetails, begun: Day) -> Day? {
    if details.closureDate.isBlank, !details.reasonForClosure.isBlank {
      leave(
        details.reasonForClosure.line, "Closure of the referral of \(begun.words)",
        "it has a reason and no date, so the case stays open")
    }
    guard let day = day(details.closureDate, .closureDate) else { return nil }
    guard day >= begun else {
      leave(
        details.closureDate.line, "Closure on \(day.words)",
        "it is before the referral of \(begun.words), so the case stays open")
      return nil
    }
    let lasting = details.protectionPlans.first { plan in
      plan.start.day.map { $0 <= day } == true && (plan.end.isBlank || plan.end.day.map { $0 > day } == true)
    }
    if let lasting {
      leave(
        details.closureDate.line, "Closure on \(day.words)",
        "the child protection plan of line \(lasting.line) had not ended, so the case stays open")
    }
    return lasting == nil ? day : nil
  }

  private mutating func close(_ details: CINDetails, on day: Day, _ what: String, _ referral: String) {
    let reason = code(details.reasonForClosure, .reasonForClosure, ClosureReason.self)
    var answers = answers
    answers[Closure.closedOn] = day
    answers[Closure.reason] = reason
    add(
      ImportedRecord(
        key: "closure of \(referral)", what: "Closure on \(day.words)", line: details.closureDate.line,
        within: referral,
        given: given([.closureDate: day.iso, .reasonForClosure: reason?.rawValue]),
        step: ImportedStep(Closure.self, on: day, answers),
        closes: (on: day, reason: reason?.rawValue ?? Self.notStated)))
  }

  private mutating func take(_ assessments: [CINAssessment], in need: String, closed: Day?) {
    for assessment in assessments {
      guard let day = first(assessment.start, of: "Assessment", line: assessment.line) else { continue }
      let what = "Assessment begun on \(day.words)"
      let (done, looked) = (
        self.day(assessment.authorised, .assessmentAuthorised), self.day(assessment.internalReview, .assessmentReview)
      )
      if let done, done < day {
        leave(assessment.line, what, "it was authorised on \(done.words), before it began")
        continue
      }
      // An authorisation that cannot be read must not leave the assessment waiting to be written again.
      if done == nil, !assessment.authorised.isBlank {
        leave(assessment.line, what, "the day on which it was authorised cannot be told")
        continue
      }
      let factors = assessment.factors.compactMap {
        code($0.code, line: $0.line, .assessmentFactor, AssessmentFactor.self)
      }
      var answers = answers
      answers[Assessment.startedOn] = day
      answers[Assessment.completedOn] = done
      if !factors.isEmpty { answers[Assessment.factors] = Several(factors) }
      if let looked {
        var point = self.answers
        point[ReviewPoints.on] = looked
        answers[Assessment.reviewPoints] = [point]
      }
      let standing: ImportedStep.Standing = done != nil ? .finished : closed != nil ? .leftUnfinished : .toDo
      add(
        ImportedRecord(
          key: "assessment \(day)", what: what, line: assessment.line, within: need,
          given: given([
            .assessmentStart: day.iso, .assessmentReview: looked?.iso, .assessmentAuthorised: done?.iso,
            .assessmentFactor: Several(factors).chosen.map(\.rawValue).joined(separator: " "),
            .closureDate: standing == .leftUnfinished ? closed?.iso : nil,
          ]),
          step: ImportedStep(Assessment.self, standing, on: done ?? day, answers)))
    }
  }

  /// The record has no place of its own for what was done before going to court: it is kept as it was given and listed.
  private mutating func take(_ proceedings: [CINPreProceedings], in need: String) {
    for one in proceedings {
      guard let day = first(one.start, of: "Pre-proceedings", line: one.line) else { continue }
      let what = "Pre-proceedings of \(day.words)"
      leave(
        one.line, what, "the record has no place for them: they are kept as they were given")
      add(
        ImportedRecord(
          key: "pre-proceedings \(day)", what: what, line: one.line, within: need,
          given: given([
            .ppStart: day.iso, .lbpSent: one.letterSent.text, .fgdmOffered: one.meetingOffered.text,
            .fgdmTookPlace: one.meetingTookPlace.text, .initialPPMeeting: one.initialMeeting.text,
            .reviewMeetingsCount: one.reviewMeetings.text, .stepDecision: one.stepDecision.text,
            .ppOutcome: one.outcome.text, .courtApplication: one.courtApplication.text,
            .letterInitialCP: one.letterInitialCP.text,
          ])))
    }
  }
}
