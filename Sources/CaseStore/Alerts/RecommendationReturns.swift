import Casework

/// A recommendation that asks again for what an earlier report asked for: with what was done then.
enum RecommendationReturns: AlertSource {
  static let kind = Alert.Kind("recommendation-returns", "Recommendations that return")

  static func alerts(_ reader: Reader) throws -> [Alert] {
    let known = Dictionary(uniqueKeysWithValues: try reader.recommendations().map { ($0.id, $0) })
    return try reader.recurrences().compactMap { recurrence in
      guard let later = known[recurrence.recommendation], let earlier = known[recurrence.earlier] else { return nil }
      let actions = try reader.planActions(.recommendation(earlier.id))
      let done = actions.count { $0.doneOn != nil }
      let then =
        actions.isEmpty
        ? "Nothing was agreed then."
        : actions.count == 1
          ? "One action was agreed then, and \(done == 1 ? "carried out" : "never carried out")."
          : "\(actions.count) actions were agreed then, and \(done) of them carried out."
      return Alert(
        kind, about: "Recommendation \(later.number): \(later.text)",
        words: "\(earlier.sourceTitle) asked for it already, as \(earlier.number). \(then)", owner: "Director",
        since: later.reportedOn, address: "/improvement/recommendations/\(later.id)")
    }
  }
}
