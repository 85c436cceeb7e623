import Casework

/// A length of time that is counted from no day: asked of whoever keeps the plan.
enum TimescaleWithoutBase: AlertSource {
  static let kind = Alert.Kind("timescale-without-base", "Timescales that begin on no day")

  static func alerts(_ reader: Reader) throws -> [Alert] {
    let owners = Dictionary(uniqueKeysWithValues: try reader.plans().map { ($0.id, $0.owner) })
    return try reader.planActions(.all).filter { $0.isOpen && $0.due == nil && $0.every == nil && $0.date.lacksBase }
      .map { action in
        Alert(
          kind, about: action.what, words: action.date.problem ?? "", owner: owners[action.plan] ?? action.asked,
          since: action.begunOn, address: "/improvement/actions/\(action.id)")
      }
  }
}
