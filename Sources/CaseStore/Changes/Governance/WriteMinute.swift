import Casework

/// Writes the next minute of a meeting.
public struct WriteMinute: Change {
  public let meeting: String
  public let item: String?
  public let part: MeetingPart
  public let text: String
  public var words: String { "Wrote a minute" }

  /// - Parameter part: of an item that was considered in private it is private, whatever is said.
  public init(of meeting: String, item: String? = nil, part: MeetingPart = .open, _ text: String) {
    (self.meeting, self.item, self.part, self.text) = (meeting, item, part, text)
  }

  public func write(_ record: Recorder) throws -> Int {
    let board = try record.openBoard(of: meeting, in: .meeting, to: "Writing minutes")
    let day = try record.connection.first("SELECT held_on FROM board_meeting WHERE id = \(meeting)") { try $0.day(0) }
    guard let day, day <= record.today else { throw Refusal.because("The meeting has not been held yet.") }
    try record.require(item: item, of: meeting)
    let text = try record.words(text, "Write the minute.")
    let last = try record.connection.first(
      "SELECT coalesce(max(number), 0) FROM minute WHERE meeting_id = \(meeting)", { try $0.int(0) })
    let number = (last ?? 0) + 1
    try record.insert(
      "minute",
      [
        ("meeting_id", meeting), ("number", number), ("version", 1),
        ("part", try record.part(part, ofItem: item).rawValue), ("item_id", item), ("words", text),
        ("reason", String?.none),
      ], about: [board])
    return number
  }
}

/// Corrects a minute, and says why; what stood there before stays readable.
public struct CorrectMinute: Change {
  public let meeting: String
  public let number: Int
  public let text: String
  public let reason: String
  public var words: String { "Corrected a minute" }

  public init(_ number: Int, of meeting: String, _ text: String, reason: String) {
    (self.meeting, self.number, self.text, self.reason) = (meeting, number, text, reason)
  }

  public func write(_ record: Recorder) throws {
    let board = try record.openBoard(of: meeting, in: .meeting, to: "Correcting minutes")
    let last = try record.connection.first(
      """
      SELECT version, part, item_id FROM minute WHERE meeting_id = \(meeting) AND number = \(number)
       ORDER BY version DESC LIMIT 1
      """
    ) { (try $0.int(0), try $0.text(1), try $0.optionalText(2)) }
    guard let (version, part, item) = last else { throw Refusal.notFound }
    let text = try record.words(text, "Write the minute as it should be.")
    let reason = try record.words(reason, "Say why it is corrected.", most: 1_000)
    try record.insert(
      "minute",
      [
        ("meeting_id", meeting), ("number", number), ("version", version + 1), ("part", part), ("item_id", item),
        ("words", text), ("reason", reason),
      ], about: [board])
  }
}

extension Recorder {
  /// What belongs to a private item is private.
  func part(_ part: MeetingPart, ofItem item: String?) throws -> MeetingPart {
    guard let item else { return part }
    let own = try connection.first("SELECT part FROM agenda_item WHERE id = \(item)") { try $0.text(0) }
    return own == MeetingPart.closed.rawValue ? .closed : part
  }
}
