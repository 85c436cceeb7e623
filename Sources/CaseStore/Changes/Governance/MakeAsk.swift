import Casework

/// Records what a board resolved, asked for or challenged: with who answers by when.
public struct MakeAsk: Change {
  public let board: SubjectID
  public let meeting: String?
  public let kind: AskKind
  public let part: MeetingPart
  public let what: String
  public let owner: String
  public let worker: WorkerID?
  /// The board of ours that it is asked of.
  public let of: SubjectID?
  public let due: Day?
  public var words: String { "Recorded what a board asked" }

  public init(
    _ kind: AskKind, by board: SubjectID, at meeting: String? = nil, part: MeetingPart = .open, _ what: String,
    owner: String, worker: WorkerID? = nil, of other: SubjectID? = nil, due: Day?
  ) {
    (self.board, self.meeting, self.kind, self.part, self.what) = (board, meeting, kind, part, what)
    (self.owner, self.worker, self.of, self.due) = (owner, worker, other, due)
  }

  public func write(_ record: Recorder) throws -> String {
    try record.open(board: board, to: "Recording what a board asked")
    try record.requireSame(board, meeting, in: .meeting, "Choose a meeting of this board.")
    let what = try record.words(what, "Write what was asked.", most: 4_000)
    let owner = try record.words(owner, "Say who answers it.", most: 200)
    if kind.mustBeAnswered, due == nil { throw Refusal.because("Say by when it is to be answered.") }
    if let of, try record.connection.first("SELECT 1 FROM board WHERE id = \(of)", { _ in true }) == nil {
      throw Refusal.because("Choose one of the boards.")
    }
    let day = try meeting.flatMap { meeting in
      try record.connection.first("SELECT held_on FROM board_meeting WHERE id = \(meeting)") { try $0.day(0) }
    }
    let id = record.newID()
    try record.insert(
      "ask",
      [
        ("id", id), ("board_id", board), ("meeting_id", meeting), ("kind", kind.rawValue), ("part", part.rawValue),
        ("words", what), ("owner", owner), ("worker_id", worker), ("of_board_id", of),
        ("made_on", min(day ?? record.today, record.today)), ("due_on", due), ("reply", String?.none),
        ("replied_on", Day?.none), ("replied_by", String?.none),
      ], about: [board])
    return id
  }
}

/// Answers what a board asked.
public struct AnswerAsk: Change {
  public let id: String
  public let reply: String
  /// Who answered, in words.
  public let by: String
  public let day: Day
  public var words: String { "Answered what a board asked" }

  public init(_ id: String, _ reply: String, by: String, on day: Day) {
    (self.id, self.reply, self.by, self.day) = (id, reply, by, day)
  }

  public func write(_ record: Recorder) throws {
    let board = try record.openBoard(of: id, in: .ask, GovernanceRoles.answer, to: "Answering a board")
    let reply = try record.words(reply, "Write the answer.", most: 8_000)
    let by = try record.words(by, "Say who answers.", most: 200)
    guard day <= record.today else { throw Refusal.because("The day it was answered is in the future.") }
    let open = try record.connection.first("SELECT 1 FROM ask WHERE id = \(id) AND replied_on IS NULL") { _ in true }
    guard open != nil else { throw Refusal.because("It has been answered already.") }
    try record.update(
      "ask", [("id", id), ("reply", reply), ("replied_on", day), ("replied_by", by)], about: [board])
  }
}
