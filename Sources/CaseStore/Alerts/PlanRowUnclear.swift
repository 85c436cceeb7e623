import Casework

/// A row of a plan that has no certain date or names nobody: whoever owns it settles it before it is published.
enum PlanRowUnclear: AlertSource {
  static let kind = Alert.Kind("plan-row-unclear", "Rows of a plan that say nothing certain")

  static func alerts(_ reader: Reader) throws -> [Alert] {
    try reader.planActions(.all).filter(\.isOpen).compactMap { action in
      let date = action.date.lacksBase ? nil : action.dateProblem
      let problems = [date, action.leadProblem].compactMap { $0 }
      return problems.isEmpty ? nil : .about(action, kind, problems.joined(separator: " "), since: action.begunOn)
    }
  }
}

extension Alert {
  /// An alert about an action of a plan, for whoever leads on it.
  static func about(_ action: PlanActionShown, _ kind: Alert.Kind, _ words: String, since: Day?) -> Alert {
    Alert(
      kind, about: action.what, words: words, owner: action.asked, since: since,
      address: "/improvement/actions/\(action.id)")
  }
}
