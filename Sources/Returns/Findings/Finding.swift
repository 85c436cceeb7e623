/// How much a broken rule matters: an error must be mended before the return is accepted, a query must be explained.
public enum Severity: String, Hashable, Sendable, CaseIterable { case error, query }

/// One place in a return where a rule is broken, with everything a worker needs to find and mend it.
public struct Finding: Hashable, Sendable {
  /// The rule's code as the collection's guide prints it: `101`, `SW10aSTG2`.
  public var rule: String
  public var severity: Severity
  /// What is wrong, in plain words.
  public var message: String
  /// The table's name in the return: `Episodes`. For a CIN census, the element kind.
  public var table: String
  /// The file it was read from, as the user named it; nil when the return came from the record itself.
  public var file: String?
  /// The line of the file on which the row starts, from 1; nil where there is no file.
  public var line: Int?
  /// The data row within the table, from 0, in file order.
  public var row: Int
  /// The child's identifier as written; empty where the row has none.
  public var child: String
  /// The fields the rule points at, in the return's own names.
  public var fields: [String]
  /// What was seen in each of `fields`, as written; nil for a column the file does not have.
  public var values: [String?]
  /// What the rule would have accepted, where that can be said in a few words.
  public var expected: String?
  /// How this is usually mended.
  public var hint: String?

  public init(
    rule: String, severity: Severity, message: String, table: String, file: String? = nil, line: Int? = nil,
    row: Int, child: String, fields: [String] = [], values: [String?] = [], expected: String? = nil,
    hint: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.table = table
    self.file = file
    self.line = line
    self.row = row
    self.child = child
    self.fields = fields
    self.values = values
    self.expected = expected
    self.hint = hint
  }
}
