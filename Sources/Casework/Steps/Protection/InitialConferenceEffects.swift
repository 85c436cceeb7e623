extension InitialConference {
  public static func refusal(_ answers: Answers, _ child: History) -> String? {
    guard let day = answers[heldOn], answers[decision] == .plan else { return nil }
    if let plan = child.span(ProtectionPlan.self, on: day), plan.from < day {
      return "There is a child protection plan already, since \(plan.from.words): hold a review conference"
    }
    return nil
  }

  public static func shortfalls(_ answers: Answers, _ child: History) -> [Shortfall] {
    guard answers[quorate] == true else {
      return [Shortfall("The conference was not quorate: it must meet again, and soon", at: quorate)]
    }
    var found = answers.conferenceShortfalls(child)
    if answers[kind] == .initial, child.all(Enquiry.self).isEmpty, child.records(of: Section47Enquiry.self).isEmpty {
      found.append(
        Shortfall("No section 47 enquiry is recorded before this conference: say why, in the reasons", at: kind))
    }
    return answers[decision] == .plan ? found + answers.planShortfalls() : found
  }

  public static func finished(_ answers: Answers, _ child: History) -> [Effect] {
    guard let day = answers[heldOn] else { return [] }
    var effects: [Effect] =
      answers.text(ConferenceQuestions.words).map {
        [.heard(ChildsWords(on: day, words: $0, setting: "for the conference"))]
      } ?? []
    guard doesNotCount(answers) == nil else { return effects + [.open(InitialConference.self)] }
    switch answers[decision] {
    case .plan:
      effects += answers.agreed(ConferenceQuestions.lines)
      if child.open(Need.self) == nil { effects.append(.begin(Need(from: day))) }
      if child.open(NeedPlan.self) != nil {
        effects.append(.end(NeedPlan.self, on: day, reason: "child-protection-plan"))
      }
      if child.open(ProtectionPlan.self) == nil, let category = answers[category] {
        effects.append(
          .begin(
            ProtectionPlan(from: day, initialCategory: category, earlierPlans: answers[earlierPlans]?.number)))
      }
      effects += [.open(CoreGroup.self), .open(ReviewConference.self)]
    case .childInNeed where child.open(NeedPlan.self) == nil: effects.append(.open(ChildInNeedPlan.self))
    case .earlyHelp, .noPlan: effects.append(.open(Closure.self))
    default: break
    }
    return effects
  }

  public static func summary(_ answers: Answers) -> String? {
    answers[decision].map { decision in
      decision == .plan
        ? "Child protection plan: \(answers[category]?.label.lowercased() ?? "no category")" : decision.label
    }
  }
}
