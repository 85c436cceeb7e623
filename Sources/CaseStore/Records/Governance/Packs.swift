import Casework

/// A pack that was issued.
public struct PackShown: Sendable {
  public let id: String
  public let meeting: MeetingShown
  public let number: Int
  public let issued: Moment
  public let issuedBy: String
}

extension Reader {
  /// The packs of a meeting, the first first.
  public func packs(of meeting: MeetingShown) throws -> [PackShown] {
    try connection.rows(
      """
      SELECT p.id, p.number, p.issued_at, w.name FROM pack p JOIN worker w ON w.id = p.issued_by
       WHERE p.meeting_id = \(meeting.id) ORDER BY p.number
      """
    ) { row in
      PackShown(
        id: try row.text(0), meeting: meeting, number: try row.int(1), issued: try row.moment(2),
        issuedBy: try row.text(3))
    }
  }

  /// The latest packs of the boards that the reader knows of.
  public func latestPacks(most: Int = 10) throws -> [PackShown] {
    let found = try connection.rows(
      """
      SELECT p.meeting_id FROM pack p JOIN board_meeting m ON m.id = p.meeting_id JOIN board b ON b.id = m.board_id
       WHERE \(try knows("b")) GROUP BY p.meeting_id ORDER BY max(p.issued_at) DESC, p.meeting_id LIMIT \(most)
      """
    ) { try $0.text(0) }
    return try found.flatMap { try packs(of: meeting($0)).suffix(1) }
  }

  /// A file of a pack as it was issued; the private part only for those who may read it.
  public func packFile(_ pack: String, _ part: MeetingPart, _ path: String) throws -> String {
    let meeting = try connection.first("SELECT meeting_id FROM pack WHERE id = \(pack)") { try $0.text(0) }
    guard let meeting else { throw Refusal.notFound }
    let board = try self.meeting(meeting).board
    if part == .closed, !(try seesPrivate(of: board)) { throw Refusal.notFound }
    let text = try connection.first(
      "SELECT text FROM pack_file WHERE pack_id = \(pack) AND part = \(part.rawValue) AND path = \(path)"
    ) { try $0.text(0) }
    guard let text else { throw Refusal.notFound }
    return text
  }
}

extension Store {
  /// A look at what is private to a board: journalled in the board's own chain, as a look at a child is in the child's.
  public func lookAtPrivatePack(
    _ pack: String, for worker: WorkerID, at now: Moment, _ words: String
  ) async throws -> String {
    try await engine.write(.relaxed) { [shelf] connection in
      let reader = Reader(connection: connection, worker: worker, now: now, shelf: shelf)
      let text = try reader.packFile(pack, .closed, "index.html")
      let board: SubjectID? = try connection.first(
        "SELECT m.board_id FROM pack p JOIN board_meeting m ON m.id = p.meeting_id WHERE p.id = \(pack)"
      ) { try $0.id(0) }
      guard let board else { throw Refusal.notFound }
      try Journal.append(.look, about: board, by: worker, at: now, words: words, body: nil, in: connection)
      return text
    }
  }

  /// The public parts of the packs of public boards, as they were issued; of one pack, when it is named.
  public func publicSite(only pack: String? = nil) async throws -> PublicSite {
    try await engine.read { connection in
      let authority = try connection.first("SELECT name FROM authority") { try $0.text(0) } ?? ""
      let packs = try connection.rows(
        """
        SELECT p.id, b.name, m.held_on, p.number FROM pack p JOIN board_meeting m ON m.id = p.meeting_id
          JOIN board b ON b.id = m.board_id AND b.is_public = 1
         WHERE CAST(\(pack) AS TEXT) IS NULL OR p.id = \(pack) ORDER BY m.held_on, b.name, p.number
        """
      ) { (try $0.text(0), try $0.text(1), try $0.day(2), try $0.int(3)) }
      let entries = try packs.map { id, board, day, number in
        PublicSite.Entry(
          board: board, day: day, number: number, folder: id,
          files: try connection.rows(
            "SELECT path, text FROM pack_file WHERE pack_id = \(id) AND part = 'public' ORDER BY path"
          ) { (path: try $0.text(0), text: try $0.text(1)) })
      }
      return PublicSite(authority: authority, entries: entries)
    }
  }
}
