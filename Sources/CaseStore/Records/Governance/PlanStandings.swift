import Casework

/// What became of a recommendation: how many actions answer it, and how they stand.
public struct RecommendationFate: Sendable {
  public let recommendation: RecommendationShown
  public let actions: Int
  public let done: Int
  public let late: Int
  /// An earlier report asked for the same.
  public let returned: Bool

  public var words: String {
    guard actions > 0 else { return "no action answers it" }
    if actions == 1 {
      return done == 1 ? "carried out" : late == 1 ? "not carried out, and late" : "not carried out yet"
    }
    return done == actions
      ? "all \(actions) carried out"
      : "\(done) of \(actions) carried out" + (late > 0 ? ", \(late) late" : "")
  }
}

extension Reader {
  /// The recommendations of the newest report, with what became of each.
  public func recommendationFates() throws -> [RecommendationFate] {
    let all = try recommendations()
    guard let source = all.first?.source else { return [] }
    let returned = Set(try recurrences().map(\.recommendation))
    var byRecommendation: [String: [PlanActionShown]] = [:]
    for action in try planActions(.all) where action.droppedOn == nil {
      for id in action.recommendations { byRecommendation[id, default: []].append(action) }
    }
    return all.filter { $0.source == source }.map { recommendation in
      let actions = byRecommendation[recommendation.id] ?? []
      return RecommendationFate(
        recommendation: recommendation, actions: actions.count, done: actions.count { $0.doneOn != nil },
        late: actions.count { $0.isOpen && $0.due.map { $0 < today } ?? false },
        returned: returned.contains(recommendation.id))
    }
  }

  /// How the actions of a plan stand, for its paper: the state in words, never why, which may quote a figure.
  func listing(of plan: SubjectID) throws -> Pack.Listing? {
    guard let shown = try self.plan(plan) else { return nil }
    let actions = try planActions(.plan(plan))
    let standings = try standings(of: actions)
    return Pack.Listing(
      title: "\(shown.title): how each action stands", columns: ["Action", "Lead", "By when", "How it stands"],
      rows: actions.map { action in
        [
          action.what, action.lead ?? action.leadText, action.dueWords,
          standings[action.id]?.state.words ?? ActionStanding.State.unclear.words,
        ]
      })
  }
}
