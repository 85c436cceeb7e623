/// The forms in which a report is written.
public enum ReportFormat: String, CaseIterable, Sendable { case text, json, csv }

extension Report {
  /// The report as bytes of UTF-8, ready for a file or the terminal.
  public func written(as format: ReportFormat) -> [UInt8] {
    var out = TextBuffer()
    switch format {
    case .text: writeText(&out)
    case .json: writeJSON(&out)
    case .csv: writeCSV(&out)
    }
    return out.bytes
  }

  private func writeCSV(_ out: inout TextBuffer) {
    out.csvRow(["rule", "severity", "message", "table", "file", "line", "row", "child", "fields", "values"])
    for finding in findings {
      out.csvRow([
        finding.rule, finding.severity.rawValue, finding.message, finding.table, finding.file ?? "",
        finding.line.map { String($0) } ?? "", String(finding.row), finding.child,
        finding.fields.joined(separator: " "), finding.values.map { $0 ?? "" }.joined(separator: " | "),
      ])
    }
  }

  private func writeText(_ out: inout TextBuffer) {
    var place = ""
    for finding in findings {
      let here = "\(finding.file ?? finding.table):\(finding.line ?? finding.row)"
      if here != place {
        out.add("\(here)  \(finding.table)\(finding.child.isEmpty ? "" : ", child \(finding.child)")\n")
        place = here
      }
      out.add("  \(finding.rule)  \(finding.message)\n")
      let seen = zip(finding.fields, finding.values).map { "\($0) \($1.map { $0.isEmpty ? "blank" : $0 } ?? "absent")" }
      out.add("       \(seen.joined(separator: ", "))\n")
      if let expected = finding.expected { out.add("       Expected: \(expected).\n") }
      if let hint = finding.hint { out.add("       \(hint)\n") }
    }
    writeEnding(&out)
  }

  private func writeEnding(_ out: inout TextBuffer) {
    if !findings.isEmpty { out.add("\n") }
    let (errors, queries) = (counts.errors, counts.queries)
    out.add("\(counts.children) children, \(counts.rows.reduce(0) { $0 + $1.rows }) rows. ")
    out.add("\(errors) \(errors == 1 ? "error" : "errors"), \(queries) \(queries == 1 ? "query" : "queries"). ")
    out.add("\(ran.count) rules ran, \(skipped.count) could not.\n")
    for note in notes { out.add("Note: \(note)\n") }
    for rule in skipped { out.add("Not run: \(rule.rule), for lack of \(rule.lacks.joined(separator: ", ")).\n") }
    for rule in undecided { out.add("Undecided: \(rule.rule) on \(rule.table) row \(rule.row): \(rule.why)\n") }
  }
}
