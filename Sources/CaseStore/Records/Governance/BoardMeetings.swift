import Casework

public struct MeetingShown: Sendable {
  public let id: String
  public let board: SubjectID
  public let boardName: String
  public let day: Day
  public let time: String
  public let place: String
  public let status: MeetingStatus
  public let reason: String?
  public let items: Int
  /// The last pack issued for it.
  public let pack: String?
  public let packs: Int
}

/// How many meetings a board held this municipal year and how many it should have by today.
public struct CadenceShown: Sendable {
  public let year: MunicipalYear
  public let held: Int
  public let expected: Int
  public let planned: Int
  public var isBehind: Bool { held < expected }
}

extension Reader {
  public func meetings(of board: SubjectID) throws -> [MeetingShown] {
    try meetings(where: "m.board_id = \(board)", order: "m.held_on DESC, m.id", most: 400)
  }

  /// The next meetings of the boards that the reader knows of.
  public func nextMeetings(most: Int = 12) throws -> [MeetingShown] {
    try meetings(where: "m.status = 'planned' AND m.held_on >= \(today)", order: "m.held_on, m.id", most: most)
  }

  /// Not found when there is none, or none for this reader.
  public func meeting(_ id: String) throws -> MeetingShown {
    guard let meeting = try meetings(where: "m.id = \(id)", order: "m.id", most: 1).first else {
      throw Refusal.notFound
    }
    return meeting
  }

  private func meetings(where test: SQL, order: SQL, most: Int) throws -> [MeetingShown] {
    try connection.rows(
      """
      SELECT m.id, m.board_id, b.name, m.held_on, m.time, m.place, m.status, m.reason,
        (SELECT count(*) FROM agenda_item i WHERE i.meeting_id = m.id),
        (SELECT id FROM pack p WHERE p.meeting_id = m.id ORDER BY p.number DESC LIMIT 1),
        (SELECT count(*) FROM pack p WHERE p.meeting_id = m.id)
        FROM board_meeting m JOIN board b ON b.id = m.board_id WHERE (\(test)) AND \(try knows("b"))
       ORDER BY \(order) LIMIT \(most)
      """
    ) { row in
      MeetingShown(
        id: try row.text(0), board: try row.id(1), boardName: try row.text(2), day: try row.day(3),
        time: try row.text(4), place: try row.text(5), status: try row.choice(6), reason: try row.optionalText(7),
        items: try row.int(8), pack: try row.optionalText(9), packs: try row.int(10))
    }
  }

  public func cadence(of board: BoardShown) throws -> CadenceShown {
    let year = MunicipalYear(of: today)
    let counts = try connection.first(
      """
      SELECT coalesce(sum(CASE WHEN status = 'held' AND held_on <= \(today) THEN 1 ELSE 0 END), 0),
        coalesce(sum(CASE WHEN status = 'planned' THEN 1 ELSE 0 END), 0)
        FROM board_meeting WHERE board_id = \(board.id) AND held_on BETWEEN \(year.first) AND \(year.last)
      """
    ) { (try $0.int(0), try $0.int(1)) }
    return CadenceShown(
      year: year, held: counts?.0 ?? 0,
      expected: board.details.cadence.expected(in: year, by: today, since: board.details.began),
      planned: counts?.1 ?? 0)
  }
}
