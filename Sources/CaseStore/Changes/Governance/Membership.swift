import Casework

/// Gives somebody a seat on a board, for a term.
public struct AppointMember: Change {
  public let board: SubjectID
  public let name: String
  /// The worker, where they sign in here: then they may read what is private to the board.
  public let worker: WorkerID?
  public let role: MemberRole
  public let agency: String
  public let deputy: String?
  public let from: Day
  public let until: Day?
  public var words: String { "Appointed a member" }

  public init(
    to board: SubjectID, _ name: String, worker: WorkerID? = nil, _ role: MemberRole, agency: String,
    deputy: String? = nil, from: Day, until: Day? = nil
  ) {
    (self.board, self.name, self.worker, self.role) = (board, name, worker, role)
    (self.agency, self.deputy, self.from, self.until) = (agency, deputy, from, until)
  }

  public func write(_ record: Recorder) throws -> String {
    try record.open(board: board, to: "Appointing a member")
    let name = try record.words(name, "Enter the member’s name.", most: 200)
    if let until, until < from { throw Refusal.because("The term ends before it begins.") }
    if let worker, try record.connection.workers(where: "w.id = \(worker) AND w.active = 1").isEmpty {
      throw Refusal.because("Choose somebody who signs in here.")
    }
    let id = record.newID()
    try record.insert(
      "board_member",
      [
        ("id", id), ("board_id", board), ("worker_id", worker), ("name", name), ("role", role.rawValue),
        ("agency", agency), ("deputy", deputy?.orNothing), ("from_on", from), ("until_on", until),
      ], about: [board])
    return id
  }
}

/// Ends a member's term.
public struct EndMembership: Change {
  public let id: String
  public let day: Day
  public var words: String { "Ended a membership" }

  public init(_ id: String, on day: Day) { (self.id, self.day) = (id, day) }

  public func write(_ record: Recorder) throws {
    let board = try record.openBoard(of: id, in: .member, to: "Ending a membership")
    let from = try record.connection.first("SELECT from_on FROM board_member WHERE id = \(id)") { try $0.day(0) }
    if let from, day < from { throw Refusal.because("The term ends before it begins.") }
    try record.update("board_member", [("id", id), ("until_on", day)], about: [board])
  }
}
