/// Something true of a child from a day until a day. Each kind has a table of its own with typed columns.
public protocol Span: Sendable {
  /// The table that keeps it, and the one word by which it is known.
  static var table: String { get }
  /// What a person calls it.
  static var title: String { get }
  var id: String { get set }
  var from: Day { get set }
  /// The day it ended; nil while it lasts. Both ends are days on which it held.
  var until: Day? { get set }
  /// Why it ended, by the code kept.
  var endReason: String? { get set }
  /// The names of the columns that are its own, beyond the four above.
  static var columnNames: [String] { get }
  /// What they hold.
  var columns: [(name: String, value: String?)] { get }
  /// From its own columns as kept; nil when one that is needed is missing or unknown.
  init?(id: String, from: Day, until: Day?, endReason: String?, columns: [String: String])
  /// What lasts, inside a sentence: `the child protection plan`.
  static var lasting: String { get }
  /// `Child protection plan (neglect)`: what begins, in words.
  var words: String { get }
}

extension Span {
  public static var lasting: String { "the \(title.lowercasedFirst)" }
  public var isOpen: Bool { until == nil }

  /// Whether it held on a day.
  public func holds(on day: Day) -> Bool { from <= day && (until.map { day <= $0 } ?? true) }
}
