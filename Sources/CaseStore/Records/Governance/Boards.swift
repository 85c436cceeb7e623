import Casework

/// A board as the pages show one.
public struct BoardShown: Sendable {
  public let id: SubjectID
  public let details: BoardDetails
  public let version: Int
  public let chair: String?
  public var name: String { details.name }
}

extension Reader {
  /// Those that the reader may know of: what is public, where they have a seat and, for officers, all.
  public func boards() throws -> [BoardShown] { try boards(where: "1 = 1") }

  /// Not found when there is none, or none for this reader.
  public func board(_ id: SubjectID) throws -> BoardShown {
    guard let board = try boards(where: "b.id = \(id)").first else { throw Refusal.notFound }
    return board
  }

  private func boards(where test: SQL) throws -> [BoardShown] {
    try connection.rows(
      """
      SELECT b.id, b.name, b.kind, b.terms, b.cadence, b.times_a_year, b.is_public, b.began_on, b.ended_on, s.version,
        (SELECT name FROM board_member c WHERE c.board_id = b.id AND c.role = 'chair' AND \(seated("c", on: today))
          ORDER BY c.from_on DESC, c.id LIMIT 1)
        FROM board b JOIN subject s ON s.id = b.id
       WHERE (\(test)) AND \(try knows("b")) ORDER BY (b.ended_on IS NULL) DESC, b.name, b.id
      """
    ) { row in
      BoardShown(
        id: try row.id(0),
        details: BoardDetails(
          name: try row.text(1), kind: try row.choice(2), terms: try row.text(3),
          cadence: Cadence(words: try row.text(4), timesAYear: try row.optionalInt(5)), isPublic: try row.bool(6),
          began: try row.day(7), ended: try row.optionalDay(8)),
        version: try row.int(9), chair: try row.optionalText(10))
    }
  }

  func seated(_ member: SQL, on day: Day) -> SQL {
    "\(member).from_on <= \(day) AND (\(member).until_on IS NULL OR \(member).until_on >= \(day))"
  }

  /// Holds of a board that the reader may know of.
  func knows(_ board: SQL) throws -> SQL {
    let roles = try connection.roles(of: worker)
    if !roles.isDisjoint(with: GovernanceRoles.answer) { return "1 = 1" }
    guard !roles.isDisjoint(with: GovernanceRoles.read) else { return "1 = 0" }
    return "(\(board).is_public = 1 OR \(sits("\(board).id")))"
  }

  private func sits(_ board: SQL) -> SQL {
    """
    EXISTS (SELECT 1 FROM board_member seat WHERE seat.board_id = \(board) AND seat.worker_id = \(worker)
              AND \(seated("seat", on: today)))
    """
  }

  /// Whether what is private to a board is for this reader: officers, and those who have a seat.
  public func seesPrivate(of board: SubjectID) throws -> Bool {
    if !(try connection.roles(of: worker)).isDisjoint(with: GovernanceRoles.readPrivate) { return true }
    return try connection.first("SELECT 1 WHERE \(sits("\(board)"))") { _ in true } ?? false
  }

  /// Holds of a row of a board that is public, or private to a board where the reader may see that.
  func opens(_ part: SQL, of board: SQL) throws -> SQL {
    if !(try connection.roles(of: worker)).isDisjoint(with: GovernanceRoles.readPrivate) { return "1 = 1" }
    return "(\(part) = 'public' OR \(sits(board)))"
  }
}
