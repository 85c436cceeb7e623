import CaseStore
import Casework
import ReturnExtracts

/// The page of what the census would fail on.
struct DataQualityContent: Sendable {
  private let shown: DataQualityPage.Shown
  private let words: CensusWords

  init(_ shown: DataQualityPage.Shown, today: Day) { (self.shown, words) = (shown, CensusWords(on: today)) }

  var html: HTML {
    """
    <h1>Data quality</h1><p>What the children in need census of \(words.check.year.name) would be sent back for, were \
    it made today. It stops nobody’s work. What is mended goes from the list when it is saved.</p>\
    \(if: shown.isBehind, .notice("Some records that changed are still being asked about: look again in a minute."))\
    \(if: shown.sight.seesChildren, list, else: figures)
    """
  }

  private var list: HTML {
    """
    \(chooser)\(.tiles([
      ("\(shown.count.withErrors)", "with an error", nil), ("\(shown.count.withQueries)", "with a query only", nil),
      ("\(shown.count.children)", "children in the census", nil),
    ]))\(.card(shown.sight.title, id: "list", ruleChosen + .table(lines) + pages + firstFound))\
    \(.columns(.card("By rule", id: "rules", .table(rules)), workers + .card("By team", id: "teams", .table(teams) + teamsLeftOut)))
    """
  }

  /// For those who see no child.
  private var figures: HTML {
    """
    <p>Numbers from 1 to \(SmallNumbers.largestHidden), and those from which they could be worked out, are not shown.\
    </p>\(.card("By rule", id: "rules", .table(rules)))\(.card("By team", id: "teams", .table(teams)))
    """
  }

  private var chooser: HTML {
    if shown.sight.teams.count < 2 { return .empty }
    return """
      <form class="tools" method="get" action="/data-quality"><label for="team">Team</label> \
      <select id="team" name="team">\(if: shown.sight.isWide, #"<option value="">Every team</option>"#)\
      \(each: shown.sight.teams, { team in
        #"<option value="\#(team.id.text)"\#(if: isShown(team), " selected")>\#(team.name)</option>"#
      })</select> \(.button("Show", .second))</form>
      """
  }

  private func isShown(_ team: TeamShown) -> Bool { shown.sight.scope == .team(team.id) }

  private var ruleChosen: HTML {
    guard let rule = shown.rule else { return .empty }
    return "<p>Only rule \(rule): \(words.message(rule)) \(.link("Show all", to: address(rule: nil)))</p>"
  }

  /// A record may have been so before this list was first made, or a rule first asked.
  private var firstFound: HTML {
    if shown.lines.isEmpty { return .empty }
    return """
      <p class="quiet">“First found” is the day on which it came to this list: the record may have been so for longer.</p>
      """
  }

  private var found: String { shown.pages > 1 ? "Find on this page" : "Find in the list" }

  private var pages: HTML {
    .pagination(
      Pagination(page: shown.page, pages: shown.pages) { [content = self] page in
        content.address(rule: content.shown.rule, page: page)
      })
  }

  private func address(rule: String?, page: Int = 1) -> String {
    var parts: [String] = []
    switch shown.sight.scope {
    case .everybody: break
    case .team(let team): parts.append("team=\(team)")
    case .worker(let worker): parts.append("worker=\(worker)")
    }
    if let rule { parts.append("rule=\(rule)") }
    if page > 1 { parts.append("page=\(page)") }
    return parts.isEmpty ? "/data-quality" : "/data-quality?\(parts.joined(separator: "&"))"
  }

  private var lines: TableView {
    var columns: [TableView.Column] = ["Child", "What is wrong", "Mend it", "First found", "Worker"]
    var isOfOne = false
    if case .worker = shown.sight.scope { isOfOne = true }
    if isOfOne { columns.removeLast() }
    return TableView(
      caption: "What the census would be sent back for", columns: columns,
      rows: shown.lines.map { line in
        let mend = line.finding.link(line.child.id, step: line.step)
        let cells: [HTML] = [
          .rowLink(line.child.full, to: "/children/\(line.child.id)"),
          "\(CensusWords.tag(line.finding)) \(words.message(line.finding.rule))",
          "<a href=\"\(address: mend.href)\">\(mend.label)<span class=\"sr\"> of \(line.child.full)</span></a>",
          .date(line.since), "\(line.worker ?? "Nobody yet")",
        ]
        return isOfOne ? cells.dropLast() : cells
      },
      empty: "Nothing: the census would pass.", filter: shown.lines.count > 20 ? found : nil)
  }

  private var rules: TableView {
    TableView(
      caption: "By rule", columns: ["Rule", .init("Children", isNumber: true)],
      rows: shown.rules.map { rule in
        let text = "\(rule.rule) \(words.message(rule.rule))"
        return [
          shown.sight.seesChildren ? .rowLink(text, to: address(rule: rule.rule)) : "\(text)", "\(rule.children)",
        ]
      }, empty: "No rule is broken.")
  }

  private var workers: HTML {
    if shown.workers.isEmpty { return .empty }
    return .card(
      "By worker", id: "workers",
      .table(
        TableView(
          caption: "By worker",
          columns: ["Worker", .init("With an error", isNumber: true), .init("Children", isNumber: true)],
          rows: shown.workers.map { line in
            [
              line.href.map { .rowLink(line.name, to: $0) } ?? "\(line.name)", "\(line.count.withErrors)",
              "\(line.count.children)",
            ]
          })))
  }

  private var teams: TableView {
    TableView(
      caption: "By team", columns: ["Team", .init("Children with an error", isNumber: true)],
      rows: shown.teams.filter { !isLeftOut($0) }.map { line in
        [
          line.isOpen ? .rowLink(line.team.name, to: "/data-quality?team=\(line.team.id)") : "\(line.team.name)",
          line.withErrors.map { "\($0)" } ?? "not shown",
        ]
      }, empty: "There is no team yet.")
  }

  /// Whoever sees children is told of their own teams; a row a team of which nothing is said would only be in the way.
  private func isLeftOut(_ line: DataQualitySight.TeamLine) -> Bool {
    shown.sight.seesChildren && !line.isOpen && line.withErrors == nil
  }

  private var teamsLeftOut: HTML {
    let count = shown.teams.count(where: isLeftOut)
    if count == 0 { return .empty }
    return
      "<p><small>The numbers of \(count == 1 ? "one other team" : "\(count) other teams") are not shown.</small></p>"
  }
}
