import Casework

public struct MemberShown: Sendable {
  public let id: String
  public let name: String
  public let worker: WorkerID?
  public let role: MemberRole
  public let agency: String
  public let deputy: String?
  public let from: Day
  public let until: Day?
  /// Meetings held in the term, by how the member took part.
  public let came: [MemberAttendance: Int]

  public var meetings: Int { came.values.reduce(0, +) }
  public func sits(on day: Day) -> Bool { from <= day && until.map { $0 >= day } ?? true }
}

extension Reader {
  /// Everybody who has or had a seat, with how often they came; those who sit now first.
  public func members(of board: SubjectID) throws -> [MemberShown] {
    var came: [String: [MemberAttendance: Int]] = [:]
    try connection.few(
      """
      SELECT a.member_id, a.came, count(*) FROM attendance a JOIN board_member m ON m.id = a.member_id
       WHERE m.board_id = \(board) GROUP BY a.member_id, a.came
      """
    ) { came[try $0.text(0), default: [:]][try $0.choice(1)] = try $0.int(2) }
    return try connection.rows(
      """
      SELECT id, name, worker_id, role, agency, deputy, from_on, until_on FROM board_member WHERE board_id = \(board)
       ORDER BY (until_on IS NULL OR until_on >= \(today)) DESC,
         CASE role WHEN 'chair' THEN 0 WHEN 'vice-chair' THEN 1 WHEN 'member' THEN 2 WHEN 'co-opted' THEN 3
           WHEN 'lay' THEN 4 ELSE 5 END, name, id
      """
    ) { row in
      let id = try row.text(0)
      return MemberShown(
        id: id, name: try row.text(1), worker: try row.optionalID(2), role: try row.choice(3),
        agency: try row.text(4), deputy: try row.optionalText(5), from: try row.day(6), until: try row.optionalDay(7),
        came: came[id] ?? [:])
    }
  }
}
