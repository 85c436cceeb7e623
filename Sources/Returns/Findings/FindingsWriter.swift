/// The forms in which a report is written.
public enum ReportFormat: String, CaseIterable, Sendable { case text, json, csv, html, xlsx }

extension Report {
  /// The report as bytes, ready for a file or the terminal: UTF-8, but for a workbook.
  ///
  /// - Throws: `ReadingError` when a workbook cannot be written because there is no room for it.
  public func written(as format: ReportFormat, _ presentation: Presentation = Presentation()) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try write(as: format, presentation) { bytes += $0 }
    return bytes
  }

  /// The same a piece at a time, so that a long report need not be held; a workbook comes in one.
  ///
  /// - Throws: also what `take` throws, which then is given nothing more.
  public func write(
    as format: ReportFormat, _ presentation: Presentation = Presentation(), _ take: ([UInt8]) throws -> Void
  ) throws {
    let shown = ShownReport(self, presentation)
    if format == .xlsx { return try take(shown.workbook()) }
    var fault: (any Error)?
    withoutActuallyEscaping(take) { take in
      var out = TextBuffer { piece in
        guard fault == nil else { return }
        // A terminal obeys control characters, and a return may hold any.
        do { try take(format == .text ? piece.map(Report.harmless) : piece) } catch { fault = error }
      }
      switch format {
      case .text: shown.writeText(&out)
      case .json: shown.writeJSON(&out)
      case .csv: shown.writeCSV(&out)
      case .html, .xlsx: shown.writeHTML(&out)
      }
      out.empty()
    }
    if let fault { throw fault }
  }

  private static func harmless(_ byte: UInt8) -> UInt8 {
    byte < 0x20 && byte != 0x0a && byte != 0x09 || byte == 0x7f ? 0x3f : byte
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
