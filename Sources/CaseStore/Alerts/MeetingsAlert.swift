import Casework

/// 57: a board has met less often than it is to have by now.
enum MeetingsAlert: AlertSource {
  static let kind = Alert.Kind("meetings-behind", "Boards that met less often than they are to")

  static func alerts(_ reader: Reader) throws -> [Alert] {
    try reader.boards().filter { $0.details.ended.map { $0 > reader.today } ?? true }.compactMap { board in
      let cadence = try reader.cadence(of: board)
      guard cadence.isBehind else { return nil }
      return Alert(
        kind, about: board.name,
        words: "\(cadence.held) held in \(cadence.year.words) and \(cadence.expected) expected by now: "
          + "\(board.details.cadence.words).",
        owner: board.chair ?? "nobody is its chair", address: "/boards/\(board.id)")
    }
  }
}
