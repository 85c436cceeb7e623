/// Who does what by when. Every action agreed anywhere goes into one register.
public enum AgreedActions: Rows {
  public static let noun = "action"

  public static let what = Field<Line>("what", "What will be done?").whenBlank("Say what will be done")
  public static let owner = Field<Line>("owner", "Who will do it?", hint: "A person by name, not a team or “all”")
    .mayBeBlank()
  public static let worker = Field<WorkerID>("worker", "Which of our workers answers for it?").mayBeBlank()
  public static let due = Field<Day>("due", "By when?").mayBeBlank()
  public static let measure = Field<Line>("measure", "How will we know that it is done?").mayBeBlank()

  public static var columns: [Question] {
    what; owner; worker; due; measure
  }
}

extension Group where Kind == AgreedActions {
  /// The usual question for what was agreed.
  public static func agreed(_ question: String = "What was agreed: who will do what, by when?") -> Group {
    Group("actions", question)
  }
}

extension Answers {
  /// The actions of a group, for the register.
  func agreed(_ group: Group<AgreedActions>) -> [Effect] {
    self[group].compactMap { row in
      row.text(AgreedActions.what).map {
        .agree(
          AgreedAction(
            what: $0, owner: row.text(AgreedActions.owner) ?? "", worker: row[AgreedActions.worker],
            due: row[AgreedActions.due], measure: row.text(AgreedActions.measure)))
      }
    }
  }

  /// Actions that nobody owns, or that have no date.
  func shortfalls(_ group: Group<AgreedActions>) -> [Shortfall] {
    self[group].enumerated().flatMap { index, row -> [Shortfall] in
      let nobody = row.lacks(AgreedActions.owner) && row[AgreedActions.worker] == nil
      return [
        nobody ? Shortfall("Action \(index + 1) has no owner: name who will do it", at: group) : nil,
        row[AgreedActions.due] == nil ? Shortfall("Action \(index + 1) has no date: say by when", at: group) : nil,
      ].compactMap { $0 }
    }
  }
}
