import Casework

/// Answers to the steps of a case, complete and believable, for tests, documentation and screenshots. Each may be
/// changed before it is given.
public enum Telling {
  /// Answers of one step: those of pages that are asked of each child are given for each.
  public static func answers(
    _ step: any Step.Type, for children: [SubjectID], on day: Day, _ fill: (inout Answers) -> Void
  ) -> StepAnswers {
    var filled = Answers(today: day)
    fill(&filled)
    let kind = StepKind.of(step)
    var answers = StepAnswers()
    for (key, value) in filled.stored {
      if kind.isPerChild(key) {
        for child in children { answers.each[child, default: [:]][key] = value }
      } else {
        answers.shared[key] = value
      }
    }
    return answers
  }

  /// A row of a group.
  static func row(_ fill: (inout Answers) -> Void) -> Answers {
    var row = Answers(today: Day(number: 0))
    fill(&row)
    return row
  }

  static func came(_ name: Line, _ agency: Agency) -> Answers {
    row {
      $0[Attendance.name] = name
      $0[Attendance.agency] = agency
      $0[Attendance.presence] = .present
      $0[Attendance.brought] = .spoke
    }
  }

  static func action(_ what: Line, _ owner: Line, _ due: Day, _ worker: WorkerID? = nil) -> Answers {
    row {
      $0[AgreedActions.what] = what
      $0[AgreedActions.owner] = owner
      $0[AgreedActions.due] = due
      $0[AgreedActions.worker] = worker
    }
  }

  static func line(_ outcome: Line, _ action: Line, _ owner: Line, _ due: Day) -> Answers {
    row {
      $0[PlanLines.outcome] = outcome
      $0[PlanLines.change] = "Meals and bedtimes are the same every day"
      $0[PlanLines.action] = action
      $0[PlanLines.owner] = owner
      $0[PlanLines.due] = due
      $0[PlanLines.measure] = "School says so, and we see it at visits"
    }
  }

  static func progress(_ line: Line, _ progress: Progress) -> Answers {
    row {
      $0[PlanProgress.line] = line
      $0[PlanProgress.progress] = progress
      $0[PlanProgress.evidence] = "Seen at the last visit"
      if progress.isUnmet { $0[PlanProgress.because] = "The waiting list is long; the school helps meanwhile" }
    }
  }
}
