import Casework

/// What an agency owes a board and has not sent by its day: a self-assessment, a training needs analysis, a dataset.
enum PartnerReturnAlerts: AlertSource {
  static let kind = Alert.Kind("partner-return-late", "What partners owe and has not come")

  static func alerts(_ reader: Reader) throws -> [Alert] {
    try reader.owed().filter { $0.isLate(on: reader.today) }.map { owed in
      Alert(
        kind, about: "\(owed.agencyName): \(owed.title)",
        words: "It was due by \(owed.due.words) and has not come.", owner: "chair of \(owed.askedBy)",
        since: owed.due + 1, address: owed.address)
    }
  }
}
