/// The answers of one record, read by field.
public struct Answers: Sendable, Equatable {
  /// Everything kept, by key, answered on pages that are shown or not.
  public private(set) var stored: [String: Stored]
  /// The day by which they are judged: when they were, or are being, recorded.
  public let today: Day

  public init(_ stored: [String: Stored] = [:], today: Day) { (self.stored, self.today) = (stored, today) }

  /// The answer, or nil when there is none that can be read.
  public subscript<V: Answer>(_ field: Field<V>) -> V? {
    get { stored[field.key].flatMap(V.init(stored:)) }
    set { stored[field.key] = newValue?.stored }
  }

  /// The rows of a group, those left wholly blank dropped.
  public subscript<G: Rows>(_ group: Group<G>) -> [Answers] {
    get {
      guard case .rows(let rows) = stored[group.key] else { return [] }
      return rows.filter { !$0.values.allSatisfy(\.isBlank) }.map { Answers($0, today: today) }
    }
    set { stored[group.key] = .rows(newValue.map(\.stored)) }
  }

  public subscript(stored key: String) -> Stored? {
    get { stored[key] }
    set { stored[key] = newValue }
  }

  /// These, with another's laid over them: what was answered for one child over what was answered for all.
  public func overlaid(by other: [String: Stored]) -> Answers {
    other.isEmpty ? self : Answers(stored.merging(other) { $1 }, today: today)
  }

  /// Says in short where a text was answered: nil when it is blank.
  public func text(_ field: Field<Prose>) -> String? {
    self[field].flatMap { $0.stored.isBlank ? nil : $0.text }
  }

  public func text(_ field: Field<Line>) -> String? {
    self[field].flatMap { $0.stored.isBlank ? nil : $0.text }
  }
}
