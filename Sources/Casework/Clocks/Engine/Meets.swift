/// What meets a duty, or makes it fall away: every candidate in a child's history, with why it does not count.
public struct Meets: Sendable {
  enum Finding: Sendable {
    /// Everything at once, in any order.
    case all(@Sendable (History) -> [Candidate])
    /// Each record of a kind by itself, on its own day: looked at only when a duty comes to it.
    case each(String, @Sendable (Recorded) -> Candidate?)
  }
  let finding: Finding
  /// The same in all copies of one value: what was found for one need not be looked for again.
  let mark = Mark()
  /// In words: `a visit at which the child was seen`.
  public let words: String
  /// Only a step opened by the one that started the clock.
  let onlyFollowing: Bool
  /// The kind of step that does it, where it is one: what a worklist offers to record.
  public let step: String?

  public init(
    _ words: String, onlyFollowing: Bool = false, step: String? = nil,
    _ find: @escaping @Sendable (History) -> [Candidate]
  ) {
    (self.words, self.onlyFollowing, self.step, finding) = (words, onlyFollowing, step, .all(find))
  }

  private init<S: Step>(
    _ words: String, onlyFollowing: Bool, each step: S.Type, _ judge: @escaping @Sendable (Recorded) -> Candidate?
  ) {
    (self.words, self.onlyFollowing, self.step, finding) = (words, onlyFollowing, S.id, .each(S.id, judge))
  }

  /// A step of a kind. The test says why one does not count, or nil when it does.
  public static func step<S: Step>(
    _ step: S.Type, _ words: String, onlyFollowing: Bool = false,
    unless shortOf: @escaping @Sendable (Answers) -> String? = { _ in nil }
  ) -> Meets {
    Meets(words, onlyFollowing: onlyFollowing, each: step) { record in
      Candidate(record, .step(S.self, record), shortOf: shortOf(record.answers))
    }
  }

  /// A step of a kind of which the test holds; others are not candidates at all.
  public static func step<S: Step>(
    _ step: S.Type, _ words: String, onlyFollowing: Bool = false, where test: @escaping @Sendable (Answers) -> Bool
  ) -> Meets {
    Meets(words, onlyFollowing: onlyFollowing, each: step) { record in
      test(record.answers) ? Candidate(record, .step(S.self, record), shortOf: nil) : nil
    }
  }

  /// A span of a kind beginning.
  public static func beginning<S: Span>(
    _ span: S.Type, _ words: String, where test: @escaping @Sendable (S) -> Bool = { _ in true }
  )
    -> Meets
  {
    Meets(words) { history in
      history.all(S.self).compactMap { span in
        test(span) ? Candidate(day: span.from, phrase: .began(span.words, span.from), source: span.id) : nil
      }
    }
  }

  /// A span of a kind ending.
  public static func ending<S: Span>(_ span: S.Type, _ words: String) -> Meets {
    Meets(words) { history in
      history.all(S.self).compactMap { span in
        span.until.map { Candidate(day: $0, phrase: .ended(S.lasting, $0), source: span.id) }
      }
    }
  }
}

/// Tells one `Meets` from another.
final class Mark: Sendable {}

/// Something that may meet a duty.
///
/// A class, so that the many duties and lists that name one event share it: as a struct, copying its five texts was a
/// third of the time it takes to work out a child’s duties.
public final class Candidate: Sendable, Equatable {
  public let day: Day
  public let moment: Moment?
  let phrase: Phrase
  /// The id of the step or span.
  public let source: String
  public let openedBy: String?
  /// Why it does not count: `the child was not seen`; nil when it does.
  public let shortOf: String?

  public convenience init(
    day: Day, moment: Moment? = nil, words: String, source: String, openedBy: String? = nil, shortOf: String? = nil
  ) {
    self.init(day: day, moment: moment, phrase: .text(words), source: source, openedBy: openedBy, shortOf: shortOf)
  }

  init(
    day: Day, moment: Moment? = nil, phrase: Phrase, source: String, openedBy: String? = nil, shortOf: String? = nil
  ) {
    (self.day, self.moment, self.phrase, self.source) = (day, moment, phrase, source)
    (self.openedBy, self.shortOf) = (openedBy, shortOf)
  }

  /// What happened: `Visit on 5 March 2026`.
  public var words: String { phrase.words }

  public static func == (a: Candidate, b: Candidate) -> Bool {
    a === b
      || (a.day, a.moment, a.phrase) == (b.day, b.moment, b.phrase)
        && (a.source, a.openedBy, a.shortOf) == (b.source, b.openedBy, b.shortOf)
  }

  convenience init(_ record: Recorded, _ phrase: Phrase, shortOf: String?) {
    self.init(
      day: record.on, moment: record.at, phrase: phrase, source: record.id.text, openedBy: record.openedBy?.text,
      shortOf: shortOf)
  }
}
