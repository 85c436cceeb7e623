import Casework

/// Says that a report is owed to a board, by whom and how often.
public struct RequireReport: Change {
  public let board: SubjectID
  public let title: String
  public let owedBy: String
  /// The board that owes it, where it is one of ours.
  public let from: SubjectID?
  public let frequency: ReportFrequency
  public let source: String
  public let since: Day
  public var words: String { "Required a report" }

  public init(
    to board: SubjectID, _ title: String, owedBy: String, from: SubjectID? = nil, _ frequency: ReportFrequency,
    source: String, since: Day
  ) {
    (self.board, self.title, self.owedBy, self.from) = (board, title, owedBy, from)
    (self.frequency, self.source, self.since) = (frequency, source, since)
  }

  public func write(_ record: Recorder) throws -> String {
    try record.open(board: board, to: "Requiring a report")
    let title = try record.words(title, "Enter the report’s title.", most: 300)
    let owedBy = try record.words(owedBy, "Say who owes it.", most: 200)
    let id = record.newID()
    try record.insert(
      "board_report",
      [
        ("id", id), ("board_id", board), ("title", title), ("owed_by", owedBy), ("from_board_id", from),
        ("frequency", frequency.rawValue), ("source", source), ("since_on", since), ("ended_on", Day?.none),
      ], about: [board])
    return id
  }
}

/// Says that a report is owed no more.
public struct EndRequiredReport: Change {
  public let id: String
  public let day: Day
  public var words: String { "Ended a required report" }

  public init(_ id: String, on day: Day) { (self.id, self.day) = (id, day) }

  public func write(_ record: Recorder) throws {
    let board = try record.openBoard(of: id, in: .report, to: "Ending a required report")
    try record.update("board_report", [("id", id), ("ended_on", day)], about: [board])
  }
}
