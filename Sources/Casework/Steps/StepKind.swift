/// A step's declaration, walked once and kept: its pages and questions, ready to be asked.
public struct StepKind: Sendable, Identifiable {
  public let step: any Step.Type
  public let id: String
  public let title: String
  public let pages: [Page]
  public let questions: [Question]
  private let byKey: [String: Question]
  private let perChild: Set<String>

  init(_ step: any Step.Type) {
    (self.step, id, title) = (step, step.id, step.title)
    pages = step.pages
    questions = pages.flatMap(\.questions)
    byKey = Dictionary(uniqueKeysWithValues: questions.map { ($0.key, $0) })
    perChild = Set(pages.filter(\.eachChild).flatMap(\.questions).map(\.key))
  }

  public func question(_ key: String) -> Question? { byKey[key] }

  /// Whether the key is answered for each child of the record separately.
  public func isPerChild(_ key: String) -> Bool { perChild.contains(key) }

  public var needsAuthorising: Bool { !step.authorisedBy.isEmpty }

  /// The kind with an id; nil when there is none.
  public static func named(_ id: String) -> StepKind? { kinds[id] }
  public static let all: [StepKind] = allSteps.map { StepKind($0) }
  private static let kinds = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  public static func of(_ step: any Step.Type) -> StepKind { kinds[step.id] ?? StepKind(step) }
}

/// Something wrong with an answer: where, and what to do about it.
public struct Problem: Sendable, Hashable {
  /// The page's index among the step's pages.
  public let page: Int
  public let key: String
  /// The row of a group, from nought, and the key of its column.
  public let row: Int?
  public let column: String?
  public let words: String
}

extension StepKind {
  /// Everything that stops these answers, for one child, from being finished; in the order of the pages.
  public func problems(_ answers: Answers) -> [Problem] {
    pages.indices.flatMap { problems(onPage: $0, answers) }
  }

  /// The problems on one page.
  public func problems(onPage index: Int, _ answers: Answers) -> [Problem] {
    let page = pages[index]
    guard page.isShown(answers) else { return [] }
    return page.questions.flatMap { question -> [Problem] in
      let whole = question.problem(answers).map {
        Problem(page: index, key: question.key, row: nil, column: nil, words: $0)
      }
      let rows = question.rowProblems(answers).map {
        Problem(page: index, key: question.key, row: $0.row, column: $0.key, words: $0.words)
      }
      return (whole.map { [$0] } ?? []) + rows
    }
  }
}
