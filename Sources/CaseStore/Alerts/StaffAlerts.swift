import Casework

/// Somebody works with children without a check, or one of theirs runs out: registration, DBS, mandatory training.
enum StaffAlerts: AlertSource {
  static let checks = Alert.Kind("staff-check", "Checks of the workforce that are missing or run out")
  static let start = Alert.Kind("staff-start", "Started before clearance without a risk assessment")

  static func alerts(_ reader: Reader) throws -> [Alert] {
    let standards = try reader.rulebook().standards
    return try reader.entries(StaffMember.self).flatMap { kept in
      kept.entry.concerns(on: reader.today, by: standards).map { concern in
        Alert(
          concern.kind == .startedBeforeClearance ? start : checks, about: "\(kept.entry.name), \(kept.entry.post)",
          words: concern.words, owner: "human resources", since: concern.from,
          address: "/registers/workforce/\(kept.id)")
      }
    }
  }
}
