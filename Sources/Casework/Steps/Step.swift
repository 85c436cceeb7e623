/// A kind of practice that is recorded and, where law or local rule asks, authorised. One file declares one.
public protocol Step: Sendable {
  /// Stable, lower case with hyphens; never changed once shipped.
  static var id: String { get }
  static var title: String { get }
  /// One sentence on what it is for, shown before it is started.
  static var purpose: String { get }
  /// The act, regulation or guidance behind it.
  static var source: String { get }
  @PagesBuilder static var pages: [Page] { get }
  /// Keys that were asked once and are not any more, with what they asked: never used again.
  static var retired: [RetiredField] { get }
  /// The days it agrees for what clocks ask for.
  static var bookings: [Booking] { get }
  /// The day the practice happened, from its answers.
  static func happened(_ answers: Answers) -> Day?
  /// The moment it happened, where it records one.
  static func happenedAt(_ answers: Answers) -> Moment?
  /// Who may record it.
  static var workedBy: Set<Role> { get }
  /// Who authorises it; empty when nobody needs to.
  static var authorisedBy: Set<Role> { get }
  /// Whether whoever authorises it must say what they make of it.
  static var authoriserSaysWhy: Bool { get }
  /// How it is shown among what happened.
  static var shape: Shape { get }
  /// Whether one record may be made for brothers and sisters together.
  static var forSiblings: Bool { get }
  /// Why it cannot be finished for this child at all; nil when it can.
  static func refusal(_ answers: Answers, _ child: History) -> String?
  /// What the record would be criticised for.
  static func shortfalls(_ answers: Answers, _ child: History) -> [Shortfall]
  /// What finishing it does for this child.
  static func finished(_ answers: Answers, _ child: History) -> [Effect]
  /// What happened in a line, for lists and the chronology.
  static func summary(_ answers: Answers) -> String?
  /// What the record tells already when it is begun: shown to be checked, and kept once its page is saved.
  static func known(_ child: History, today: Day) -> Answers
}

/// How a step is drawn on the throughline and in lists.
public enum Shape: String, Sendable {
  /// The child was visited.
  case visit
  /// People met about the child.
  case meeting
  /// Something came in from outside.
  case contact
  /// Something was decided or written.
  case record
}

/// What a record would be criticised for: shown to the worker and to whoever authorises; it does not stop them.
public struct Shortfall: Sendable, Hashable {
  /// What is missing and what to do, in words.
  public let words: String
  /// The key of the answer that would mend it.
  public let key: String?

  public init<V>(_ words: String, at field: Field<V>) { (self.words, key) = (words, field.key) }
  public init<G>(_ words: String, at group: Group<G>) { (self.words, key) = (words, group.key) }
  public init(_ words: String) { (self.words, key) = (words, nil) }
  init(_ words: String, at key: String) { (self.words, self.key) = (words, key) }
}

/// A field that is not asked any more; what was answered to it stays readable.
public struct RetiredField: Sendable, Hashable {
  public let key: String
  public let question: String
  public let since: Day

  public init(_ key: String, _ question: String, since: Day) {
    (self.key, self.question, self.since) = (key, question, since)
  }
}

extension Step {
  public static func happenedAt(_ answers: Answers) -> Moment? { nil }
  public static var authorisedBy: Set<Role> { [] }
  public static var authoriserSaysWhy: Bool { false }
  public static var shape: Shape { .record }
  public static var forSiblings: Bool { true }
  public static func refusal(_ answers: Answers, _ child: History) -> String? { nil }
  public static func shortfalls(_ answers: Answers, _ child: History) -> [Shortfall] { [] }
  public static func finished(_ answers: Answers, _ child: History) -> [Effect] { [] }
  public static func summary(_ answers: Answers) -> String? { nil }
  public static func known(_ child: History, today: Day) -> Answers { Answers(today: today) }
  public static var bookings: [Booking] { [] }
  public static var retired: [RetiredField] { [] }
}
