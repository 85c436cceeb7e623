/// How far each line of a plan, or each action agreed last time, has come.
public enum PlanProgress: Rows {
  public static let noun = "line"

  public static let line = Field<Line>("line", "Which line of the plan, or which action?")
    .whenBlank("Say which line of the plan this is about")
  public static let progress = Field<Progress>("progress", "How far has it come?").whenBlank("Say how far it has come")
  public static let evidence = Field<Line>("evidence", "What shows it?").mayBeBlank()
  public static let because = Field<Line>("because", "Why is it not done, and what happens now?").mayBeBlank()
    .shown { $0[progress]?.isUnmet == true }

  public static var columns: [Question] {
    line; progress; evidence; because
  }
}

extension Answers {
  /// Lines that are not done without a word why, and lines that were not done last time either.
  func shortfalls(_ group: Group<PlanProgress>, since last: Answers?) -> [Shortfall] {
    let before = Set(last?[group].filter(\.isUnmetLine).compactMap { $0.text(PlanProgress.line)?.lowercased() } ?? [])
    return self[group].filter(\.isUnmetLine).compactMap { row in
      let line = row.text(PlanProgress.line) ?? ""
      guard row.lacks(PlanProgress.because) else { return nil }
      return before.contains(line.lowercased())
        ? Shortfall("“\(line)” was not done last time either: say why, and who has been told that it drifts", at: group)
        : Shortfall("“\(line)” is not done: say why, and what happens now", at: group)
    }
  }

  fileprivate var isUnmetLine: Bool { self[PlanProgress.progress]?.isUnmet == true }
}
