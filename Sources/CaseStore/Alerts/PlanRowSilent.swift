import Casework

/// A row that is due and of which nothing was said, or nothing for a month.
enum PlanRowSilent: AlertSource {
  static let kind = Alert.Kind("plan-row-silent", "Actions of which nothing is heard")

  static func alerts(_ reader: Reader) throws -> [Alert] {
    try reader.planActions(.all).filter(\.isOpen).compactMap { action in
      let isDue = action.due.map { $0 <= reader.today } ?? false
      guard let last = action.lastNews else {
        let words = "It was due on \(action.dueWords) and nothing was ever said of its progress."
        return isDue ? .about(action, kind, words, since: action.due) : nil
      }
      let patience = action.every == nil ? ActionStanding.quiet : 400
      guard reader.today - last > patience else { return nil }
      return .about(action, kind, "The last progress note is \(reader.today - last) days old.", since: last)
    }
  }
}
