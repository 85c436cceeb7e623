import Casework

/// Says who came to a meeting: with that it has been held.
public struct TakeAttendance: Change {
  public struct Line: Sendable, Equatable {
    public let member: String
    public let came: MemberAttendance
    /// Who came in the member's place.
    public let deputy: String?

    public init(_ member: String, _ came: MemberAttendance, deputy: String? = nil) {
      (self.member, self.came, self.deputy) = (member, came, deputy)
    }
  }

  public let meeting: String
  public let lines: [Line]
  public var words: String { "Took the attendance of a meeting" }

  public init(at meeting: String, _ lines: [Line]) { (self.meeting, self.lines) = (meeting, lines) }

  public func write(_ record: Recorder) throws {
    let board = try record.openBoard(of: meeting, in: .meeting, to: "Taking attendance")
    let found = try record.connection.first("SELECT held_on, status FROM board_meeting WHERE id = \(meeting)") {
      (try $0.day(0), try $0.text(1))
    }
    guard let (day, status) = found, day <= record.today else {
      throw Refusal.because("The meeting has not been held yet.")
    }
    guard status != MeetingStatus.cancelled.rawValue else { throw Refusal.because("The meeting was cancelled.") }
    guard lines.contains(where: { $0.came == .present || $0.came == .deputy }) else {
      throw Refusal.because("Somebody must have come for a meeting to be held.")
    }
    for line in lines {
      try record.requireSame(board, line.member, in: .member, "Choose members of this board.")
      if line.came == .deputy, line.deputy?.orNothing == nil {
        throw Refusal.because("Say who came as a deputy.")
      }
      try record.insert(
        "attendance",
        [
          ("meeting_id", meeting), ("member_id", line.member), ("came", line.came.rawValue),
          ("deputy", line.came == .deputy ? line.deputy?.orNothing : nil),
        ], about: [board])
    }
    try record.update("board_meeting", [("id", meeting), ("status", MeetingStatus.held.rawValue)], about: [board])
  }
}

/// Records what a member declared at a meeting, and whether they withdrew.
public struct DeclareInterest: Change {
  public let meeting: String
  public let member: String
  public let item: String?
  public let kind: InterestKind
  public let what: String
  public let withdrew: Bool
  public var words: String { "Recorded a declaration of interest" }

  public init(
    at meeting: String, member: String, item: String? = nil, _ kind: InterestKind, _ what: String, withdrew: Bool
  ) {
    (self.meeting, self.member, self.item) = (meeting, member, item)
    (self.kind, self.what, self.withdrew) = (kind, what, withdrew)
  }

  public func write(_ record: Recorder) throws -> String {
    let board = try record.openBoard(of: meeting, in: .meeting, to: "Recording a declaration")
    try record.requireSame(board, member, in: .member, "Choose a member of this board.")
    try record.require(item: item, of: meeting)
    let what = try record.words(what, "Say what the interest is.", most: 2_000)
    guard kind != .pecuniary || item == nil || withdrew else {
      throw Refusal.because("With a disclosable pecuniary interest in an item the member withdraws from it.")
    }
    let id = record.newID()
    try record.insert(
      "declaration",
      [
        ("id", id), ("meeting_id", meeting), ("member_id", member), ("item_id", item), ("kind", kind.rawValue),
        ("words", what), ("withdrew", withdrew),
      ], about: [board])
    return id
  }
}

extension Recorder {
  func require(item: String?, of meeting: String) throws {
    guard let item else { return }
    let isThere = try connection.first(
      "SELECT 1 FROM agenda_item WHERE id = \(item) AND meeting_id = \(meeting)", { _ in true })
    if isThere == nil { throw Refusal.because("Choose an item of this meeting.") }
  }
}
