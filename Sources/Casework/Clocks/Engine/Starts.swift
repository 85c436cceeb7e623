/// What starts a clock: every start there has been in a child's history.
public struct Starts: Sendable {
  let find: @Sendable (History) -> [Start]
  /// In words: `when a child protection plan begins`.
  public let words: String

  public init(_ words: String, _ find: @escaping @Sendable (History) -> [Start]) {
    (self.words, self.find) = (words, find)
  }

  /// When a step of a kind is recorded and the test holds.
  public static func when<S: Step>(
    _ step: S.Type, _ words: String, if test: @escaping @Sendable (Answers) -> Bool = { _ in true }
  ) -> Starts {
    Starts(words) { history in
      history.records(of: S.id).compactMap { record in
        test(record.answers)
          ? Start(
            day: record.on, moment: record.at, phrase: .step(S.self, record), source: record.id.text) : nil
      }
    }
  }

  /// While a span of a kind lasts.
  public static func during<S: Span>(_ span: S.Type, if test: @escaping @Sendable (S) -> Bool = { _ in true }) -> Starts
  {
    Starts("while there is a \(S.title.lowercasedFirst)") { history in
      history.all(S.self).compactMap { span in
        guard test(span) else { return nil }
        return Start(
          day: span.from, until: span.until, phrase: .began(span.words, span.from), source: span.id, what: S.lasting)
      }
    }
  }

  /// When a span of a kind begins; the duty outlives it.
  public static func beginning<S: Span>(_ span: S.Type) -> Starts {
    Starts("when a \(S.title.lowercasedFirst) begins") { history in
      history.all(S.self).map { Start(day: $0.from, phrase: .began($0.words, $0.from), source: $0.id) }
    }
  }

  /// Any of several.
  public static func any(_ several: Starts...) -> Starts {
    Starts(several.map(\.words).joined(separator: ", or ")) { history in several.flatMap { $0.find(history) } }
  }
}

/// One start of a clock.
///
/// A class, so that all the duties that follow from one start share it (see `Candidate`).
public final class Start: Sendable, Equatable {
  public let day: Day
  /// The moment, where it is known: a limit in hours runs from it.
  public let moment: Moment?
  /// When what started it ended: the duty falls away then.
  public let until: Day?
  /// The day of the event that something must come before, in that mode.
  public let target: Day?
  /// What happened, in words: `Strategy discussion on 2 March 2026`.
  public var because: String { phrase.words }
  let phrase: Phrase
  /// The id of the step or span.
  public let source: String
  /// What lasts until `until`: `the child protection plan`.
  public let what: String?
  /// The id of the event that it is counted from, which cannot itself meet it.
  public let countedEvent: String?

  public convenience init(
    day: Day, moment: Moment? = nil, until: Day? = nil, target: Day? = nil, because: String, source: String,
    what: String? = nil, countedEvent: String? = nil
  ) {
    self.init(
      day: day, moment: moment, until: until, target: target, phrase: .text(because), source: source, what: what,
      countedEvent: countedEvent)
  }

  init(
    day: Day, moment: Moment? = nil, until: Day? = nil, target: Day? = nil, phrase: Phrase, source: String,
    what: String? = nil, countedEvent: String? = nil
  ) {
    (self.day, self.moment, self.until, self.target) = (day, moment, until, target)
    (self.phrase, self.source, self.what, self.countedEvent) = (phrase, source, what, countedEvent)
  }

  public static func == (a: Start, b: Start) -> Bool {
    a === b
      || (a.day, a.moment, a.until, a.target) == (b.day, b.moment, b.until, b.target)
        && (a.phrase, a.source, a.what, a.countedEvent) == (b.phrase, b.source, b.what, b.countedEvent)
  }

  public convenience init(_ record: Recorded, until: Day? = nil, target: Day? = nil, because: String) {
    self.init(
      day: record.on, moment: record.at, until: until, target: target, because: because, source: record.id.text)
  }
}
