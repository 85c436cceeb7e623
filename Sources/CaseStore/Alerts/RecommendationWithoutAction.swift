import Casework

/// A recommendation that no action answers, or an action that answers none: for the director.
enum RecommendationWithoutAction: AlertSource {
  static let kind = Alert.Kind("recommendation-without-action", "Recommendations without an action, and the reverse")

  static func alerts(_ reader: Reader) throws -> [Alert] {
    let actions = try reader.planActions(.all).filter { $0.droppedOn == nil }
    let answered = Set(actions.flatMap(\.recommendations))
    let bare = try reader.recommendations().filter { !answered.contains($0.id) }.map { recommendation in
      Alert(
        kind, about: "Recommendation \(recommendation.number): \(recommendation.text)",
        words: "No action answers it (\(recommendation.sourceTitle)).", owner: "Director",
        since: recommendation.reportedOn, address: "/improvement/recommendations/\(recommendation.id)")
    }
    let loose = actions.filter { $0.recommendations.isEmpty && $0.isOpen }.map { action in
      Alert(
        kind, about: action.what, words: "It answers no recommendation.", owner: "Director", since: action.begunOn,
        address: "/improvement/actions/\(action.id)")
    }
    return bare + loose
  }
}
