/// A stable name for one thing of a kind: never shown as more than it is, never used again.
///
/// A child's id is at most 20 letters and digits and never contains `0x` (the CIN census and the DfE gateway refuse
/// it); record ids are at most 36 letters, digits, `-` and `_`.
public struct Identifier<Of>: Hashable, Comparable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  public let text: String

  public init(_ text: String) { self.text = text }
  public init(stringLiteral text: String) { self.text = text }

  public var description: String { text }
  public static func < (a: Self, b: Self) -> Bool { a.text < b.text }

  /// Whether the text has the shape of an id at all: what comes in a URL is checked before anything is looked up.
  public var isWellFormed: Bool {
    (1...36).contains(text.utf8.count)
      && text.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0 & 0xDF) || $0 == 45 || $0 == 95 }
  }
}

/// Anything that duties are owed to or that answers for them: a child, an adult, a household, a worker, a team.
public enum Subject {}
public enum Worker {}
public enum Team {}
/// One recorded piece of practice.
public enum StepRecord {}

public typealias SubjectID = Identifier<Subject>
public typealias WorkerID = Identifier<Worker>
public typealias TeamID = Identifier<Team>
public typealias StepID = Identifier<StepRecord>
