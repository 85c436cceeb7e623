/// What one check of a return came to: what is wrong, and, so that nothing is silent, what was not looked at.
public struct Report: Hashable, Sendable {
  /// In file order: by table, then row, then the order of the rules.
  public var findings: Findings
  /// Codes of the rules that ran on everything they need.
  public var ran: [String]
  public var skipped: [SkippedRule]
  public var undecided: [UndecidedRule]
  public var counts: ReportCounts
  /// Remarks about the reading: an unknown column, a file that is no table of the return.
  public var notes: [String]

  public init(
    findings: [Finding] = [], ran: [String] = [], skipped: [SkippedRule] = [], undecided: [UndecidedRule] = [],
    counts: ReportCounts = ReportCounts(), notes: [String] = []
  ) {
    self.findings = Findings(findings)
    self.ran = ran
    self.skipped = skipped
    self.undecided = undecided
    self.counts = counts
    self.notes = notes
  }
}

/// A rule that could not run at all, with the tables, columns or reference data it lacked.
public struct SkippedRule: Hashable, Sendable {
  public var rule: String
  /// Each in words: `UASC table`, `Episodes.URN`, `last year's Episodes table`, `provider list`.
  public var lacks: [String]

  public init(rule: String, lacks: [String]) {
    self.rule = rule
    self.lacks = lacks
  }
}

/// A row on which a rule that ran could not come to an answer.
public struct UndecidedRule: Hashable, Sendable {
  public var rule: String
  public var table: String
  public var row: Int
  public var why: String

  public init(rule: String, table: String, row: Int, why: String) {
    self.rule = rule
    self.table = table
    self.row = row
    self.why = why
  }
}

/// Totals of a report.
public struct ReportCounts: Hashable, Sendable {
  public var children: Int
  /// Rows read of each table, in the order of the return's layout.
  public var rows: [TableCount]
  public var errors: Int
  public var queries: Int

  public init(children: Int = 0, rows: [TableCount] = [], errors: Int = 0, queries: Int = 0) {
    self.children = children
    self.rows = rows
    self.errors = errors
    self.queries = queries
  }
}

public struct TableCount: Hashable, Sendable {
  public var table: String
  public var rows: Int

  public init(table: String, rows: Int) {
    self.table = table
    self.rows = rows
  }
}
