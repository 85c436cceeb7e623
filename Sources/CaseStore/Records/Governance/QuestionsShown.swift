import Casework

public struct QuestionShown: Sendable {
  public let id: String
  public let board: SubjectID
  public let boardName: String
  public let asker: String
  public let asked: Day
  public let words: String
  public let answer: String?
  public let answered: Day?
  public let answeredBy: String?
}

extension Reader {
  /// Members' questions to the boards that the reader knows of, the unanswered first.
  public func memberQuestions(most: Int = 200) throws -> [QuestionShown] {
    try questions(where: "1 = 1", most)
  }

  public func memberQuestion(_ id: String) throws -> QuestionShown {
    guard let question = try questions(where: "q.id = \(id)", 1).first else { throw Refusal.notFound }
    return question
  }

  private func questions(where test: SQL, _ most: Int) throws -> [QuestionShown] {
    try connection.rows(
      """
      SELECT q.id, q.board_id, b.name, w.name, q.asked_on, q.words, q.answer, q.answered_on, a.name
        FROM member_question q JOIN board b ON b.id = q.board_id JOIN worker w ON w.id = q.asked_by
        LEFT JOIN worker a ON a.id = q.answered_by
       WHERE (\(test)) AND \(try knows("b"))
       ORDER BY (q.answered_on IS NULL) DESC, q.asked_on DESC, q.id LIMIT \(most)
      """
    ) { row in
      QuestionShown(
        id: try row.text(0), board: try row.id(1), boardName: try row.text(2), asker: try row.text(3),
        asked: try row.day(4), words: try row.text(5), answer: try row.optionalText(6),
        answered: try row.optionalDay(7), answeredBy: try row.optionalText(8))
    }
  }
}
