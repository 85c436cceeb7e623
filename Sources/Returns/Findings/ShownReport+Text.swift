extension ShownReport {
  func writeText(_ out: inout TextBuffer) {
    switch grouping {
    case nil: inFileOrder(&out)
    case .child: byChild(groups(by: .child), &out)
    case .rule: byRule(&out)
    case .team:
      for team in groups(by: .team) {
        out.add("== \(team.key): \(words(team))\n\n")
        byChild(children(of: team), &out)
      }
    }
    ending(&out)
  }

  private func inFileOrder(_ out: inout TextBuffer) {
    var place = ""
    for (number, finding) in report.findings.enumerated() {
      let here = ShownReport.place(finding)
      if here != place {
        out.add("\(here)  \(finding.table)\(finding.child.isEmpty ? "" : ", child \(finding.child)")\n")
        place = here
      }
      out.add("  \(finding.rule)  \(finding.message)\(mark(number))\n")
      out.add("       \(ShownReport.seen(finding))\n")
      advice(finding, "       ", &out)
    }
  }

  private func byChild(_ children: [FindingGroup], _ out: inout TextBuffer) {
    for child in children {
      out.add("\(child.key.isEmpty ? "No child" : "Child \(child.key)"): \(words(child))\n")
      for number in child.places {
        let finding = report.findings[number]
        out.add("  \(finding.rule)  \(finding.message)\(mark(number))\n")
        out.add("       \(ShownReport.place(finding))  \(finding.table): \(ShownReport.seen(finding))\n")
        advice(finding, "       ", &out)
      }
      out.add("\n")
    }
  }

  private func byRule(_ out: inout TextBuffer) {
    for rule in groups(by: .rule) {
      let first = report.findings[rule.places[0]]
      let rows = "\(rule.places.count) \(rule.places.count == 1 ? "row" : "rows")"
      out.add("\(rule.key) (\(first.severity.rawValue))  \(first.message)  \(rows)\n")
      advice(first, "  ", &out)
      for number in rule.places {
        let finding = report.findings[number]
        let child = finding.child.isEmpty ? "" : ", child \(finding.child)"
        out.add("  \(ShownReport.place(finding))  \(finding.table)\(child): ")
        out.add("\(ShownReport.seen(finding))\(mark(number))\n")
      }
      out.add("\n")
    }
  }

  /// A team's children, in the order in which they are first met.
  func children(of team: FindingGroup) -> [FindingGroup] {
    var (children, at): ([FindingGroup], [String: Int]) = ([], [:])
    for place in team.places {
      let child = report.findings[place].child
      if let found = at[child] {
        children[found].places.append(place)
      } else {
        at[child] = children.count
        children.append(FindingGroup(key: child, places: [place]))
      }
    }
    return children
  }

  private func advice(_ finding: Finding, _ indent: String, _ out: inout TextBuffer) {
    if let expected = finding.expected { out.add("\(indent)Expected: \(expected).\n") }
    if let hint = finding.hint { out.add("\(indent)\(hint)\n") }
  }

  private func mark(_ number: Int) -> String { standing(number) == .new ? "  (new)" : "" }

  /// `episodes.csv:12`
  static func place(_ finding: Finding) -> String { "\(finding.file ?? finding.table):\(finding.line ?? finding.row)" }

  /// `DECOM 31/09/2026, DEC blank`
  static func seen(_ finding: Finding) -> String {
    zip(finding.fields, finding.values).map { "\($0) \($1.map { $0.isEmpty ? "blank" : $0 } ?? "absent")" }
      .joined(separator: ", ")
  }

  /// `2 errors, 1 query`
  func words(_ group: FindingGroup) -> String {
    ShownReport.words(errors: count(.error, in: group), queries: count(.query, in: group))
  }

  static func words(errors: Int, queries: Int) -> String {
    "\(errors) \(errors == 1 ? "error" : "errors"), \(queries) \(queries == 1 ? "query" : "queries")"
  }
}

extension ShownReport {
  private func ending(_ out: inout TextBuffer) {
    if !report.findings.isEmpty, grouping == nil { out.add("\n") }
    for line in summary { out.add("\(line)\n") }
    for note in report.notes { out.add("Note: \(note)\n") }
    for rule in report.skipped {
      out.add("Not run: \(rule.rule), for lack of \(rule.lacks.joined(separator: ", ")).\n")
    }
    for doubt in undecidedByCell {
      out.add("Undecided on \(doubt.table) row \(doubt.row), because \(doubt.why): ")
      out.add("\(doubt.rules.joined(separator: ", "))\n")
    }
    guard let comparison else { return }
    for finding in comparison.mended {
      out.add("Mended: \(finding.rule) \(finding.table), child \(finding.child): \(ShownReport.seen(finding))\n")
    }
    for finding in comparison.notAsked {
      out.add("Not asked again: \(finding.rule) \(finding.table), child \(finding.child)\n")
    }
  }

  /// What the whole comes to, in a sentence or two.
  var summary: [String] {
    let counts = report.counts
    var lines = [
      "\(counts.children) children, \(counts.rows.reduce(0) { $0 + $1.rows }) rows. "
        + "\(ShownReport.words(errors: counts.errors, queries: counts.queries)). "
        + "\(report.ran.count) rules ran, \(report.skipped.count) could not"
        + (report.undecided.isEmpty ? "." : ", \(report.undecided.count) answers are undecided.")
    ]
    if let comparison {
      lines.append(
        "Since the earlier check: \(comparison.mended.count) mended, \(comparison.count(.new)) new, "
          + "\(comparison.count(.still)) still"
          + (comparison.notAsked.isEmpty ? "." : ", \(comparison.notAsked.count) not asked again."))
    }
    return lines
  }

  /// Rules that one unreadable cell leaves undecided, told together.
  var undecidedByCell: [(table: String, row: Int, why: String, rules: [String])] {
    var (found, at): ([(table: String, row: Int, why: String, rules: [String])], [String: Int]) = ([], [:])
    for doubt in report.undecided {
      let key = "\(doubt.table) \(doubt.row) \(doubt.why)"
      if let place = at[key] {
        found[place].rules.append(doubt.rule)
      } else {
        at[key] = found.count
        found.append((doubt.table, doubt.row, doubt.why, [doubt.rule]))
      }
    }
    return found
  }
}
