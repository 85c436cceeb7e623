import Casework

/// What a board is, as its terms of reference have it.
public struct BoardDetails: Sendable, Equatable {
  public var name: String
  public var kind: BoardKind
  public var terms: String
  public var cadence: Cadence
  public var isPublic: Bool
  public var began: Day
  public var ended: Day?

  public init(
    name: String, kind: BoardKind, terms: String, cadence: Cadence, isPublic: Bool, began: Day, ended: Day? = nil
  ) {
    (self.name, self.kind, self.terms, self.cadence) = (name, kind, terms, cadence)
    (self.isPublic, self.began, self.ended) = (isPublic, began, ended)
  }
}

/// Sets up a board.
public struct SetUpBoard: Change {
  public let details: BoardDetails
  public var words: String { "Set up a board" }

  public init(_ details: BoardDetails) { self.details = details }

  public func write(_ record: Recorder) throws -> SubjectID {
    try record.require(GovernanceRoles.keep, to: "Setting up a board")
    let id = SubjectID(record.newID())
    let columns = try record.columns(of: details, id)
    try record.begin(id, kind: .board)
    try record.insert("board", columns, about: [id])
    return id
  }
}

/// Changes what a board is, or says that it meets no more.
public struct AmendBoard: Change {
  public let id: SubjectID
  public let details: BoardDetails
  public let seen: Int?
  public var words: String { "Amended a board" }

  public init(_ id: SubjectID, _ details: BoardDetails, seen: Int? = nil) {
    (self.id, self.details, self.seen) = (id, details, seen)
  }

  public func write(_ record: Recorder) throws {
    try record.open(board: id, to: "Amending a board", seen: seen)
    try record.update("board", record.columns(of: details, id), about: [id])
  }
}

extension Recorder {
  fileprivate func columns(of board: BoardDetails, _ id: SubjectID) throws -> [(name: String, value: any SQLBindable)] {
    let name = try words(board.name, "Enter the board’s name.", most: 200)
    let cadence = try words(board.cadence.words, "Say how often it meets.", most: 200)
    if let times = board.cadence.timesAYear, !(1...60).contains(times) {
      throw Refusal.because("A board meets 1 to 60 times a year.")
    }
    if let ended = board.ended, ended < board.began { throw Refusal.because("It ends before it begins.") }
    let holder = try connection.first("SELECT id FROM board WHERE name = \(name) AND ended_on IS NULL") {
      try $0.id(0) as SubjectID
    }
    if let holder, holder != id, board.ended == nil { throw Refusal.because("There is a board of that name already.") }
    return [
      ("id", id), ("name", name), ("kind", board.kind.rawValue), ("terms", board.terms), ("cadence", cadence),
      ("times_a_year", board.cadence.timesAYear), ("is_public", board.isPublic), ("began_on", board.began),
      ("ended_on", board.ended),
    ]
  }
}
