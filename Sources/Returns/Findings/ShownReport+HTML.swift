extension ShownReport {
  /// The most rows that one group lists in a page; a report of more is better read as a workbook.
  private static let mostRows = 1_000
  private static let mostGroups = 5_000

  /// A page that stands alone: no file beside it, no script. Groups open and close, and it narrows by severity and by
  /// what is new, with the page's own controls.
  func writeHTML(_ out: inout TextBuffer) {
    out.html(
      """
      <!doctype html>
      <html lang="en-GB"><head><meta charset="utf-8"><title>\(title)</title>
      <meta name="viewport" content="width=device-width, initial-scale=1"><style>\(ShownReport.style)</style></head>
      <body><a class="skip" href="#main">Skip to the findings</a><header><h1>\(title)</h1>
      """)
    for line in summary { out.html("<p>\(line)</p>\n") }
    filters(&out)
    out.html("</header><main id=\"main\">\n")
    contents(&out)
    section("team", "By team", teams == nil ? [] : groups(by: .team), &out)
    section("rule", "By rule", groups(by: .rule), &out)
    section("child", "By child", groups(by: .child), &out)
    notLookedAt(&out)
    earlier(&out)
    out.html("</main></body></html>\n")
  }

  private func filters(_ out: inout TextBuffer) {
    if report.findings.isEmpty { return }
    out.html(
      """
      <fieldset><legend>Show</legend>
      <label><input type="radio" name="show" checked> everything</label>
      <label><input type="radio" name="show" id="errors"> errors only</label>
      <label><input type="radio" name="show" id="queries"> queries only</label>

      """)
    if comparison != nil {
      out.html("<label><input type=\"radio\" name=\"show\" id=\"new\"> only what is new</label>\n")
    }
    out.html("</fieldset>\n")
  }

  private func contents(_ out: inout TextBuffer) {
    out.html("<nav aria-label=\"On this page\"><ul>")
    if teams != nil { out.html("<li><a href=\"#team\">By team</a></li>") }
    out.html("<li><a href=\"#rule\">By rule</a></li><li><a href=\"#child\">By child</a></li>")
    out.html("<li><a href=\"#not-looked-at\">What was not looked at</a></li>")
    if comparison != nil { out.html("<li><a href=\"#mended\">Since the earlier check</a></li>") }
    out.html("</ul></nav>\n")
  }

  private func section(_ id: String, _ heading: String, _ groups: [FindingGroup], _ out: inout TextBuffer) {
    if groups.isEmpty { return }
    out.html("<section aria-labelledby=\"\(id)\"><h2 id=\"\(id)\">\(heading)</h2>\n")
    for group in groups.prefix(ShownReport.mostGroups) {
      let first = report.findings[group.places[0]]
      let name = id == "rule" ? "\(group.key) \(first.message)" : group.key.isEmpty ? "No child" : group.key
      out.html("<details id=\"\(id)-\(ShownReport.anchor(group.key))\" class=\"\(classes(group))\">")
      out.html("<summary>\(name) <span>\(words(group))</span></summary>\n")
      if id == "rule" { advice(first, &out) }
      table(group, named: name, &out)
      out.html("</details>\n")
    }
    if groups.count > ShownReport.mostGroups {
      out.html("<p>And \(groups.count - ShownReport.mostGroups) more, which the other formats have.</p>\n")
    }
    out.html("</section>\n")
  }

  /// An address within the page has no spaces.
  private static func anchor(_ key: String) -> String { String(key.map { $0.isWhitespace ? "-" : $0 }) }

  private func table(_ group: FindingGroup, named name: String, _ out: inout TextBuffer) {
    out.html("<table><caption class=\"sr\">\(name)</caption><thead><tr><th scope=\"col\">Rule</th>")
    out.html("<th scope=\"col\">Child</th><th scope=\"col\">Where</th><th scope=\"col\">What is there</th>")
    out.html("<th scope=\"col\">What is wrong</th></tr></thead><tbody>\n")
    for place in group.places.prefix(ShownReport.mostRows) {
      let finding = report.findings[place]
      let isNew = standing(place) == .new
      out.html("<tr class=\"\(finding.severity.rawValue)\(isNew ? " new" : "")\"><th scope=\"row\">")
      out.html("\(finding.rule)</th><td>\(finding.child)</td><td>\(finding.table)<br>")
      out.html("\(ShownReport.place(finding))</td>")
      out.html("<td>\(ShownReport.seen(finding))</td><td>\(finding.message)")
      out.html("<br><span class=\"tag\">\(finding.severity.rawValue)</span>")
      if isNew { out.html(" <span class=\"tag\">new</span>") }
      out.html("</td></tr>\n")
    }
    out.html("</tbody></table>\n")
    if group.places.count > ShownReport.mostRows {
      out.html("<p>And \(group.places.count - ShownReport.mostRows) more rows, which the other formats have.</p>\n")
    }
  }

  /// What a group holds, so that one with nothing to show is not shown.
  private func classes(_ group: FindingGroup) -> String {
    var classes = ["group"]
    for severity in Severity.allCases where count(severity, in: group) > 0 {
      classes.append(severity == .error ? "has-error" : "has-query")
    }
    if group.places.contains(where: { standing($0) == .new }) { classes.append("has-new") }
    return classes.joined(separator: " ")
  }

  private func advice(_ finding: Finding, _ out: inout TextBuffer) {
    if let expected = finding.expected { out.html("<p>Expected: \(expected).</p>\n") }
    if let hint = finding.hint { out.html("<p>\(hint)</p>\n") }
  }

  private func notLookedAt(_ out: inout TextBuffer) {
    out.html("<section aria-labelledby=\"not-looked-at\"><h2 id=\"not-looked-at\">What was not looked at</h2><ul>\n")
    for note in report.notes { out.html("<li>\(note)</li>\n") }
    for rule in report.skipped {
      out.html("<li>Rule \(rule.rule) was not run, for lack of \(rule.lacks.joined(separator: ", ")).</li>\n")
    }
    for doubt in undecidedByCell {
      let rules = doubt.rules.joined(separator: ", ")
      out.html("<li>\(doubt.table) row \(doubt.row): \(doubt.why), so that these are undecided: \(rules).</li>\n")
    }
    if report.notes.isEmpty, report.skipped.isEmpty, report.undecided.isEmpty {
      out.html("<li>Every rule ran on everything it needs.</li>\n")
    }
    out.html("</ul></section>\n")
  }

  private func earlier(_ out: inout TextBuffer) {
    guard let comparison else { return }
    out.html("<section aria-labelledby=\"mended\"><h2 id=\"mended\">Since the earlier check</h2><ul>\n")
    for (word, findings) in [("Mended", comparison.mended), ("Not asked again", comparison.notAsked)] {
      for finding in findings.prefix(ShownReport.mostRows) {
        out.html("<li>\(word): \(finding.rule), \(finding.table), child \(finding.child), ")
        out.html("\(ShownReport.seen(finding)). \(finding.message)</li>\n")
      }
    }
    out.html("</ul></section>\n")
  }
}
