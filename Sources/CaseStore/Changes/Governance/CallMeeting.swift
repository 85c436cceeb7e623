import Casework

/// Plans a meeting of a board.
public struct CallMeeting: Change {
  public let board: SubjectID
  public let day: Day
  public let time: String
  public let place: String
  public var words: String { "Planned a meeting" }

  public init(of board: SubjectID, on day: Day, time: String, place: String) {
    (self.board, self.day, self.time, self.place) = (board, day, time, place)
  }

  public func write(_ record: Recorder) throws -> String {
    try record.open(board: board, to: "Planning a meeting")
    let place = try record.words(place, "Say where it meets.", most: 200)
    let sameDay = try record.connection.first(
      "SELECT 1 FROM board_meeting WHERE board_id = \(board) AND held_on = \(day) AND status <> 'cancelled'",
      { _ in true })
    if sameDay != nil { throw Refusal.because("The board meets on that day already.") }
    let id = record.newID()
    try record.insert(
      "board_meeting",
      [
        ("id", id), ("board_id", board), ("held_on", day), ("time", time), ("place", place),
        ("status", MeetingStatus.planned.rawValue), ("reason", String?.none),
      ], about: [board])
    return id
  }
}

/// Cancels a meeting, and says why.
public struct CancelMeeting: Change {
  public let id: String
  public let reason: String
  public var words: String { "Cancelled a meeting" }

  public init(_ id: String, reason: String) { (self.id, self.reason) = (id, reason) }

  public func write(_ record: Recorder) throws {
    let board = try record.openBoard(of: id, in: .meeting, to: "Cancelling a meeting")
    try record.requirePlanned(id)
    let reason = try record.words(reason, "Say why it is cancelled.", most: 1_000)
    try record.update(
      "board_meeting", [("id", id), ("status", MeetingStatus.cancelled.rawValue), ("reason", reason)], about: [board])
  }
}
