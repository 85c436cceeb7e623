import CaseStore
import Casework
import Hummingbird

/// The line of sight, walked from any end by links alone.
enum SightPage {
  static func show(_ request: PageRequest) async throws -> Response {
    try ImprovementAccess.check(request)
    var asked = Sight.Asked()
    asked.recommendation = try name(request, "recommendation")
    asked.action = try name(request, "action")
    asked.indicator = try name(request, "indicator")
    let child = try name(request, "child").map { SubjectID($0) }
    asked.child = child?.text
    let start = asked
    let sight: Sight
    if let child {
      sight = try await request.look(at: child) { try Sight(start, $0) }
    } else {
      sight = try await request.read { try Sight(start, $0) }
    }
    return request.page(
      "Line of sight",
      """
      \(.trail(ImprovementAccess.trail))<h1>Line of sight</h1>\
      <p>From what was recommended, to what is done, to what moved, to the children. Walk it from any end.</p>\
      \(if: start.isNowhere, beginnings(sight), else: SightView(sight: sight, today: request.today).html)
      """)
  }

  /// What stands in the address; anything that cannot be a name is not found.
  private static func name(_ request: PageRequest, _ key: String) throws -> String? {
    guard let text = request.query(key) else { return nil }
    guard SubjectID(String(text.prefix(36))).isWellFormed else { throw Refusal.notFound }
    return text
  }

  private static func beginnings(_ sight: Sight) -> HTML {
    let bySource = Dictionary(grouping: sight.beginnings, by: \.sourceTitle)
    var sources: [String] = []
    for recommendation in sight.beginnings where !sources.contains(recommendation.sourceTitle) {
      sources.append(recommendation.sourceTitle)
    }
    if sources.isEmpty { return "<p class='quiet'>No recommendation is registered yet.</p>" }
    return """
      \(each: sources, { source in
        .card(source, list(bySource[source] ?? []))
      })<p>Or begin with an action of a plan, or with an \(.link("indicator", to: "/performance")).</p>
      """
  }

  private static func list(_ recommendations: [RecommendationShown]) -> HTML {
    "<ul class='listed'>\(each: recommendations, { "<li>\(beginning($0)) \($0.text)</li>" })</ul>"
  }

  private static func beginning(_ recommendation: RecommendationShown) -> HTML {
    .link(recommendation.label, to: "/improvement/sight?recommendation=\(recommendation.id)")
  }
}
