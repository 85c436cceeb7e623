import Casework

/// 56: a report that governance requires is in no meeting of the work programme, or late.
enum RequiredReportAlert: AlertSource {
  static let kind = Alert.Kind("report-not-scheduled", "Reports owed to a board and not in its work programme")

  static func alerts(_ reader: Reader) throws -> [Alert] {
    try reader.requiredReports().filter { !$0.standing.isInOrder }.map { report in
      Alert(
        kind, about: report.title, words: "\(report.boardName): \(report.standing.words).", owner: report.owedBy,
        since: report.standing.due, address: "/boards/\(report.board)/programme")
    }
  }
}
