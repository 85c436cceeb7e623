import Casework

/// An agency answers one standard, with a grade and what shows it. It may be changed until the whole is sent.
public struct AnswerStandard: Change {
  public let assessment: SubjectID
  public let answer: StandardAnswer
  /// The version of the self-assessment that was seen.
  public let seen: Int?
  public var words: String { "Answered a standard of a self-assessment" }
  /// Characters of evidence.
  public static let longest = 8_000

  public init(_ assessment: SubjectID, _ answer: StandardAnswer, seen: Int? = nil) {
    (self.assessment, self.answer, self.seen) = (assessment, answer, seen)
  }

  public func write(_ record: Recorder) throws {
    let (own, round) = try record.ownAssessment(assessment)
    try record.require(assessment, unchangedSince: seen, in: ["standard_answer"])
    guard own.sentOn == nil else { throw Refusal.because("It has been sent: ask for it back to change it.") }
    guard round.standards.contains(where: { $0.key == answer.standard }) else { throw Refusal.notFound }
    if let grade = answer.grade, !round.grades.contains(where: { $0.key == grade }) {
      throw Refusal.because("Choose one of the grades.")
    }
    guard max(answer.evidence?.count ?? 0, answer.gap?.count ?? 0) <= Self.longest else {
      throw Refusal.because("Write at most \(Self.longest) characters.")
    }
    let key: [(name: String, value: any SQLBindable)] = [
      ("assessment_id", assessment), ("standard", answer.standard),
    ]
    let row: [(name: String, value: any SQLBindable)] = [
      ("grade", answer.grade), ("evidence", answer.evidence?.orNothing), ("gap", answer.gap?.orNothing),
    ]
    if try record.reader.answers(of: own)[answer.standard] != nil {
      try record.update("standard_answer", key + row, about: [assessment])
    } else {
      try record.insert(
        "standard_answer",
        key + row + [("moderated_grade", String?.none), ("moderation_reason", String?.none)], about: [assessment])
    }
  }
}

/// An agency sends its self-assessment: every standard is answered.
public struct SendAssessment: Change {
  public let assessment: SubjectID
  public var words: String { "Sent a self-assessment" }

  public init(_ assessment: SubjectID) { self.assessment = assessment }

  public func write(_ record: Recorder) throws {
    let (own, round) = try record.ownAssessment(assessment)
    guard own.sentOn == nil else { throw Refusal.because("It has been sent already.") }
    let answers = try record.reader.answers(of: own)
    let missing = round.standards.filter { !(answers[$0.key]?.isAnswered ?? false) }
    guard missing.isEmpty else {
      throw Refusal.because(
        "A grade and evidence are missing: \(missing.map { "“\($0.title)”" }.joined(separator: ", ")).")
    }
    let unkept = try round.standards.filter { standard in
      try record.reader.answerDraft(of: own, standard.key).map { !$0.isKept(as: answers[standard.key]) } ?? false
    }
    guard unkept.isEmpty else {
      throw Refusal.because(
        "Something was written and not saved yet: \(unkept.map { "“\($0.title)”" }.joined(separator: ", ")).")
    }
    try record.update("self_assessment", [("id", assessment), ("sent_on", record.today)], about: [assessment])
  }
}

extension Recorder {
  /// Opens a self-assessment of an agency that the worker answers for, in a round that is not closed.
  func ownAssessment(_ id: SubjectID) throws -> (own: SelfAssessment, round: AssessmentRound) {
    guard let found = try reader.assessment(id) else { throw Refusal.notFound }
    guard found.isOwn else { throw Refusal.notYours("Only the agency itself answers its self-assessment.") }
    try open([id])
    guard let own = try reader.assessment(id), let round = try reader.round(own.round) else { throw Refusal.notFound }
    guard round.closedOn == nil else { throw Refusal.because("The round is closed.") }
    return (own, round)
  }
}
