/// The answers of one record, read by field.
public struct Answers: Sendable, Equatable {
  private enum Source: Sendable {
    case whole([String: Stored])
    case kept(any KeptAnswers)
  }
  private var source: Source
  /// The day by which they are judged: when they were, or are being, recorded.
  public let today: Day

  public init(_ stored: [String: Stored] = [:], today: Day) { (source, self.today) = (.whole(stored), today) }

  /// Answers that are read, one by one, when somebody asks for them.
  public init(_ kept: any KeptAnswers, today: Day) { (source, self.today) = (.kept(kept), today) }

  /// Everything kept, by key, answered on pages that are shown or not.
  public var stored: [String: Stored] {
    switch source {
    case .whole(let stored): stored
    case .kept(let kept): kept.stored
    }
  }

  public static func == (a: Answers, b: Answers) -> Bool { a.today == b.today && a.stored == b.stored }

  /// The answer, or nil when there is none that can be read.
  public subscript<V: Answer>(_ field: Field<V>) -> V? {
    get { self[stored: field.key].flatMap(V.init(stored:)) }
    set { self[stored: field.key] = newValue?.stored }
  }

  /// The rows of a group, those left wholly blank dropped.
  public subscript<G: Rows>(_ group: Group<G>) -> [Answers] {
    get {
      guard case .rows(let rows) = self[stored: group.key] else { return [] }
      return rows.filter { !$0.values.allSatisfy(\.isBlank) }.map { Answers($0, today: today) }
    }
    set { self[stored: group.key] = .rows(newValue.map(\.stored)) }
  }

  public subscript(stored key: String) -> Stored? {
    get {
      switch source {
      case .whole(let stored): stored[key]
      case .kept(let kept): kept[key]
      }
    }
    set {
      var stored = stored
      source = .whole([:])
      stored[key] = newValue
      source = .whole(stored)
    }
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

/// Answers where they are kept, as the text that they were written as: of most records of a child, only one or two are
/// ever asked for.
public protocol KeptAnswers: Sendable {
  subscript(key: String) -> Stored? { get }
  /// All of them.
  var stored: [String: Stored] { get }
}
