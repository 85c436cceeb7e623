import Casework

/// Alert 65: a cohort of fewer than five is spoken of where people read who may not see the children. Figures are held
/// back by themselves; words have to be put otherwise.
enum CohortSmall: AlertSource {
  static let kind = Alert.Kind("cohort-small", "Cohorts of fewer than five in commentary")

  static func alerts(_ reader: Reader) throws -> [Alert] {
    try reader.everyCommentary().flatMap { said in
      FigureClaims.small(in: said.words).map { words in
        Alert(
          kind, about: "\(said.title(reader)), to \(said.to.words)", words: "\(said.line): \(words).", owner: "analyst",
          since: said.at.day, address: said.address)
      }
    }
  }
}
