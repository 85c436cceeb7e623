import Casework

/// A contract, policy or strategy whose end is near and that nothing is to come after; whose review is past; whose
/// provider is graded below good.
enum AgreementAlerts: AlertSource {
  static let kind = Alert.Kind("agreement-ending", "Contracts, policies and strategies to see to")

  static func alerts(_ reader: Reader) throws -> [Alert] {
    let standards = try reader.rulebook().standards
    return try reader.entries(Agreement.self).flatMap { kept in
      kept.entry.concerns(on: reader.today, by: standards).map { concern in
        Alert(
          kind, about: kept.entry.title, words: concern.words, owner: kept.entry.owner, since: concern.since,
          address: "/registers/agreements/\(kept.id)")
      }
    }
  }
}
