import Casework

/// From a day on the server makes a scorecard by itself, every so often; or not any more.
public struct SetReportSchedule: Change {
  public static let roles: Set<Role> = [.analyst, .qualityLead, .administrator]

  public let scorecard: Scorecard
  public let from: Day
  /// Nil: not by itself.
  public let every: Scorecard.Cadence?
  public var words: String { "Set when a report is made" }

  public init(_ scorecard: Scorecard, from: Day, every: Scorecard.Cadence?) {
    (self.scorecard, self.from, self.every) = (scorecard, from, every)
  }

  public func write(_ record: Recorder) throws {
    try record.require(Self.roles, to: "Setting when a report is made")
    let subject = IssueReport.subject(scorecard.name)
    try record.openRegister(subject)
    let key: [(name: String, value: any SQLBindable)] = [("scorecard", scorecard.name), ("from_on", from)]
    let held = try record.connection.first(
      "SELECT 1 FROM report_schedule WHERE scorecard = \(scorecard.name) AND from_on = \(from)", { _ in true })
    if held != nil { try record.delete("report_schedule", key, about: [subject]) }
    try record.insert("report_schedule", key + [("cadence", every?.rawValue ?? "never")], about: [subject])
  }
}

/// When the server makes a scorecard by itself, from a day on.
public struct ReportSchedule: Sendable, Equatable {
  public let scorecard: String
  public let from: Day
  public let every: Scorecard.Cadence?
}

extension Reader {
  /// All that was ever set, by scorecard and day.
  public func reportSchedules() throws -> [ReportSchedule] {
    try connection.rows("SELECT scorecard, from_on, cadence FROM report_schedule ORDER BY scorecard, from_on") { row in
      ReportSchedule(
        scorecard: try row.text(0), from: try row.day(1), every: Scorecard.Cadence(rawValue: try row.text(2)))
    }
  }

  /// What the server has to make now: for each scorecard the last period that is over, when it is not issued and was
  /// over after the schedule began.
  public func reportsDue() throws -> [(scorecard: String, to: Day)] {
    let byCard = Dictionary(grouping: try reportSchedules(), by: \.scorecard)
    return try byCard.sorted { $0.key < $1.key }.compactMap { name, schedules in
      guard let now = schedules.last(where: { $0.from <= today }), let every = now.every else { return nil }
      let end = every.lastEnd(before: today)
      guard end >= now.from else { return nil }
      let issued = try connection.first(
        "SELECT 1 FROM report WHERE scorecard = \(name) AND to_on = \(end) LIMIT 1", { _ in true })
      return issued == nil ? (name, end) : nil
    }
  }
}
