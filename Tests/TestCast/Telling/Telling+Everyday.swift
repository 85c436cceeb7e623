import Casework

extension Telling {
  public static func visit(_ children: [SubjectID], on day: Day, seen: Bool = true) -> StepAnswers {
    answers(Visit.self, for: children, on: day) {
      $0[Visit.visitedOn] = day
      $0[Visit.place] = .home
      $0[Visit.announced] = true
      $0[Visit.present] = "Kelly Hollis"
      if seen {
        seeing(&$0, "Nan made pancakes and I had three.")
        $0[Visit.bedroom] = .yes
        $0[Visit.presentation] = "Chatty, clean, a little tired."
      } else {
        $0[Visit.seen] = false
        $0[Visit.failed] = .noAccess
        $0[Visit.failedNext] = "Again tomorrow at eight, with Ruth told"
      }
      $0[Visit.observed] = "Food in the fridge, a bed with a cover."
      $0[Visit.concern] = false
      $0[Visit.nextOn] = day + 10
    }
  }

  public static func note(_ children: [SubjectID], on day: Day, _ headline: Line = "Call from school") -> StepAnswers {
    answers(CaseNote.self, for: children, on: day) {
      $0[CaseNote.happenedOn] = day
      $0[CaseNote.kind] = .telephone
      $0[CaseNote.headline] = headline
      $0[CaseNote.body] = "At school every day this week, on time and fed."
      $0[CaseNote.significant] = false
      $0[CaseNote.safeguarding] = false
    }
  }

  public static func closure(_ children: [SubjectID], on day: Day) -> StepAnswers {
    answers(Closure.self, for: children, on: day) {
      $0[Closure.closedOn] = day
      $0[Closure.reason] = .noLongerInNeed
      $0[Closure.reasons] = "Six good months."
      $0[Closure.better] = "Fed, and never alone at night."
      $0[Closure.unmet] = "The rent is still behind."
      $0[Closure.words] = "You can stop coming now."
      $0[Closure.familyViews] = "Kelly: thank you."
      $0[Closure.lastSeen] = day
      $0[Closure.nextSupport] = .universal
      $0[Closure.childTold] = "At home, by Amira"
      $0[Closure.familyTold] = day
      $0[Closure.agenciesTold] = "School and GP"
      $0[Closure.outstanding] = "None."
      $0[Closure.chronology] = true
    }
  }
}
