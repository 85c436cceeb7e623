import Casework
import Returns

/// What a check found, by child, by rule or row by row, narrowed as the reader asks.
struct FindingsView {
  let check: ReturnChecks.Check
  let finished: ReturnChecks.Finished
  let asked: FindingsAsked

  private var report: Report { finished.report }
  private func address(_ asked: FindingsAsked) -> String { "/returns/\(check.id)\(asked.query)" }

  func html(_ request: PageRequest) -> HTML {
    let found = Array(report.findings).filter(asked.isAnswered)
    return """
      \(.trail([Link(label: "Returns", href: "/returns")]))<h1>\(check.kind.words)</h1>
      \(tiles)\(notes)
      \(.card("What was found", tools: views, "\(narrowing)\(list(found))"))
      \(notLookedAt)\(keeping(request))
      """
  }

  private var tiles: HTML {
    .tiles([
      tile(report.counts.children, "child", "children", nil),
      tile(report.counts.errors, "error", "errors", address(asked.with { $0.severity = .error })),
      tile(report.counts.queries, "query", "queries", address(asked.with { $0.severity = .query })),
      tile(report.ran.count, "rule ran", "rules ran", nil),
      tile(report.skipped.count, "rule could not", "rules could not", "#not-looked-at"),
    ])
  }

  private func tile(
    _ count: Int, _ one: String, _ many: String, _ href: String?
  ) -> (figure: String, words: String, href: String?) {
    (FigureWords.number(Double(count)), count == 1 ? one : many, href)
  }

  private var notes: HTML {
    var words = since
    if finished.left > 0 {
      words +=
        "<p>\(FigureWords.number(Double(finished.left))) more findings are not kept here. Check this return with the command.</p>"
    }
    return words
  }

  private var since: HTML {
    guard let previous = finished.presentation.previous else { return .empty }
    let comparison = report.compared(with: previous)
    return """
      <p>Since the earlier check: \(comparison.mended.count) mended, \(comparison.count(.new)) new, \
      \(comparison.count(.still)) still there. The downloads say which.</p>
      """
  }

  private var views: [Link] {
    [(FindingsAsked.View.child, "By child"), (.rule, "By rule"), (.all, "Row by row")].map { view, label in
      let asked = asked.with { ($0.view, $0.rule, $0.child) = (view, nil, nil) }
      return Link(label: label, href: address(asked), isCurrent: view == asked.view)
    }
  }

  /// Searching is a form that only asks; without it a reader would page through thousands.
  private var narrowing: HTML {
    """
    <form class="filter" method="get" action="/returns/\(check.id)" role="search">\
    \(.hidden("by", asked.view.rawValue))\(ifLet: asked.rule, { .hidden("rule", $0) })\
    \(ifLet: asked.child, { .hidden("child", $0) })\
    <label for="q">Search</label><input type="search" id="q" name="q" value="\(asked.search ?? "")">\
    <label for="severity">Show</label><select id="severity" name="severity"><option value="">everything</option>\
    \(each: Severity.allCases, { severity in
      "<option value='\(severity.rawValue)'\(if: asked.severity == severity, " selected")>\(severity.plural)</option>"
    })</select> \(.button("Show", .second))</form>
    \(if: asked.rule != nil || asked.child != nil, chosen)
    """
  }

  private var chosen: HTML {
    let rule = asked.rule.map { "Rule \($0)" }
    let child = asked.child.map { $0.isEmpty ? "No child" : "Child \($0)" }
    return """
      <p><b>\([rule, child].compactMap { $0 }.joined(separator: ", "))</b> \
      \(.link("Show all", to: address(asked.with { ($0.rule, $0.child) = (nil, nil) })))</p>
      """
  }
}

extension FindingsView {
  private func list(_ found: [Finding]) -> HTML {
    if found.isEmpty { return report.findings.isEmpty ? "<p>Nothing is wrong.</p>" : "<p>Nothing like that.</p>" }
    if asked.view == .all || asked.rule != nil || asked.child != nil { return rows(found) }
    return groups(found)
  }

  private func groups(_ found: [Finding]) -> HTML {
    let byChild = asked.view == .child
    let groups = Dictionary(grouping: found) { byChild ? $0.child : $0.rule }
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    let table = TableView(
      caption: byChild ? "Children" : "Rules",
      columns: byChild
        ? ["Child", "Rules", .init("Errors", isNumber: true), .init("Queries", isNumber: true)]
        : ["Rule", "What it says", "Kind", .init("Rows", isNumber: true)],
      rows: part(groups).map { key, findings in
        if byChild {
          let link = address(asked.with { $0.child = key })
          let errors = findings.count { $0.severity == .error }
          return [
            .rowLink(key.isEmpty ? "No child" : key, to: link), "\(codes(findings))", "\(errors)",
            "\(findings.count - errors)",
          ]
        }
        return [
          .rowLink(key, to: address(asked.with { $0.rule = key })), "\(findings[0].message)",
          "\(findings[0].severity.rawValue)", "\(findings.count)",
        ]
      })
    return .table(table) + pages(of: groups.count)
  }

  private func codes(_ findings: [Finding]) -> String {
    let codes = Set(findings.map { $0.rule }).sorted()
    return codes.prefix(12).joined(separator: ", ") + (codes.count > 12 ? " and \(codes.count - 12) more" : "")
  }

  private func rows(_ found: [Finding]) -> HTML {
    let table = TableView(
      caption: "Findings", columns: ["Rule", "Child", "Where", "What is there", "What is wrong"],
      rows: part(found).map { finding in
        [
          .rowLink(finding.rule, to: address(asked.with { ($0.rule, $0.child) = (finding.rule, nil) })),
          .link(
            finding.child.isEmpty ? "No child" : finding.child,
            to: address(asked.with { ($0.child, $0.rule) = (finding.child, nil) })),
          "\(finding.table)\(ifLet: finding.line, { "<br><small>\(finding.file ?? ""), line \($0)</small>" })",
          "\(seen(finding))", wrong(finding),
        ]
      })
    return .table(table) + pages(of: found.count)
  }

  private func seen(_ finding: Finding) -> String {
    zip(finding.fields, finding.values)
      .map { "\($0) \($1.map { $0.isEmpty ? "blank" : $0 } ?? "absent")" }.joined(separator: ", ")
  }

  private func wrong(_ finding: Finding) -> HTML {
    """
    \(finding.message)\(if: finding.severity == .query, " <small>Query</small>")\
    \(ifLet: finding.expected, { "<br><small>Expected: \($0).</small>" })\
    \(ifLet: finding.hint, { "<br><small>\($0)</small>" })
    """
  }

  private func part<Element>(_ all: [Element]) -> ArraySlice<Element> {
    all.dropFirst((asked.page - 1) * FindingsAsked.rowsOfAPage).prefix(FindingsAsked.rowsOfAPage)
  }

  private func pages(of count: Int) -> HTML {
    let (check, asked) = (check, asked)
    let pages = (count + FindingsAsked.rowsOfAPage - 1) / FindingsAsked.rowsOfAPage
    return .pagination(
      Pagination(page: min(asked.page, max(pages, 1)), pages: pages) { page in
        var other = asked
        other.page = page
        return "/returns/\(check.id)\(other.query)"
      })
  }
}

extension FindingsView {
  /// Nothing is silent: rules that did not run, and answers that hang on what could not be read.
  private var notLookedAt: HTML {
    if report.skipped.isEmpty, report.undecided.isEmpty, report.notes.isEmpty { return .empty }
    let undecided = Dictionary(grouping: report.undecided) { "\($0.table), row \($0.row): \($0.why)" }
      .sorted { $0.key < $1.key }
    return .card(
      "What was not looked at", id: "not-looked-at",
      """
      <ul>\(each: report.notes.prefix(100), { "<li>\($0)</li>" })\
      \(each: report.skipped, {
        "<li>Rule \($0.rule) did not run, for lack of \($0.lacks.joined(separator: ", ")).</li>"
      })\
      \(each: undecided.prefix(100), { why, doubts in
        "<li>\(why); so these rules are undecided: \(doubts.map { $0.rule }.joined(separator: ", ")).</li>"
      })</ul>
      """)
  }

  private func keeping(_ request: PageRequest) -> HTML {
    let formats: [(ReportFormat, String)] = [
      (.xlsx, "Workbook"), (.csv, "CSV"), (.html, "Page"), (.json, "JSON, to compare with later"),
    ]
    return .card(
      "Keep or forget",
      """
      <p>Nothing of this check is kept here for longer than you look at it.</p><p>Download: \
      \(formats.map { .link($1, to: "/returns/\(check.id)/report/\($0.rawValue)") }.joined(separator: " · "))</p>
      \(.buttonForm("Forget this check", action: "/returns/\(check.id)/end", csrf: request.session.csrf))
      """)
  }
}

extension Severity {
  fileprivate var plural: String { self == .error ? "errors" : "queries" }
}
