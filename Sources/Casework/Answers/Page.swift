/// One page of a step: questions about one subject, asked together.
public struct Page: Sendable {
  public let title: String
  public let questions: [Question]
  /// Asked for each child of the record separately, as when one visit sees two brothers.
  public let eachChild: Bool
  /// Shown only while this holds.
  public let isShown: @Sendable (Answers) -> Bool
  /// What the record tells of a child beside the questions.
  public let panel: PanelMaking?
  /// Whether the child’s open actions stand beside the questions.
  public let besideActions: Bool

  public init(
    _ title: String, eachChild: Bool = false, panel: PanelMaking? = nil, besideActions: Bool = false,
    shown: @escaping @Sendable (Answers) -> Bool = { _ in true }, @QuestionsBuilder _ questions: () -> [Question]
  ) {
    (self.title, self.eachChild, self.panel, self.isShown) = (title, eachChild, panel, shown)
    (self.besideActions, self.questions) = (besideActions, questions())
  }
}

@resultBuilder public enum PagesBuilder {
  public static func buildExpression(_ page: Page) -> [Page] { [page] }
  public static func buildBlock(_ pages: [Page]...) -> [Page] { pages.flatMap { $0 } }
}
