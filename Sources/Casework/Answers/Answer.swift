/// A kind of answer: how it is asked for, kept, read back and said.
public protocol Answer: Sendable {
  /// What a person is given to answer with.
  static var control: Control { get }
  /// The value kept, or nil when what is kept cannot be read as one.
  init?(stored: Stored)
  var stored: Stored { get }
  /// As a person reads it.
  var words: String { get }
  /// Why what is kept cannot be read, in words for the person who typed it.
  static func unreadable(_ stored: Stored) -> String
}

extension Answer {
  public static func unreadable(_ stored: Stored) -> String { "This answer cannot be read: enter it again" }
}

/// What a person is given to answer with.
public enum Control: Sendable, Equatable {
  case day
  case moment
  case yesNo
  case line
  /// Several paragraphs, with room for so many lines at first.
  case prose(lines: Int)
  case number(unit: String)
  case oneOf([Option])
  case someOf([Option])
  /// One of the authority's workers.
  case worker
  /// One of the authority's teams.
  case team
  /// Rows of the same few questions; at most so many rows.
  case rows([Question], most: Int)

  public static func == (a: Control, b: Control) -> Bool { a.name == b.name }

  /// A short stable name, for the documentation and the API.
  public var name: String {
    switch self {
    case .day: "date"
    case .moment: "date and time"
    case .yesNo: "yes or no"
    case .line: "text"
    case .prose: "long text"
    case .number(let unit): "number of \(unit)"
    case .oneOf: "one choice"
    case .someOf: "several choices"
    case .worker: "worker"
    case .team: "team"
    case .rows: "rows"
    }
  }
}

/// One choice of a list.
public struct Option: Sendable, Hashable {
  public let value: String
  public let label: String
  public let hint: String?
  public let isOffered: Bool

  public init(_ value: String, _ label: String, hint: String? = nil, isOffered: Bool = true) {
    (self.value, self.label, self.hint, self.isOffered) = (value, label, hint, isOffered)
  }
}
