import Casework

/// What a board asked for, and what came of it.
public struct AskShown: Sendable {
  public let id: String
  public let board: SubjectID
  public let boardName: String
  public let meeting: String?
  public let kind: AskKind
  public let part: MeetingPart
  public let words: String
  public let owner: String
  public let of: SubjectID?
  public let ofName: String?
  public let made: Day
  public let due: Day?
  public let reply: String?
  public let replied: Day?
  public let repliedBy: String?
  /// The day of the meeting of the board it was asked of that had it on its agenda.
  public let brought: Day?

  public func standing(on today: Day) -> AskStanding { AskStanding(due: due, answered: replied, today: today) }
}

/// Which of them are looked for.
public enum AskChoice: Sendable {
  case ofBoard(SubjectID)
  case ofMeeting(String)
  /// Owed an answer; the longest late first.
  case open
  /// One board asked another.
  case chains
  /// Answered in the last so many days.
  case answered(days: Int)
}

extension Reader {
  public func asks(_ choice: AskChoice, most: Int = 500) throws -> [AskShown] {
    switch choice {
    case .ofBoard(let board):
      try asks(where: "a.board_id = \(board) OR a.of_board_id = \(board)", order: "a.made_on DESC, a.id", most)
    case .ofMeeting(let meeting): try asks(where: "a.meeting_id = \(meeting)", order: "a.made_on, a.id", most)
    case .open:
      try asks(where: "a.replied_on IS NULL AND a.due_on IS NOT NULL", order: "a.due_on, a.id", most)
    case .chains: try asks(where: "a.of_board_id IS NOT NULL", order: "a.made_on DESC, a.id", most)
    case .answered(let days):
      try asks(where: "a.replied_on >= \(today - days)", order: "a.replied_on DESC, a.id", most)
    }
  }

  public func ask(_ id: String) throws -> AskShown {
    guard let ask = try asks(where: "a.id = \(id)", order: "a.id", 1).first else { throw Refusal.notFound }
    return ask
  }

  private func asks(where test: SQL, order: SQL, _ most: Int) throws -> [AskShown] {
    try connection.rows(
      """
      SELECT a.id, a.board_id, b.name, a.meeting_id, a.kind, a.part, a.words, a.owner, a.of_board_id, o.name,
        a.made_on, a.due_on, a.reply, a.replied_on, a.replied_by,
        (SELECT min(m.held_on) FROM agenda_item i JOIN board_meeting m ON m.id = i.meeting_id AND m.status <> 'cancelled'
          WHERE i.ask_id = a.id)
        FROM ask a JOIN board b ON b.id = a.board_id LEFT JOIN board o ON o.id = a.of_board_id
       WHERE (\(test)) AND \(try knows("b")) AND \(try opens("a.part", of: "a.board_id"))
       ORDER BY \(order) LIMIT \(most)
      """
    ) { row in
      AskShown(
        id: try row.text(0), board: try row.id(1), boardName: try row.text(2), meeting: try row.optionalText(3),
        kind: try row.choice(4), part: try row.choice(5), words: try row.text(6), owner: try row.text(7),
        of: try row.optionalID(8), ofName: try row.optionalText(9), made: try row.day(10),
        due: try row.optionalDay(11), reply: try row.optionalText(12), replied: try row.optionalDay(13),
        repliedBy: try row.optionalText(14), brought: try row.optionalDay(15))
    }
  }
}
