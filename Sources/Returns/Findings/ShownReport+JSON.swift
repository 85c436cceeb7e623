extension ShownReport {
  /// The stable JSON form.
  func writeJSON(_ out: inout TextBuffer) {
    out.add("{\"findings\":[")
    for (place, finding) in report.findings.enumerated() {
      out.add(place == 0 ? "\n" : ",\n")
      write(finding, &out)
    }
    out.add("],\n\"rules\":{\"ran\":")
    out.jsonList(report.ran)
    out.add(",\n\"skipped\":[")
    for (place, rule) in report.skipped.enumerated() {
      out.add(place == 0 ? "\n{\"rule\":" : ",\n{\"rule\":")
      out.json(rule.rule)
      out.add(",\"lacks\":")
      out.jsonList(rule.lacks)
      out.add("}")
    }
    out.add("],\n\"undecided\":[")
    for (place, rule) in report.undecided.enumerated() {
      out.add(place == 0 ? "\n{\"rule\":" : ",\n{\"rule\":")
      out.json(rule.rule)
      out.add(",\"row\":\(rule.row),\"table\":")
      out.json(rule.table)
      out.add(",\"why\":")
      out.json(rule.why)
      out.add("}")
    }
    out.add("]},\n\"counts\":{\"children\":\(report.counts.children),\"errors\":\(report.counts.errors),")
    out.add("\"queries\":\(report.counts.queries),\"rows\":{")
    for (place, table) in report.counts.rows.enumerated() {
      if place > 0 { out.add(",") }
      out.json(table.table)
      out.add(":\(table.rows)")
    }
    out.add("}},\n\"notes\":")
    out.jsonList(report.notes)
    if let comparison { write(comparison, &out) }
    out.add("}\n")
  }

  /// Places count the findings of this report from 0; what is mended is told whole.
  private func write(_ comparison: Comparison, _ out: inout TextBuffer) {
    out.add(",\n\"since\":{")
    for standing in [Comparison.Standing.new, .still] {
      let places = comparison.standings.indices.filter { comparison.standings[$0] == standing }
      out.add("\"\(standing.rawValue)\":[\(places.map { String($0) }.joined(separator: ","))],\n")
    }
    for (name, findings) in [("mended", comparison.mended), ("notAsked", comparison.notAsked)] {
      out.add("\"\(name)\":[")
      for (place, finding) in findings.enumerated() {
        out.add(place == 0 ? "\n" : ",\n")
        write(finding, &out)
      }
      out.add(name == "mended" ? "],\n" : "]}")
    }
  }

  private func write(_ finding: Finding, _ out: inout TextBuffer) {
    out.add("{\"rule\":")
    out.json(finding.rule)
    out.add(",\"severity\":\"")
    out.add(finding.severity.rawValue)
    out.add("\",\"message\":")
    out.json(finding.message)
    out.add(",\"table\":")
    out.json(finding.table)
    out.add(",\"file\":")
    out.json(finding.file)
    out.add(",\"line\":")
    out.add(finding.line.map { String($0) } ?? "null")
    out.add(",\"row\":")
    out.add(String(finding.row))
    out.add(",\"child\":")
    out.json(finding.child)
    out.add(",\"fields\":")
    out.jsonList(finding.fields)
    out.add(",\"values\":[")
    for (place, value) in finding.values.enumerated() {
      if place > 0 { out.add(",") }
      out.json(value)
    }
    out.add("]")
    if let expected = finding.expected {
      out.add(",\"expected\":")
      out.json(expected)
    }
    if let hint = finding.hint {
      out.add(",\"hint\":")
      out.json(hint)
    }
    if teams != nil {
      out.add(",\"team\":")
      out.json(team(finding))
    }
    out.add("}")
  }
}
