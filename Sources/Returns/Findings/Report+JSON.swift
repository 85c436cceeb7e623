extension Report {
  /// The stable JSON form.
  func writeJSON(_ out: inout TextBuffer) {
    out.add("{\"findings\":[")
    for (place, finding) in findings.enumerated() {
      out.add(place == 0 ? "\n" : ",\n")
      write(finding, &out)
    }
    out.add("],\n\"rules\":{\"ran\":")
    out.jsonList(ran)
    out.add(",\n\"skipped\":[")
    for (place, rule) in skipped.enumerated() {
      out.add(place == 0 ? "\n{\"rule\":" : ",\n{\"rule\":")
      out.json(rule.rule)
      out.add(",\"lacks\":")
      out.jsonList(rule.lacks)
      out.add("}")
    }
    out.add("],\n\"undecided\":[")
    for (place, rule) in undecided.enumerated() {
      out.add(place == 0 ? "\n{\"rule\":" : ",\n{\"rule\":")
      out.json(rule.rule)
      out.add(",\"row\":\(rule.row),\"table\":")
      out.json(rule.table)
      out.add(",\"why\":")
      out.json(rule.why)
      out.add("}")
    }
    out.add("]},\n\"counts\":{\"children\":\(counts.children),\"errors\":\(counts.errors),")
    out.add("\"queries\":\(counts.queries),\"rows\":{")
    for (place, table) in counts.rows.enumerated() {
      if place > 0 { out.add(",") }
      out.json(table.table)
      out.add(":\(table.rows)")
    }
    out.add("}},\n\"notes\":")
    out.jsonList(notes)
    out.add("}\n")
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
    out.add("}")
  }
}
