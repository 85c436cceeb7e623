import CaseStore
import Casework
import Hummingbird

/// Where a director’s day begins: what turned, what stalled and why, and what somebody has to look at.
enum DirectorPage {
  struct Shown: Sendable {
    let plans: [PlanShown]
    let sources: [RecommendationSourceShown]
    let actions: [PlanActionShown]
    let standings: [String: ActionStanding]
    let alerts: [Alert]

    init(_ reader: Reader) throws {
      (plans, sources) = (try reader.plans(), try reader.recommendationSources())
      actions = try reader.planActions(.all)
      standings = try reader.standings(of: actions)
      alerts = try reader.alerts()
    }

    func actions(_ test: (ActionStanding) -> Bool) -> [PlanActionShown] {
      actions.filter { standings[$0.id].map(test) ?? false }
    }

    func count(_ state: ActionStanding.State) -> Int { actions { $0.state == state }.count }
  }

  /// Rows of a list before it leads on to the whole.
  private static let most = 12

  static func show(_ request: PageRequest) async throws -> Response {
    try ImprovementAccess.check(request)
    let shown = try await request.read { try Shown($0) }
    return request.page("Improvement", content(request, shown))
  }

  private static func content(_ request: PageRequest, _ shown: Shown) -> HTML {
    let bare = shown.alerts.count { $0.kind == Alert.Kind.withoutAction }
    return """
      <h1>Improvement</h1>\(.tiles([
        ("\(shown.count(.green))", "green: done and shown to work", nil),
        ("\(shown.count(.unproven) + shown.count(.unmoved))", "done, not shown to work", nil),
        ("\(shown.count(.late))", "late", shown.count(.late) == 0 ? nil : "#stalled"),
        ("\(shown.count(.unclear))", "need an answer", shown.count(.unclear) == 0 ? nil : "#stalled"),
        ("\(bare)", "recommendations or actions without the other", "/improvement/coverage"),
      ]))<p>\(.link("Walk the line of sight", to: "/improvement/sight")) from what was recommended to the children \
      behind the figures, or back.</p>\
      \(turned(shown))\(stalled(shown))\(exceptions(shown))\(plans(request, shown))\(sources(request, shown))
      """
  }

  private static func turned(_ shown: Shown) -> HTML {
    let green = shown.actions { $0.state == .green }.sorted {
      ($0.doneOn ?? .distantPast) > ($1.doneOn ?? .distantPast)
    }
    let table = TableView(
      caption: "What turned", columns: ["Action", "What shows it", "Why we say so"],
      rows: green.prefix(most).map { action in
        [
          .rowLink(action.what, to: action.href), evidence(action), "\(shown.standings[action.id]?.why ?? "")",
        ]
      }, empty: "No action is done and shown to work yet.")
    return .card("What turned", .table(table) + more(green.count, "state=green", shown))
  }

  private static func evidence(_ action: PlanActionShown) -> HTML {
    action.evidence.filter(\.stands).map { given -> HTML in
      if let indicator = given.indicator.flatMap({ Indicator.named($0) }) {
        return .link(indicator.title, to: "/improvement/sight?action=\(action.id)&indicator=\(indicator.name)")
      }
      return "\(given.kind.label)"
    }.joined(separator: "<br>")
  }

  private static func stalled(_ shown: Shown) -> HTML {
    // What is late or did not help comes before what was never said clearly: that stands among the exceptions too.
    let order: [ActionStanding.State] = [.unmoved, .late, .silent, .unclear]
    let stalled = order.flatMap { state in
      shown.actions { $0.state == state }.sorted { a, b in
        (shown.standings[a.id]?.since ?? .distantFuture, a.id) < (shown.standings[b.id]?.since ?? .distantFuture, b.id)
      }
    }
    let table = TableView(
      caption: "What stalled", columns: ["Action", "Since", "Why we say so"],
      rows: stalled.prefix(most).map { action in
        [
          .rowLink(action.what, to: action.href),
          shown.standings[action.id]?.since.map { .date($0) } ?? "",
          PlanActionTable.standing(shown.standings[action.id]),
        ]
      }, empty: "Nothing has stalled.")
    return .card("What stalled", id: "stalled", .table(table) + more(stalled.count, "state=stalled", shown))
  }

  private static func more(_ count: Int, _ query: String, _ shown: Shown) -> HTML {
    guard count > most else { return .empty }
    return """
      <p>\(most) of \(count). All of them: \
      \(shown.plans.map { .link($0.title, to: "\($0.href)?\(query)") }.joined(separator: " · "))</p>
      """
  }

  private static func exceptions(_ shown: Shown) -> HTML {
    var order: [Alert.Kind] = []
    for alert in shown.alerts where !order.contains(alert.kind) { order.append(alert.kind) }
    if order.isEmpty { return .card("Exceptions", "<p class='quiet'>Nothing needs looking at.</p>") }
    let byKind = Dictionary(grouping: shown.alerts, by: \.kind)
    return .card(
      "Exceptions",
      """
      \(each: order, { kind in
        let alerts = byKind[kind] ?? []
        return .details("\(kind.title) (\(alerts.count))", ExceptionList.view(kind, alerts))
      })
      """)
  }

  private static func plans(_ request: PageRequest, _ shown: Shown) -> HTML {
    let table = TableView(
      caption: "Plans",
      columns: ["Plan", "Answers for it", .init("Actions", isNumber: true), .init("Green", isNumber: true)],
      rows: shown.plans.map { plan in
        let own = shown.actions.filter { $0.places.contains { $0.plan == plan.id } }
        let green = own.count { shown.standings[$0.id]?.state == .green }
        return [.rowLink(plan.title, to: plan.href), "\(plan.owner)", "\(own.count)", "\(green)"]
      }, empty: "There is no plan yet.")
    let tools =
      ImprovementAccess.mayKeep(request) ? [Link(label: "Begin a plan", href: "/improvement/plans/new")] : []
    return .card("Plans", tools: tools, .table(table))
  }

  private static func sources(_ request: PageRequest, _ shown: Shown) -> HTML {
    let table = TableView(
      caption: "Reports with recommendations", columns: ["Report", "By", "Of", "Grade"],
      rows: shown.sources.map { source in
        [
          .rowLink(source.title, to: "/improvement/coverage#\(source.id)"), "\(source.body)", .date(source.reportedOn),
          "\(source.grade ?? "none")",
        ]
      }, empty: "No report is registered yet.")
    let tools =
      ImprovementAccess.mayKeep(request)
      ? [Link(label: "Register a report", href: "/improvement/recommendations/new")] : []
    return .card("Reports with recommendations", tools: tools, .table(table))
  }
}
