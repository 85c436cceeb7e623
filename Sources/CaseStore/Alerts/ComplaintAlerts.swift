import Casework

/// A stage of a complaint past its day; a theme that came back; more investigations than the year before. Only of
/// complaints that the reader may find: one about a child is for those who may see the child.
enum ComplaintAlerts: AlertSource {
  static let late = Alert.Kind("complaint-late", "Complaints past the day of their stage")
  static let theme = Alert.Kind("complaint-theme", "What people complain of again and again")
  static let rising = Alert.Kind("complaints-rising", "More complaints go to an investigation")
  static let owner = "complaints manager"

  static func alerts(_ reader: Reader) throws -> [Alert] {
    let complaints: [Kept<Complaint>] = try reader.entries()
    let stages = try reader.stages(of: complaints.map(\.id))
    let standards = try reader.rulebook().standards
    return try lateOnes(complaints, stages, reader.today) + themes(complaints, reader.today, standards)
      + investigations(stages, reader.today, standards)
  }

  private static func lateOnes(
    _ complaints: [Kept<Complaint>], _ stages: [SubjectID: [ComplaintStage]], _ today: Day
  ) throws -> [Alert] {
    try complaints.filter { $0.entry.closedOn == nil }.flatMap { kept in
      try (stages[kept.id] ?? []).flatMap { stage in
        try stage.dates(in: .england).filter { $0.metOn == nil && $0.due < today }.map { date in
          Alert(
            late, about: kept.entry.reference,
            words: "\(stage.number.words): \(date.what.lowercased()) was due by \(date.due.words) (\(date.rule)).",
            owner: owner, since: date.due + 1, address: "/registers/complaints/\(kept.id)")
        }
      }
    }
  }

  private static func themes(_ complaints: [Kept<Complaint>], _ today: Day, _ standards: LocalStandards) -> [Alert] {
    ComplaintPatterns.repeatedThemes(
      complaints.map { ($0.entry.theme, $0.entry.receivedOn) }, on: today, by: standards
    ).map {
      Alert(
        theme, about: $0.theme.label, words: "\($0.times) complaints about it in twelve months.", owner: owner,
        address: "/registers/complaints?theme=\($0.theme.rawValue)")
    }
  }

  private static func investigations(
    _ stages: [SubjectID: [ComplaintStage]], _ today: Day, _ standards: LocalStandards
  ) -> [Alert] {
    let began = stages.values.flatMap { $0 }.filter { $0.number == .investigation }.map(\.beganOn)
    guard let found = ComplaintPatterns.risingInvestigations(began, on: today, by: standards) else { return [] }
    return [
      Alert(
        rising, about: "Stage 2",
        words: "\(found.now) investigations began in twelve months, \(found.before) in the twelve before.",
        owner: owner, address: "/registers/complaints?stage=2")
    ]
  }
}
