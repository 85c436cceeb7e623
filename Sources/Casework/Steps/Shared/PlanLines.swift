/// The lines of a plan: what needs to be different for the child, who does what, by when, and how it will be known.
public enum PlanLines: Rows {
  public static let noun = "line"

  public static let outcome = Field<Line>(
    "outcome", "What needs to be different for the child?", hint: "For example: May sleeps through the night"
  ).whenBlank("Say what needs to be different for the child")
  public static let change = Field<Line>("change", "What must change?", hint: "What adults will do differently")
    .whenBlank("Say what must change, in words the parents would use")
  public static let action = Field<Line>("action", "What will be done?").whenBlank("Say what will be done")
  public static let owner = Field<Line>("owner", "Who will do it?", hint: "A person by name").mayBeBlank()
  public static let worker = Field<WorkerID>("worker", "Which of our workers answers for it?").mayBeBlank()
  public static let due = Field<Day>("due", "By when?").mayBeBlank()
  public static let measure = Field<Line>("measure", "How will we know?").mayBeBlank()

  /// The lines, under the one key by which every step that agrees a plan keeps them.
  public static let group = asked("What does the plan say?")

  static func asked(_ question: String, hint: String? = nil) -> Group<PlanLines> {
    Group("plan", question, hint: hint)
  }

  public static var columns: [Question] {
    outcome; change; action; owner; worker; due; measure
  }
}

extension Answers {
  /// The actions of a plan's lines, for the register.
  func agreed(_ group: Group<PlanLines>) -> [Effect] {
    self[group].compactMap { row in
      row.text(PlanLines.action).map {
        .agree(
          AgreedAction(
            what: $0, owner: row.text(PlanLines.owner) ?? "", worker: row[PlanLines.worker],
            due: row[PlanLines.due], measure: row.text(PlanLines.measure), isOfPlan: true))
      }
    }
  }

  /// Lines whose day was over when they were agreed again.
  func overdue(_ group: Group<PlanLines>, on day: Day?) -> [Shortfall] {
    self[group].enumerated().compactMap { index, row in
      guard let day, let due = row[PlanLines.due], due < day else { return nil }
      return Shortfall(
        "Line \(index + 1) of the plan was to be done by \(due.words): agree another day, or take out what is done",
        at: group)
    }
  }

  /// Lines without an owner, a date or a measure.
  func shortfalls(_ group: Group<PlanLines>) -> [Shortfall] {
    self[group].enumerated().flatMap { index, row -> [Shortfall] in
      let line = "Line \(index + 1) of the plan"
      let nobody = row.lacks(PlanLines.owner) && row[PlanLines.worker] == nil
      return [
        nobody ? Shortfall("\(line) has no owner: name who will do it", at: group) : nil,
        row[PlanLines.due] == nil ? Shortfall("\(line) has no date: say by when", at: group) : nil,
        row.lacks(PlanLines.measure) ? Shortfall("\(line) has no measure: say how we will know", at: group) : nil,
      ].compactMap { $0 }
    }
  }
}
