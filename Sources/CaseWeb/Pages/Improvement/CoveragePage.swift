import CaseStore
import Casework
import Hummingbird

/// Every recommendation with what answers it, those that nothing answers first; and actions that answer none.
enum CoveragePage {
  struct Shown: Sendable {
    let sources: [RecommendationSourceShown]
    let recommendations: [RecommendationShown]
    let recurrences: [RecurrenceShown]
    let actions: [PlanActionShown]
    let standings: [String: ActionStanding]

    init(_ reader: Reader) throws {
      (sources, recommendations) = (try reader.recommendationSources(), try reader.recommendations())
      recurrences = try reader.recurrences()
      actions = try reader.planActions(.all)
      standings = try reader.standings(of: actions)
    }

    func actions(of recommendation: RecommendationShown) -> [PlanActionShown] {
      actions.filter { $0.recommendations.contains(recommendation.id) }
    }
  }

  static func show(_ request: PageRequest) async throws -> Response {
    try ImprovementAccess.check(request)
    let shown = try await request.read { try Shown($0) }
    let bare = shown.recommendations.filter { shown.actions(of: $0).allSatisfy { $0.droppedOn != nil } }
    let loose = shown.actions.filter { $0.recommendations.isEmpty && $0.droppedOn == nil }
    return request.page(
      "Recommendations and what answers them",
      """
      \(.trail(ImprovementAccess.trail))<h1>Recommendations and what answers them</h1>\(.tiles([
        ("\(shown.recommendations.count)", "recommendations", nil),
        ("\(bare.count)", "without an action", bare.isEmpty ? nil : "#bare"),
        ("\(loose.count)", "actions without a recommendation", loose.isEmpty ? nil : "#loose"),
        ("\(shown.recurrences.count)", "asked for before", nil),
      ]))\(if: !bare.isEmpty, .card("Without an action", id: "bare", list("Without an action", bare, shown)))\
      \(if: !loose.isEmpty, .card(
        "Actions without a recommendation", id: "loose",
        PlanActionTable.view("Actions without a recommendation", loose, shown.standings)))\
      \(each: shown.sources, { source in
        .card(
          source.title, id: source.id.text,
          list(source.title, shown.recommendations.filter { $0.source == source.id }, shown))
      })
      """)
  }

  private static func list(_ caption: String, _ recommendations: [RecommendationShown], _ shown: Shown) -> HTML {
    let returning = Set(shown.recurrences.map(\.recommendation))
    return .table(
      TableView(
        caption: caption, columns: ["Recommendation", "What answers it", "How that stands"],
        rows: recommendations.map { recommendation in
          let actions = shown.actions(of: recommendation)
          return [
            """
            \(.rowLink("\(recommendation.label)", to: recommendation.href)) \(recommendation.text)\
            \(if: returning.contains(recommendation.id), "<br>\(.tag(.soon, "asked for before"))")
            """,
            actions.isEmpty
              ? .tag(.late, "nothing answers it") : "\(plural(actions.count, "action"))",
            summary(actions, shown.standings),
          ]
        }))
  }

  /// `2 green, 1 late`
  static func summary(_ actions: [PlanActionShown], _ standings: [String: ActionStanding]) -> HTML {
    let states = ActionStanding.State.allCases.compactMap { state -> HTML? in
      let count = actions.count { standings[$0.id]?.state == state }
      return count == 0 ? nil : .tag(state.kind, "\(count) \(state.words)")
    }
    return states.joined(separator: " ")
  }
}
