/// A typed question: the one name by which pages, clocks, returns and indicators know an answer.
///
/// A key and its type never change once shipped: retire the field and add another.
public struct Field<Value: Answer>: Sendable {
  public let key: String
  public let question: String
  var hint: String?
  var blankProblem: String
  var needed = true
  var shown: @Sendable (Answers) -> Bool = { _ in true }
  var checks: [@Sendable (Value, Answers) -> String?] = []
  var lines: Int?
  var unit: String?
  var why: String?

  public init(_ key: String, _ question: String, hint: String? = nil) {
    (self.key, self.question, self.hint) = (key, question, hint)
    blankProblem = "Answer “\(question)”"
  }

  private func with(_ change: (inout Self) -> Void) -> Self {
    var copy = self
    change(&copy)
    return copy
  }

  /// Need not be answered.
  public func mayBeBlank() -> Self { with { $0.needed = false } }

  /// What is said when it is not answered: what to do, in words.
  public func whenBlank(_ words: String) -> Self { with { $0.blankProblem = words } }

  /// Asked only while this holds of the answers so far.
  public func shown(when test: @escaping @Sendable (Answers) -> Bool) -> Self { with { $0.shown = test } }

  /// Refuses an answer of which this holds. For what law or logic forbids; anything less is a shortfall.
  public func refuse(_ words: String, when test: @escaping @Sendable (Value, Answers) -> Bool) -> Self {
    with { $0.checks.append { test($0, $1) ? words : nil } }
  }

  /// Room for so many lines at first.
  public func lines(_ lines: Int) -> Self { with { $0.lines = lines } }

  /// The unit of a number, in the plural.
  public func unit(_ unit: String) -> Self { with { $0.unit = unit } }

  /// Why it is asked, shown beside the question.
  public func why(_ words: String) -> Self { with { $0.why = words } }

  var control: Control {
    switch Value.control {
    case .prose(let usual): .prose(lines: lines ?? usual)
    case .number(let usual): .number(unit: unit ?? usual)
    case let other: other
    }
  }
}

extension Field where Value == Day {
  /// Refuses a day after the day of recording.
  public func notInFuture(_ words: String = "This cannot be in the future") -> Self {
    refuse(words) { day, answers in day > answers.today }
  }
}

extension Field where Value == Moment {
  /// Refuses a time on a day after the day of recording.
  public func notInFuture(_ words: String = "This cannot be in the future") -> Self {
    refuse(words) { moment, answers in moment.day > answers.today }
  }
}
