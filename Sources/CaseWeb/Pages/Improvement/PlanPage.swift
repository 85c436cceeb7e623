import CaseStore
import Casework
import Hummingbird

/// One plan: its actions by theme, each with how it stands and why, narrowed as the reader asks.
enum PlanPage {
  struct Shown: Sendable {
    let plan: PlanShown
    let actions: [PlanActionShown]
    let standings: [String: ActionStanding]
    let hasLines: Bool

    init(_ id: SubjectID, _ reader: Reader) throws {
      guard let found = try reader.plan(id) else { throw Refusal.notFound }
      plan = found
      actions = try reader.planActions(.plan(id)).sorted { $0.number(in: id) < $1.number(in: id) }
      standings = try reader.standings(of: actions)
      hasLines = try !reader.lines(of: id).isEmpty
    }

    var themes: [String] {
      var themes: [String] = []
      for action in actions where !themes.contains(action.theme(in: plan.id)) {
        themes.append(action.theme(in: plan.id))
      }
      return themes
    }
  }

  /// What the address asks for.
  struct Asked: Sendable {
    let theme: String?
    let state: String?
    let lead: String?

    init(_ request: PageRequest) {
      (theme, state, lead) = (request.query("theme"), request.query("state"), request.query("lead"))
    }

    func holds(_ action: PlanActionShown, _ standing: ActionStanding?, in plan: SubjectID) -> Bool {
      if let theme, action.theme(in: plan) != theme { return false }
      if let lead, !(action.lead ?? action.leadText).lowercased().contains(lead.lowercased()) { return false }
      guard let state, let standing else { return true }
      return state == "stalled" ? standing.isStalled : standing.state.rawValue == state
    }
  }

  static func show(_ request: PageRequest) async throws -> Response {
    try ImprovementAccess.check(request)
    let id: SubjectID = try request.id("plan")
    let shown = try await request.read { try Shown(id, $0) }
    return request.page(shown.plan.title, content(request, shown, Asked(request)))
  }

  private static func content(_ request: PageRequest, _ shown: Shown, _ asked: Asked) -> HTML {
    let plan = shown.plan
    let found = shown.actions.filter { asked.holds($0, shown.standings[$0.id], in: plan.id) }
    let agreed: HTML = plan.agreedOn.map { "agreed on \(.date($0))" } ?? "the day it was agreed is not said"
    return """
      \(.trail(ImprovementAccess.trail))<h1>\(plan.title)</h1><p>\(plan.owner) answers for it; \(agreed). \
      \(plural(shown.actions.count, "action")). \(CoveragePage.summary(shown.actions, shown.standings))</p>\
      <p class="tools">\(tools(request, shown).map { .link($0.label, to: $0.href) }.joined(separator: " "))</p>\
      \(filter(shown, asked))\(if: found.isEmpty, "<p class='quiet'>No action is like that.</p>")\
      \(each: shown.themes, { theme in
        let own = found.filter { $0.theme(in: plan.id) == theme }
        let title = theme.isEmpty ? "Without a theme" : theme
        return own.isEmpty ? .empty : .card(title, PlanActionTable.view(title, own, shown.standings))
      })
      """
  }

  private static func tools(_ request: PageRequest, _ shown: Shown) -> [Link] {
    let href = shown.plan.href
    var links = [Link(label: "Timeline", href: "\(href)/timeline")]
    if shown.hasLines { links.append(Link(label: "Lines as they came", href: "\(href)/lines")) }
    if ImprovementAccess.mayKeep(request) {
      links += [
        Link(label: "Agree an action", href: "\(href)/actions/new"),
        Link(label: "Take in a table", href: "\(href)/table"),
        Link(label: "Change its particulars", href: "\(href)/amendment"),
      ]
    }
    return links
  }

  private static func filter(_ shown: Shown, _ asked: Asked) -> HTML {
    let states = ActionStanding.State.allCases.map { ($0.rawValue, $0.words) } + [("stalled", "stalled, in any way")]
    return """
      <form class="filter filters" method="get"><div><label for="theme">Theme</label><select id="theme" name="theme">\
      <option value="">all</option>\(each: shown.themes.filter { !$0.isEmpty }, { theme in
        "<option\(if: theme == asked.theme, " selected")>\(theme)</option>"
      })</select></div><div><label for="state">How it stands</label><select id="state" name="state">\
      <option value="">any</option>\(each: states, { value, words in
        "<option value='\(value)'\(if: value == asked.state, " selected")>\(words)</option>"
      })</select></div><div><label for="lead">Who leads</label>\
      <input id="lead" name="lead" type="text" value="\(asked.lead ?? "")" autocomplete="off"></div>\
      <div>\(.button("Show", .second))</div></form>
      """
  }
}

extension PlanActionShown {
  func number(in plan: SubjectID) -> Int { places.first { $0.plan == plan }?.number ?? 0 }
  func theme(in plan: SubjectID) -> String { places.first { $0.plan == plan }?.theme ?? "" }
}
