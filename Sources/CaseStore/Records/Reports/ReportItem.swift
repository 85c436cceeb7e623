import Casework

/// One row behind a line of a report, as it was when the report was issued.
public struct ReportItem: Sendable, Equatable, Hashable {
  public let subject: SubjectID?
  public let item: String
  public let day: Day
  public let value: Double
  /// The team that held the child then.
  public let team: String?

  init(subject: SubjectID?, item: String, day: Day, value: Double, team: String?) {
    (self.subject, self.item, self.day, self.value, self.team) = (subject, item, day, value, team)
  }

  /// What it is kept by and found again by.
  public var key: String { "\(subject?.text ?? "") \(item)" }

  static func text(_ items: [ReportItem]) -> String {
    items.map { item in
      let cells = [
        item.subject?.text ?? "", item.item, item.day.iso,
        item.value == item.value.rounded() ? "\(Int(item.value))" : "\(item.value)",
        item.team ?? "",
      ]
      return cells.map { $0.map { $0 == "\t" || $0.isNewline ? " " : $0 }.map(String.init).joined() }.joined(
        separator: "\t")
    }.joined(separator: "\n")
  }

  static func read(_ text: String) throws -> [ReportItem] {
    try text.split(separator: "\n").map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 5, let day = Day(iso: cells[2]), let value = Double(cells[3]) else {
        throw StoreFault.other(code: "report", message: "a row of a report’s list cannot be read")
      }
      return ReportItem(
        subject: cells[0].isEmpty ? nil : SubjectID(cells[0]), item: cells[1], day: day, value: value,
        team: cells[4].isEmpty ? nil : cells[4])
    }
  }
}

extension Connection {
  /// The rows of an indicator with the team that holds each child on the last day, in an order that stays.
  func items(of indicator: Indicator, for days: IndicatorDays) throws -> [ReportItem] {
    let query = IndicatorQuery.bound(indicator.query, days)
    return try rows(
      """
      SELECT r.subject_id, r.item, r.day, r.value, \(IndicatorSplit.team.expression(on: days.to))
        FROM (\(query)) r ORDER BY r.item, r.subject_id, r.day
      """
    ) { row in
      let counted = try IndicatorRow(row, of: indicator)
      return ReportItem(
        subject: counted.subject, item: counted.item, day: counted.day, value: counted.value,
        team: try row.optionalText(4))
    }
  }
}
