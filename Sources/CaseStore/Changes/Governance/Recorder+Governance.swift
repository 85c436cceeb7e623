import Casework

/// Who may do what with boards.
public enum GovernanceRoles {
  /// Agendas, minutes, members, packs.
  public static let keep: Set<Role> = [.governanceOfficer]
  /// Papers and answers.
  public static let answer: Set<Role> = [.governanceOfficer, .director, .qualityLead]
  /// What is published, and asking about it.
  public static let read: Set<Role> = [
    .governanceOfficer, .director, .qualityLead, .analyst, .councillor, .partnerLead, .administrator,
  ]
  /// What is private to a board, also without a seat on it.
  public static let readPrivate: Set<Role> = [.governanceOfficer, .director]
  public static let ask: Set<Role> = [.councillor, .partnerLead]
}

/// Which board something belongs to is found by one of these tables.
enum GovernanceTable: String {
  case meeting = "board_meeting"
  case member = "board_member"
  case report = "board_report"
  case ask
  case question = "member_question"
}

extension Recorder {
  /// Opens a board for a change, for those who may make it.
  func open(board: SubjectID, _ roles: Set<Role> = GovernanceRoles.keep, to what: String, seen: Int? = nil) throws {
    try require(roles, to: what)
    guard try connection.first("SELECT 1 FROM board WHERE id = \(board)", { _ in true }) != nil else {
      throw Refusal.notFound
    }
    try open([board])
    try require(board, unchangedSince: seen)
  }

  /// The board that a row belongs to, opened for a change.
  func openBoard(
    of id: String, in table: GovernanceTable, _ roles: Set<Role> = GovernanceRoles.keep, to what: String
  ) throws -> SubjectID {
    let name = try SQL(identifier: table.rawValue)
    guard
      let board: SubjectID = try connection.first("SELECT board_id FROM \(name) WHERE id = \(id)", { try $0.id(0) })
    else { throw Refusal.notFound }
    try open(board: board, roles, to: what)
    return board
  }

  /// The board and the meeting of an item, opened for a change.
  func openBoard(
    ofItem item: String, _ roles: Set<Role> = GovernanceRoles.keep, to what: String
  ) throws -> (board: SubjectID, meeting: String) {
    guard
      let meeting = try connection.first("SELECT meeting_id FROM agenda_item WHERE id = \(item)", { try $0.text(0) })
    else { throw Refusal.notFound }
    return (try openBoard(of: meeting, in: .meeting, roles, to: what), meeting)
  }

  /// Text that must be there and fit on some pages.
  func words(_ text: String, _ missing: String, most: Int = 20_000) throws -> String {
    guard let words = text.orNothing else { throw Refusal.because(missing) }
    guard words.utf8.count <= most else { throw Refusal.because("Write at most \(most) letters.") }
    return words
  }

  /// A meeting that is still to be held.
  func requirePlanned(_ meeting: String) throws {
    let status = try connection.first("SELECT status FROM board_meeting WHERE id = \(meeting)") { try $0.text(0) }
    guard status == MeetingStatus.planned.rawValue else {
      throw Refusal.because("This meeting has been held or cancelled: its agenda stands.")
    }
  }

  func requireSame(_ board: SubjectID, _ id: String?, in table: GovernanceTable, _ words: String) throws {
    guard let id else { return }
    let name = try SQL(identifier: table.rawValue)
    let isThere = try connection.first(
      "SELECT 1 FROM \(name) WHERE id = \(id) AND board_id = \(board)", { _ in true })
    if isThere == nil { throw Refusal.because(words) }
  }
}
