/// Something in a census file that was kept as it stood but could not be taken as what the layout asks for.
public struct CINProblem: Hashable, Sendable, CustomStringConvertible {
  public enum Kind: Hashable, Sendable {
    /// Shaped like a day, but the calendar has none such: `2026-09-31`.
    case noSuchDay
    case notADay, notAFlag, notANumber
    /// The layout has no such element, or not in this place.
    case notInLayout
    /// The element stood a second time where only one may; the first was kept.
    case repeated
    /// Characters between elements, where there should be none.
    case strayText
    /// A row of a table whose child, referral, assessment or plan is in none of the other tables.
    case orphan
  }

  public let kind: Kind
  public let line: Int
  /// The element's name as it stood in the file.
  public let element: String
  /// What stood there.
  public let text: String

  public init(_ kind: Kind, line: Int, element: String, text: String) {
    (self.kind, self.line, self.element, self.text) = (kind, line, element, text)
  }

  /// What is wrong, in words, without the place.
  public var words: String {
    switch kind {
    case .noSuchDay: "\(element) is \(text), and there is no such day"
    case .notADay: "\(element) is “\(text)”, which is not a date written year-month-day"
    case .notAFlag: "\(element) is “\(text)”, which is neither true nor false"
    case .notANumber: "\(element) is “\(text)”, which is not a whole number"
    case .notInLayout: "\(element) does not belong here in the census layout, and was passed over"
    case .repeated: "\(element) is given more than once here, and only the first was read"
    case .strayText: "The words “\(text)” stand between elements in \(element), and were passed over"
    case .orphan: "\(element) “\(text)” belongs to no record in the other tables"
    }
  }

  public var description: String { "line \(line): \(words)" }
}
