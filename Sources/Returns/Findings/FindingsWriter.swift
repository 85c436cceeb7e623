/// The forms in which a report is written.
public enum ReportFormat: String, CaseIterable, Sendable { case text, json, csv, html, xlsx }

extension Report {
  /// The report as bytes, ready for a file or the terminal: UTF-8, but for a workbook.
  ///
  /// - Throws: `ReadingError` when a workbook cannot be written because there is no room for it.
  public func written(as format: ReportFormat, _ presentation: Presentation = Presentation()) throws -> [UInt8] {
    let shown = ShownReport(self, presentation)
    var out = TextBuffer()
    switch format {
    case .text:
      shown.writeText(&out)
      // A terminal obeys control characters, and a return may hold any.
      return out.bytes.map { $0 < 0x20 && $0 != 0x0a && $0 != 0x09 || $0 == 0x7f ? 0x3f : $0 }
    case .json: shown.writeJSON(&out)
    case .csv: shown.writeCSV(&out)
    case .html: shown.writeHTML(&out)
    case .xlsx: return try shown.workbook()
    }
    return out.bytes
  }
}

extension ShownReport {
  /// The columns of a finding in a table, and its cells. `team` and `since` are there only where they are known.
  var columns: [String] {
    let plain = [
      "rule", "severity", "message", "table", "file", "line", "row", "child", "fields", "values", "expected", "hint",
    ]
    return plain + (teams == nil ? [] : ["team"]) + (comparison == nil ? [] : ["since"])
  }

  func cells(_ finding: Finding, since: String?) -> [String] {
    var cells = [
      finding.rule, finding.severity.rawValue, finding.message, finding.table, finding.file ?? "",
      finding.line.map { String($0) } ?? "", String(finding.row), finding.child,
      finding.fields.joined(separator: " "), finding.values.map { $0 ?? "" }.joined(separator: " | "),
      finding.expected ?? "", finding.hint ?? "",
    ]
    if teams != nil { cells.append(team(finding)) }
    if let since { cells.append(since) }
    return cells
  }

  /// Every row of the table: the findings, then those of the earlier report that are gone.
  func eachRow(_ take: ([String]) -> Void) {
    for (place, finding) in report.findings.enumerated() { take(cells(finding, since: standing(place)?.rawValue)) }
    guard let comparison else { return }
    for finding in comparison.mended { take(cells(finding, since: "mended")) }
    for finding in comparison.notAsked { take(cells(finding, since: "not asked")) }
  }

  func writeCSV(_ out: inout TextBuffer) {
    out.csvRow(columns)
    eachRow { out.csvRow($0) }
  }
}
