extension ReviewConference {
  public static func known(_ child: History, today: Day) -> Answers {
    var known = Answers(today: today)
    known[progress] = child.linesToReview(today: today)
    known[ConferenceQuestions.lines] = child.linesToKeep(today: today)
    return known
  }

  public static func refusal(_ answers: Answers, _ child: History) -> String? {
    guard let day = answers[heldOn] else { return nil }
    return child.span(ProtectionPlan.self, on: day) == nil
      ? "There was no child protection plan on \(day.words), so there is nothing to review" : nil
  }

  public static func shortfalls(_ answers: Answers, _ child: History) -> [Shortfall] {
    guard answers[quorate] == true else {
      return [Shortfall("The conference was not quorate: it must meet again, and soon", at: quorate)]
    }
    var found = answers.conferenceShortfalls(child)
    found += answers.shortfalls(progress, since: child.last(of: ReviewConference.self, before: answers[heldOn]))
    guard answers[decision] == .goesOn, let held = answers[heldOn] else { return found }
    found += answers.planShortfalls()
    if child.pastReviews(before: held) >= 2, answers.lacks(ConferenceQuestions.legalReasons) {
      found.append(
        Shortfall("This is the third review of this plan: say why the child is not before a court", at: decision))
    }
    return found
  }

  public static func finished(_ answers: Answers, _ child: History) -> [Effect] {
    guard let day = answers[heldOn] else { return [] }
    var effects: [Effect] =
      answers.text(ConferenceQuestions.words).map {
        [.heard(ChildsWords(on: day, words: $0, setting: "for the conference"))]
      } ?? []
    guard doesNotCount(answers) == nil else { return effects + [.open(ReviewConference.self)] }
    if answers[decision] == .goesOn {
      effects += answers.agreed(ConferenceQuestions.lines)
      if let latest = answers[category], child.open(ProtectionPlan.self).map({ $0.category != latest }) == true {
        effects.append(
          .change(ProtectionPlan.self) { span in
            guard var plan = span as? ProtectionPlan else { return span }
            plan.category = latest
            return plan
          })
      }
      effects.append(.open(ReviewConference.self))
    } else if child.open(ProtectionPlan.self) != nil {
      effects.append(.end(ProtectionPlan.self, on: day, reason: answers[endReason]?.rawValue ?? "ended"))
      if answers[nextSupport] == .childInNeed { effects.append(.open(ChildInNeedPlan.self)) }
    }
    return effects
  }

  public static func summary(_ answers: Answers) -> String? {
    switch answers[decision] {
    case .goesOn: "Plan goes on: \(answers[category]?.label.lowercased() ?? "no category")"
    case .ends: answers[endReason].map { "Plan ends: \($0.label.lowercasedFirst)" } ?? "Plan ends"
    case .adjourned: "Adjourned"
    case nil: nil
    }
  }
}

extension History {
  /// The answers of the last record of a kind before a day: what was said last time.
  func last<S: Step>(of step: S.Type, before day: Day?) -> Answers? {
    records(of: step).last { record in day.map { record.on < $0 } ?? true }?.answers
  }

  /// How often the plan that held on a day had been reviewed before it.
  func pastReviews(before day: Day) -> Int {
    guard let plan = span(ProtectionPlan.self, on: day) else { return 0 }
    return records(of: ReviewConference.self).filter { $0.on >= plan.from && $0.on < day }.count
  }
}
