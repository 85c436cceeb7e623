import Casework

extension Telling {
  public static func contact(_ children: [SubjectID], received: Moment) -> StepAnswers {
    answers(Contact.self, for: children, on: received.day) {
      $0[Contact.receivedAt] = received
      $0[Contact.way] = .telephone
      $0[Contact.referredBy] = .school
      $0[Contact.referrer] = "Mrs Lark, head teacher, 01632 960 001"
      $0[Contact.familyKnows] = .agrees
      $0[Contact.concern] = "Came to school hungry three days running, and said nobody was at home."
      $0[Contact.danger] = false
      $0[Contact.urgency] = .amber
      $0[Contact.carer] = .parent
      $0[Contact.household] = "Kelly Hollis, mother; Lee Brand, her partner."
      $0[Contact.otherChildren] = "There are no other children."
      $0[Contact.interpreter] = .no
      $0[Contact.previousRead] = true
      $0[Contact.previous] = "Two contacts in 2024 about missed meals."
    }
  }

  public static func decision(
    _ children: [SubjectID], decided: Moment, _ decision: ReferralDecision.Decision = .strategy, team: TeamID? = nil,
    worker: WorkerID? = nil
  ) -> StepAnswers {
    answers(ReferralDecision.self, for: children, on: decided.day) {
      $0[ReferralDecision.decidedAt] = decided
      $0[ReferralDecision.threshold] = decision.isAccepted ? .statutory : .universal
      $0[ReferralDecision.decision] = decision
      $0[ReferralDecision.reasons] = "The third time in a month, with nobody at home."
      $0[ReferralDecision.referrerTold] = .told
      $0[ReferralDecision.toldOn] = decided.day
      $0[ReferralDecision.toldHow] = "By telephone, by Tom Birch"
      if decision.isAccepted {
        $0[ReferralDecision.primaryNeed] = .abuse
        $0[ReferralDecision.team] = team
        $0[ReferralDecision.worker] = worker
      }
    }
  }

  public static func allocation(_ children: [SubjectID], on day: Day, to worker: WorkerID, in team: TeamID)
    -> StepAnswers
  {
    answers(AllocationDecision.self, for: children, on: day) {
      $0[AllocationDecision.allocatedOn] = day
      $0[AllocationDecision.team] = team
      $0[AllocationDecision.worker] = worker
      $0[AllocationDecision.reason] = .firstContact
      $0[AllocationDecision.qualified] = true
      $0[AllocationDecision.handover] = "Met together on the day before"
      $0[AllocationDecision.childTold] = "At school, with the head teacher"
    }
  }
}
