extension ShownReport {
  /// The report as a workbook: what it comes to, every finding, and the same by rule and by child.
  func workbook() throws(ReadingError) -> [UInt8] {
    let book = try WorkbookWriter()
    var about = summary + report.notes
    if report.findings.count >= WorkbookWriter.mostRows {
      about.append("A sheet holds \(WorkbookWriter.mostRows - 1) findings; the rest are only in the other formats.")
    }
    _ = book.sheet("Summary", [(title, 110)], about.map { [.text($0)] })
    _ = book.sheet("Findings", columns.map { ($0, ShownReport.widths[$0] ?? 12) }, findingRows)
    _ = book.sheet(
      "By rule", [("rule", 12), ("severity", 10), ("message", 90), ("rows", 8), ("children", 10)], ruleRows)
    _ = book.sheet("By child", [("child", 18), ("team", 24), ("errors", 8), ("queries", 8)], childRows)
    _ = book.sheet(
      "Not run", [("rule", 12), ("for lack of", 90)],
      report.skipped.map { [.text($0.rule), .text($0.lacks.joined(separator: ", "))] })
    _ = book.sheet(
      "Undecided", [("rule", 12), ("table", 18), ("row", 8), ("why", 90)],
      report.undecided.map { [.text($0.rule), .text($0.table), .number($0.row), .text($0.why)] })
    return try book.finished()
  }

  private static let widths: [String: Double] = [
    "message": 60, "file": 22, "child": 16, "fields": 24, "values": 30, "expected": 30, "hint": 40, "table": 16,
  ]

  private var findingRows: [[WorkbookWriter.Cell]] {
    var rows: [[WorkbookWriter.Cell]] = []
    eachRow { cells in
      // Lines and rows are numbers, so that they can be sorted by.
      rows.append(
        cells.enumerated().map { place, text in
          (place == 5 || place == 6) ? Int(text).map { .number($0) } ?? .text(text) : .text(text)
        })
    }
    return rows
  }

  private var ruleRows: [[WorkbookWriter.Cell]] {
    groups(by: .rule).map { group in
      let first = report.findings[group.places[0]]
      let children = Set(group.places.map { report.findings[$0].child }).count
      return [
        .text(group.key), .text(first.severity.rawValue), .text(first.message), .number(group.places.count),
        .number(children),
      ]
    }
  }

  private var childRows: [[WorkbookWriter.Cell]] {
    groups(by: .child).map { group in
      [
        .text(group.key), .text(teams == nil ? "" : team(report.findings[group.places[0]])),
        .number(count(.error, in: group)), .number(count(.query, in: group)),
      ]
    }
  }
}
