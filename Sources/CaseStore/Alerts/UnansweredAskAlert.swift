import Casework

/// 59: what a board asked for is not answered by its day.
enum UnansweredAskAlert: AlertSource {
  static let kind = Alert.Kind("ask-unanswered", "Resolutions, actions and requests without an answer")

  static func alerts(_ reader: Reader) throws -> [Alert] {
    try reader.asks(.open).compactMap { ask in
      guard case .late(let since) = ask.standing(on: reader.today) else { return nil }
      return Alert(
        kind, about: ask.words,
        words: "\(ask.kind.label) of \(ask.boardName), \(ask.made.words): no answer by \(since.words).",
        owner: ask.owner, since: since, address: "/requests/\(ask.id)")
    }
  }
}
