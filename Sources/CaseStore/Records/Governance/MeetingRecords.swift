import Casework

public struct AttendanceShown: Sendable {
  public let member: String
  public let name: String
  public let agency: String
  public let came: MemberAttendance
  public let deputy: String?
}

public struct DeclarationShown: Sendable {
  public let name: String
  public let kind: InterestKind
  public let words: String
  public let item: String?
  public let withdrew: Bool
}

public struct MinuteShown: Sendable {
  public let number: Int
  public let part: MeetingPart
  public let item: String?
  /// The oldest first; the last is the minute as it stands.
  public let versions: [(words: String, reason: String?)]
  public var words: String { versions.last?.words ?? "" }
}

extension Reader {
  public func attendance(at meeting: String) throws -> [AttendanceShown] {
    try connection.rows(
      """
      SELECT m.id, m.name, m.agency, a.came, a.deputy FROM attendance a JOIN board_member m ON m.id = a.member_id
       WHERE a.meeting_id = \(meeting) ORDER BY m.name, m.id
      """
    ) { row in
      AttendanceShown(
        member: try row.text(0), name: try row.text(1), agency: try row.text(2), came: try row.choice(3),
        deputy: try row.optionalText(4))
    }
  }

  /// What members declared; of an item that the reader may not read, the declaration alone.
  public func declarations(at meeting: MeetingShown) throws -> [DeclarationShown] {
    let sees = try seesPrivate(of: meeting.board)
    return try connection.rows(
      """
      SELECT m.name, d.kind, d.words, d.withdrew, i.title, i.part FROM declaration d
        JOIN board_member m ON m.id = d.member_id LEFT JOIN agenda_item i ON i.id = d.item_id
       WHERE d.meeting_id = \(meeting.id) ORDER BY m.name, d.id
      """
    ) { row in
      let isOpen = try row.optionalText(5) != MeetingPart.closed.rawValue
      return DeclarationShown(
        name: try row.text(0), kind: try row.choice(1),
        words: isOpen || sees ? try row.text(2) : "About an item considered in private.",
        item: isOpen || sees ? try row.optionalText(4) : nil, withdrew: try row.bool(3))
    }
  }

  /// The minutes that the reader may read, with what stood there before each correction.
  public func minutes(of meeting: MeetingShown) throws -> [MinuteShown] {
    let sees = try seesPrivate(of: meeting.board)
    let rows = try connection.rows(
      """
      SELECT n.number, n.part, n.words, n.reason, i.title FROM minute n LEFT JOIN agenda_item i ON i.id = n.item_id
       WHERE n.meeting_id = \(meeting.id) ORDER BY n.number, n.version
      """
    ) { row in
      (
        number: try row.int(0), part: try row.choice(1) as MeetingPart, words: try row.text(2),
        reason: try row.optionalText(3), item: try row.optionalText(4)
      )
    }
    return Dictionary(grouping: rows, by: \.number).sorted { $0.key < $1.key }.compactMap { number, versions in
      guard let last = versions.last, sees || last.part == .open else { return nil }
      return MinuteShown(
        number: number, part: last.part, item: last.item,
        versions: versions.map { (words: $0.words, reason: $0.reason) })
    }
  }
}
