/// What is kept for one question: exactly what was answered, whether or not it can be read as what was asked for.
public enum Stored: Hashable, Sendable {
  case text(String)
  /// Several choices of one list.
  case many([String])
  /// The rows of a repeated group, each keyed by field.
  case rows([[String: Stored]])

  /// Nothing was answered: empty text, no choice, no row.
  public var isBlank: Bool {
    switch self {
    case .text(let text): text.allSatisfy(\.isWhitespace)
    case .many(let choices): choices.isEmpty
    case .rows(let rows): rows.allSatisfy { $0.values.allSatisfy(\.isBlank) }
    }
  }

  /// The text of a single answer; nil for the other shapes.
  public var text: String? { if case .text(let text) = self { text } else { nil } }
}
