import Casework

/// A member asks a board something, in writing.
public struct AskQuestion: Change {
  public let board: SubjectID
  public let question: String
  public var words: String { "Asked a board a question" }

  public init(of board: SubjectID, _ question: String) { (self.board, self.question) = (board, question) }

  public func write(_ record: Recorder) throws -> String {
    try record.require(GovernanceRoles.ask.union(GovernanceRoles.keep), to: "Asking a board")
    try record.open(board: board, GovernanceRoles.read, to: "Asking a board")
    let question = try record.words(question, "Write the question.", most: 4_000)
    let id = record.newID()
    try record.insert(
      "member_question",
      [
        ("id", id), ("board_id", board), ("asked_by", record.worker), ("asked_on", record.today), ("words", question),
        ("answer", String?.none), ("answered_on", Day?.none), ("answered_by", WorkerID?.none),
      ], about: [board])
    return id
  }
}

/// Answers a member's question.
public struct AnswerQuestion: Change {
  public let id: String
  public let answer: String
  public var words: String { "Answered a member’s question" }

  public init(_ id: String, _ answer: String) { (self.id, self.answer) = (id, answer) }

  public func write(_ record: Recorder) throws {
    let board = try record.openBoard(of: id, in: .question, GovernanceRoles.answer, to: "Answering a question")
    let answer = try record.words(answer, "Write the answer.", most: 8_000)
    let open = try record.connection.first(
      "SELECT 1 FROM member_question WHERE id = \(id) AND answered_on IS NULL", { _ in true })
    guard open != nil else { throw Refusal.because("It has been answered already.") }
    try record.update(
      "member_question",
      [("id", id), ("answer", answer), ("answered_on", record.today), ("answered_by", record.worker)], about: [board])
  }
}
