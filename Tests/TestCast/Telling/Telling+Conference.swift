import Casework

extension Telling {
  private typealias Asked = ConferenceQuestions

  public static func initialConference(
    _ children: [SubjectID], on day: Day, _ category: ProtectionPlan.Category = .neglect,
    decision: InitialConference.Decision = .plan
  ) -> StepAnswers {
    answers(InitialConference.self, for: children, on: day) {
      conference(&$0, day)
      $0[InitialConference.kind] = .initial
      $0[InitialConference.decision] = decision
      $0[InitialConference.reasons] = "Significant harm by neglect, and likely to go on."
      guard decision == .plan else { return }
      $0[InitialConference.category] = category
      $0[InitialConference.earlierPlans] = 0
      $0[Asked.visitEvery] = 10
      $0[InitialConference.coreGroup] = [
        row {
          $0[CoreGroupMembers.name] = "Mrs Lark"
          $0[CoreGroupMembers.agency] = .school
        }
      ]
      $0[InitialConference.firstCoreGroup] = day + 7
      $0[Asked.nextReview] = day + 84
      plan(&$0, day)
    }
  }

  public static func reviewConference(
    _ children: [SubjectID], on day: Day, _ decision: ReviewConference.Decision = .goesOn,
    category: ProtectionPlan.Category = .neglect
  ) -> StepAnswers {
    answers(ReviewConference.self, for: children, on: day) {
      conference(&$0, day)
      $0[ReviewConference.progress] = [progress("Goes to bed fed", .partly)]
      $0[ReviewConference.riskNow] = "Less than it was; it comes back when Lee stays."
      $0[ReviewConference.decision] = decision
      $0[ReviewConference.reasons] = "Three good months, two bad weeks."
      if decision == .goesOn {
        $0[ReviewConference.category] = category
        $0[Asked.visitEvery] = 10
        $0[Asked.nextReview] = day + 160
        plan(&$0, day)
      } else {
        $0[ReviewConference.endReason] = .safe
        $0[ReviewConference.nextSupport] = .childInNeed
        $0[ReviewConference.receiver] = "Amira Vale"
      }
    }
  }

  public static func coreGroup(_ children: [SubjectID], on day: Day) -> StepAnswers {
    answers(CoreGroup.self, for: children, on: day) {
      $0[CoreGroup.heldOn] = day
      $0[CoreGroup.way] = .together
      $0[CoreGroup.attendance] = [came("Amira Vale", .socialCare), came("Kelly Hollis", .parent)]
      $0[CoreGroup.words] = "Nan makes tea now."
      $0[CoreGroup.progress] = [progress("Goes to bed fed", .partly)]
      $0[CoreGroup.course] = .onCourse
      $0[CoreGroup.actions] = [action("Book the parenting course", "Amira Vale", day + 14)]
      $0[CoreGroup.nextOn] = day + 42
    }
  }

  private static func conference(_ answers: inout Answers, _ day: Day) {
    answers[Asked.heldOn] = day
    answers[Asked.way] = .together
    answers[Asked.attendance] = [came("Joan Tierney", .chair), came("Kelly Hollis", .parent), came("DS Moss", .police)]
    answers[Asked.quorate] = true
    answers[Asked.reportSharedOn] = day - 3
    answers[Asked.participation] = .otherWay
    answers[Asked.advocate] = .declined
    answers[Asked.words] = "I want Mum to be well."
    answers[Asked.worries] = "Alone at night, and hungry."
    answers[Asked.strengths] = "Nan, and school."
    answers[Asked.parentViews] = "Kelly: it is right that you are here."
    answers[Asked.legal] = true
    answers[Asked.legalReasons] = "Not now; again at the review if nights alone go on."
  }

  private static func plan(_ answers: inout Answers, _ day: Day) {
    answers[Asked.lines] = [
      line("Goes to bed fed", "Cook every evening, Nan on Tuesdays", "Kelly Hollis", day + 14),
      line("Is never alone at night", "Nan has a key and comes", "Pat Hollis", day + 7),
    ]
    answers[Asked.contingency] =
      "If alone at night again: legal planning meeting within five days, called by Ruth Ockham."
    answers[Asked.consequence] = "“If it happens again we will ask a judge.”"
  }
}
