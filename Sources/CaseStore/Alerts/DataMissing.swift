import Casework

/// Alert 58: a scorecard that is made for somebody has lines that the record cannot answer. They are shown as missing,
/// never as nought; somebody has to see to it that they come.
enum DataMissing: AlertSource {
  static let kind = Alert.Kind("data-missing", "Scorecards with data missing")

  static func alerts(_ reader: Reader) throws -> [Alert] {
    let made = Dictionary(grouping: try reader.reportSchedules(), by: \.scorecard).compactMapValues { schedules in
      schedules.last { $0.from <= reader.today && $0.every != nil }
    }
    let answers = try reader.lineAnswers(to: reader.today)
    return reader.indicators.scorecards.compactMap { card in
      let missing = card.lines.filter { $0.lacks != nil && answers[$0.id] == nil }
      guard let schedule = made[card.name], !missing.isEmpty else { return nil }
      let first = missing.prefix(3).map { "\($0.title) (needs \($0.lacks ?? ""))" }.joined(separator: "; ")
      let more = missing.count > 3 ? "; and \(missing.count - 3) more" : ""
      return Alert(
        kind, about: card.title, words: "\(missing.count) of \(card.lines.count) lines are missing: \(first)\(more).",
        owner: "analyst", since: schedule.from, address: "/reports/\(card.name)")
    }
  }
}
