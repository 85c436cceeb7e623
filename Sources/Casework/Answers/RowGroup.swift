/// Rows of the same few questions: who took part, the lines of a plan.
public protocol Rows: Sendable {
  /// What one row is: `person`, for “Add another person”.
  static var noun: String { get }
  @QuestionsBuilder static var columns: [Question] { get }
}

/// A repeated group as a step asks it.
public struct Group<Kind: Rows>: Sendable {
  public let key: String
  public let question: String
  var hint: String?
  var least = 0
  var most = 60
  var shown: @Sendable (Answers) -> Bool = { _ in true }

  public init(_ key: String, _ question: String, hint: String? = nil) {
    (self.key, self.question, self.hint) = (key, question, hint)
  }

  private func with(_ change: (inout Self) -> Void) -> Self {
    var copy = self
    change(&copy)
    return copy
  }

  public func atLeast(_ rows: Int) -> Self { with { $0.least = rows } }
  public func atMost(_ rows: Int) -> Self { with { $0.most = rows } }
  public func shown(when test: @escaping @Sendable (Answers) -> Bool) -> Self { with { $0.shown = test } }
}
