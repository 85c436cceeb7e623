/// A kind of return and what it gives its rules to look at.
public protocol ReturnKind: Sendable {
  /// One child's rows, as values. Made to be cheap to pass: a pointer and an index.
  associatedtype Child
  /// Everything at once, for the few rules that compare children.
  associatedtype Whole
}

/// A rule of a return: what it says, what it needs, how it is checked and its own examples.
///
/// Rules are values, each declared in a file of its own. A rule cannot stop a run: it can only add to `Breaks`.
public struct Rule<Kind: ReturnKind>: Sendable {
  public typealias ChildCheck = @Sendable (Kind.Child, inout Breaks) -> Void
  public typealias WholeCheck = @Sendable (Kind.Whole, inout Breaks) -> Void

  public enum Check: Sendable {
    /// Asked of every child apart.
    case child(ChildCheck)
    /// Asked once, of the whole return.
    case whole(WholeCheck)
  }

  public let code: String
  public let message: String
  public let severity: Severity
  /// The fields a break points at; on each table those of that table.
  public let fields: [Columns]
  /// Other columns and tables that the check reads.
  public let reads: [Columns]
  /// Reference data without which the rule is not run.
  public let needs: [ReferenceNeed]
  /// Where the rule comes from: the guide, or our own decision page.
  public let source: String
  public let expected: String?
  public let hint: String?
  public let check: Check
  /// See `RuleExample`.
  public let examples: [RuleExample]

  public init(
    _ code: String, _ message: String, severity: Severity = .error, fields: [Columns], reads: [Columns] = [],
    needs: [ReferenceNeed] = [], source: String = "", expected: String? = nil, hint: String? = nil,
    examples: [RuleExample] = [], check: Check
  ) {
    self.code = code
    self.message = message
    self.severity = severity
    self.fields = fields
    self.reads = reads
    self.needs = needs
    self.source = source
    self.expected = expected
    self.hint = hint
    self.check = check
    self.examples = examples
  }
}

/// Some columns of one table, of this year or of last.
public struct Columns: Hashable, Sendable {
  public let table: String
  public let lastYear: Bool
  public let names: [String]
  /// False for a table or columns that help the rule when they are there, but whose absence does not stop it.
  public let required: Bool

  public init(_ table: String, _ names: [String], lastYear: Bool = false, required: Bool = true) {
    self.table = table
    self.names = names
    self.lastYear = lastYear
    self.required = required
  }

  /// The same, but the rule runs without them.
  public var ifThere: Columns { Columns(table, names, lastYear: lastYear, required: false) }
  /// The same columns in last year's return.
  public var ofLastYear: Columns { Columns(table, names, lastYear: true, required: required) }
}

/// Data that is not in the return itself.
public enum ReferenceNeed: String, Hashable, Sendable, CaseIterable {
  case postcodes = "postcode directory"
  case providers = "provider list"
  case authority = "the returning authority's code"
}

/// A small return that shows the rule at work, as text: one row a line, `Episodes DECOM=01/05/2026 REC=X1`.
///
/// A row whose line ends in `!` must be found; no other may be. `CHILD` is `1` unless given. `EpisodesLast` is last
/// year's table. A value with spaces stands in single quotes. Each kind of return reads its own examples.
public struct RuleExample: Hashable, Sendable, ExpressibleByStringLiteral {
  public let text: String
  public init(_ text: String) { self.text = text }
  public init(stringLiteral value: String) { text = value }
}
