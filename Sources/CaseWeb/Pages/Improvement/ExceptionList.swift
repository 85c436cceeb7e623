import CaseStore
import Casework

/// What somebody has to look at, of one kind.
enum ExceptionList {
  /// More of one kind than anybody reads at once.
  private static let most = 40

  static func view(_ kind: Alert.Kind, _ alerts: [Alert]) -> HTML {
    let table = TableView(
      caption: kind.title, columns: ["About", "Why", "Whose it is", "Since"],
      rows: alerts.prefix(most).map { alert in
        [
          alert.address.map { .rowLink(alert.about, to: $0) } ?? "\(alert.about)", "\(alert.words)", "\(alert.owner)",
          alert.since.map { .date($0) } ?? "",
        ]
      })
    return .table(table) + (alerts.count > most ? "<p>\(alerts.count - most) more.</p>" : .empty)
  }
}

extension Alert.Kind {
  static let withoutAction = Alert.Kind(
    "recommendation-without-action", "Recommendations without an action, and the reverse")
}
