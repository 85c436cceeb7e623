import Casework

/// The check of one child alone, for use as a worker records: by every rule that is about one child.
///
/// Made once and asked often, on any thread: what does not depend on the child is settled when it is made. Rules that
/// compare children are not asked and are not among those that ran.
public struct LookedAfterChildCheck: Sendable {
  private struct Settled: Sendable {
    var running: [NumberedRule] = []
    var skipped: [SkippedRule] = []
  }

  private let rules: [Rule<SSDA903>]
  private let period: Period
  private let authority: Code
  private let reference: ReferenceData
  private let alone: Settled
  private let withLastYear: Settled

  /// - Parameter rules: those of the collection year, or some of them.
  public init(
    _ rules: RuleSet<SSDA903>, period: Period, authority: String = "", reference: ReferenceData = ReferenceData()
  ) throws {
    let rules = rules.rules.filter { if case .child = $0.check { true } else { false } }
    let code = Code(authority)
    func settled(_ lastYear: LookedAfterTables?) throws -> Settled {
      let empty = try LookedAfterReturn(
        tables: LookedAfterTables().typed, lastYear: lastYear?.typed ?? [], period: period, authority: code,
        reference: reference)
      var settled = Settled()
      for (number, rule) in rules.enumerated() {
        let lacks = empty.lacks(rule, partial: false)
        if lacks.isEmpty {
          settled.running.append((UInt16(number), rule))
        } else {
          settled.skipped.append(SkippedRule(rule: rule.code, lacks: lacks))
        }
      }
      return settled
    }
    (self.rules, self.period, self.authority, self.reference) = (rules, period, code, reference)
    (alone, withLastYear) = (try settled(nil), try settled(LookedAfterTables()))
  }

  /// Checks a child's rows. A table that is not given is taken for one without rows of this child.
  ///
  /// - Parameter lastYear: what was returned of the child last year; without it, the rules that compare are skipped.
  /// - Returns: findings without file and line, each with its row within its table.
  /// - Throws: `ReadingError` when a value cannot stand in a return at all: it holds a NUL, or is too long.
  public func report(_ rows: LookedAfterTables, lastYear: LookedAfterTables? = nil) throws -> Report {
    let settled = lastYear == nil ? alone : withLastYear
    let child = try LookedAfterReturn(
      tables: rows.typed, lastYear: lastYear?.typed ?? [], period: period, authority: authority, reference: reference)
    var report = Report(ran: settled.running.map { $0.rule.code }, skipped: settled.skipped)
    child.fill(&report, child.found(by: settled.running), rules)
    report.findings = Findings(Array(report.findings))
    return report
  }
}

extension LookedAfterTables {
  /// All twelve tables, ready to be checked; those that are not here without rows.
  var typed: [TableFile] {
    get throws { try Table.allCases.map { try (self[$0] ?? WrittenTable($0)).typed } }
  }
}

extension WrittenTable {
  var typed: TableFile {
    get throws {
      var out = TextBuffer()
      for row in rows { out.returnRow(row) }
      let source = try FileBytes(name: "", copying: out.bytes)
      let names = table.layout.map { $0.name }
      let typed = TableFile(table: table, source: source, fileColumns: columns.map { names.firstIndex(of: $0) })
      try typed.find(CSVScanner(source))
      return typed
    }
  }
}
