import CaseStore
import Casework

extension CensusCheck {
  /// The kinds of step of which the census is made: on no other is there anything to mend for it.
  public static let steps: Set<String> = [
    Contact.id, ReferralDecision.id, Assessment.id, StrategyDiscussion.id, Section47Enquiry.id, InitialConference.id,
    ReviewConference.id, ChildInNeedPlan.id, ChildInNeedReview.id, Closure.id,
  ]

  /// What is found that is mended on the page of a step.
  public func findings(_ record: ReturnRecord, at step: StepID) -> [QualityFinding] {
    findings(record).filter { $0.place == .step(step) }
  }
}
