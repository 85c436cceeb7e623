import Casework

/// What a survey answered, or people said, to a line of scorecards that asks for words. An answer of the same day takes
/// the place of the one before; reports that were issued keep what they had.
public struct AnswerLine: Change {
  public static let roles: Set<Role> = [.analyst, .qualityLead, .director]
  /// The most that is answered.
  public static let longest = 600

  public let scorecard: Scorecard
  /// The short name of the line.
  public let line: String
  public let answer: LineAnswer
  public var words: String { "Answered a line of a scorecard" }

  public init(_ scorecard: Scorecard, _ line: String, _ answer: LineAnswer) {
    (self.scorecard, self.line, self.answer) = (scorecard, line, answer)
  }

  public func write(_ record: Recorder) throws {
    try record.require(Self.roles, to: "Answering a line of a scorecard")
    guard scorecard.lines.contains(where: { $0.id == line && $0.isInWords }) else { throw Refusal.notFound }
    guard answer.heard <= record.today else { throw Refusal.because("What is to be heard is not an answer yet.") }
    let words = try record.words(answer.words, "Enter what was answered.", most: Self.longest)
    let source = try record.words(answer.source, "Say who was asked, and how many answered.", most: 300)
    let problems = FigureClaims.problems(in: words) + FigureClaims.problems(in: source)
    if let first = problems.first { throw Refusal.because("\(first).") }
    let subject = IssueReport.subject("answers")
    try record.openRegister(subject)
    let key: [(name: String, value: any SQLBindable)] = [("line", line), ("heard_on", answer.heard)]
    let isHeld = try record.connection.first(
      "SELECT 1 FROM line_answer WHERE line = \(line) AND heard_on = \(answer.heard)", { _ in true })
    if isHeld != nil { try record.delete("line_answer", key, about: [subject]) }
    try record.insert(
      "line_answer",
      key + [("words", words), ("source", source), ("worker_id", record.worker), ("written_at", record.at)],
      about: [subject])
  }
}
