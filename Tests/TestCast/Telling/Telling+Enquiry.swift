import Casework

extension Telling {
  public static func strategy(_ children: [SubjectID], on day: Day, thresholdMet: Bool = true) -> StepAnswers {
    answers(StrategyDiscussion.self, for: children, on: day) {
      $0[StrategyDiscussion.heldOn] = day
      $0[StrategyDiscussion.way] = .video
      $0[StrategyDiscussion.attendance] = [
        came("Ruth Ockham", .socialCare), came("DS Moss", .police), came("Dr Fenn", .health),
        came("Mrs Lark", .school),
      ]
      $0[StrategyDiscussion.concern] = "Hunger, and alone at home at night."
      $0[StrategyDiscussion.shared] = "Police: two calls to the address. Health: appointments missed."
      $0[StrategyDiscussion.safety] = "Safe tonight with the grandmother."
      $0[StrategyDiscussion.thresholdMet] = thresholdMet
      $0[StrategyDiscussion.reasons] = "Neglect that is getting worse."
      if thresholdMet {
        $0[StrategyDiscussion.enquiry] = .joint
        $0[StrategyDiscussion.seeBy] = day + 1
      }
      $0[StrategyDiscussion.medical] = .notNeeded
      $0[StrategyDiscussion.otherChildren] = "There are no other children."
      $0[StrategyDiscussion.parentsTold] = "Amira tells Kelly today, at home."
      $0[StrategyDiscussion.actions] = [action("See the child at school", "Amira Vale", day + 1)]
    }
  }

  public static func enquiry(
    _ children: [SubjectID], begun: Day, concluded: Day, _ outcome: Section47Enquiry.Outcome = .conference
  ) -> StepAnswers {
    answers(Section47Enquiry.self, for: children, on: concluded) {
      $0[Section47Enquiry.begunOn] = begun
      $0[Section47Enquiry.concludedOn] = concluded
      $0[Section47Enquiry.checks] = [
        row {
          $0[AgencyViews.agency] = .health
          $0[AgencyViews.who] = "Dr Fenn"
          $0[AgencyViews.said] = "Three appointments missed"
        }
      ]
      $0[Section47Enquiry.household] = "Kelly Hollis and Lee Brand."
      $0[Section47Enquiry.otherChildren] = "There are no other children."
      $0[Section47Enquiry.history] = "Missed meals since 2024."
      seeing(&$0, "I get scared when it is dark and nobody comes.")
      $0[Section47Enquiry.seenOn] = begun + 1
      $0[Section47Enquiry.findings] = "Left alone on four nights; no food on five days."
      $0[Section47Enquiry.analysis] = "Significant harm by neglect, likely to go on."
      $0[Section47Enquiry.outcome] = outcome
      $0[Section47Enquiry.reasons] = "The parents see it and cannot change it alone."
      $0[Section47Enquiry.conferenceNeeded] = outcome == .conference
      $0[Section47Enquiry.conferenceReasons] = "A plan that all can hold each other to is needed."
      if outcome == .conference { $0[Section47Enquiry.conferenceOn] = concluded + 10 }
      $0[Section47Enquiry.safetyPlan] = [action("Grandmother stays at night", "Pat Hollis", concluded + 14)]
      $0[Section47Enquiry.parentsTold] = "That the child may not be alone at night, and that we will go to court if so."
      $0[Section47Enquiry.sharedOn] = concluded
    }
  }
}
