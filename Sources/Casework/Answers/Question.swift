/// A field with its type forgotten: what the page, check-your-answers, the command line and the documentation walk
/// over.
public struct Question: Sendable {
  public let key: String
  public let text: String
  public let hint: String?
  public let why: String?
  public let needed: Bool
  public let control: Control
  /// What one row of a group is, in a word: `person`; nil for a single question.
  public let noun: String?
  public let isShown: @Sendable (Answers) -> Bool
  /// What is wrong with the answer, in words for the person answering; nil when nothing is or it is not asked.
  public let problem: @Sendable (Answers) -> String?
  /// The answer as a person reads it; what was typed when it cannot be read; nil when there is none.
  public let words: @Sendable (Answers) -> String?

  init<V>(_ field: Field<V>) {
    (key, text, hint, why, needed) = (field.key, field.question, field.hint, field.why, field.needed)
    (control, noun, isShown) = (field.control, nil, field.shown)
    problem = { answers in
      guard field.shown(answers) else { return nil }
      guard let stored = answers[stored: field.key], !stored.isBlank else {
        return field.needed ? field.blankProblem : nil
      }
      guard let value = V(stored: stored) else { return V.unreadable(stored) }
      return field.checks.lazy.compactMap { $0(value, answers) }.first
    }
    words = { answers in
      guard let stored = answers[stored: field.key], !stored.isBlank else { return nil }
      return V(stored: stored)?.words ?? stored.text
    }
  }

  init<G>(_ group: Group<G>) {
    (key, text, hint, why, needed) = (group.key, group.question, group.hint, nil, group.least > 0)
    (control, noun, isShown) = (.rows(G.columns, most: group.most), G.noun, group.shown)
    problem = { answers in
      guard group.shown(answers) else { return nil }
      let rows = answers[group]
      guard rows.count >= group.least else {
        return group.least == 1
          ? "Add at least one \(G.noun) to “\(group.question)”"
          : "Add at least \(group.least) rows to “\(group.question)”"
      }
      guard rows.count <= group.most else { return "At most \(group.most) rows can be kept here" }
      return nil
    }
    words = { answers in
      let rows = answers[group].map { row in
        G.columns.filter { $0.isShown(row) }.compactMap { $0.words(row) }.joined(separator: ", ")
      }
      return rows.isEmpty ? nil : rows.joined(separator: "\n")
    }
  }

  /// The problems inside the rows of a group: row and key to words. Empty for a single question.
  public func rowProblems(_ answers: Answers) -> [(row: Int, key: String, words: String)] {
    guard case .rows(let columns, _) = control, isShown(answers), case .rows(let rows) = answers[stored: key] else {
      return []
    }
    return rows.enumerated().flatMap { index, row -> [(row: Int, key: String, words: String)] in
      if row.values.allSatisfy(\.isBlank) { return [] }
      let row = Answers(row, today: answers.today)
      return columns.compactMap { column in column.problem(row).map { (index, column.key, $0) } }
    }
  }
}

@resultBuilder public enum QuestionsBuilder {
  public static func buildExpression<V>(_ field: Field<V>) -> [Question] { [Question(field)] }
  public static func buildExpression<G>(_ group: Group<G>) -> [Question] { [Question(group)] }
  /// Questions that several steps ask alike.
  public static func buildExpression(_ questions: [Question]) -> [Question] { questions }
  public static func buildBlock(_ parts: [Question]...) -> [Question] { parts.flatMap { $0 } }
}
