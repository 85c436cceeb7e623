import Casework

/// The panel says what it makes of one answer: the same grade, or another with the reason. The agency’s own stays.
public struct ModerateAnswer: Change {
  public let assessment: SubjectID
  public let standard: String
  public let grade: String
  public let reason: String?
  public let seen: Int?
  public var words: String { "Moderated an answer of a self-assessment" }

  public init(_ assessment: SubjectID, _ standard: String, grade: String, reason: String? = nil, seen: Int? = nil) {
    (self.assessment, self.standard, self.grade) = (assessment, standard, grade)
    (self.reason, self.seen) = (reason, seen)
  }

  public func write(_ record: Recorder) throws {
    let (sent, round) = try record.sentAssessment(assessment)
    try record.require(assessment, unchangedSince: seen) { $0.isAnswer(to: standard) }
    guard let answer = try record.reader.answers(of: sent)[standard] else { throw Refusal.notFound }
    guard round.grades.contains(where: { $0.key == grade }) else { throw Refusal.because("Choose one of the grades.") }
    if grade != answer.grade, reason?.orNothing == nil {
      throw Refusal.because("Say why the panel’s grade is another than the agency’s.")
    }
    try record.update(
      "standard_answer",
      [
        ("assessment_id", assessment), ("standard", standard), ("moderated_grade", grade),
        ("moderation_reason", reason?.orNothing),
      ], about: [assessment])
  }
}

/// The panel has been through every standard.
public struct FinishModeration: Change {
  public let assessment: SubjectID
  /// Who sat on it.
  public let panel: String
  public let day: Day
  public var words: String { "Finished the moderation of a self-assessment" }

  public init(_ assessment: SubjectID, panel: String, on day: Day) {
    (self.assessment, self.panel, self.day) = (assessment, panel, day)
  }

  public func write(_ record: Recorder) throws {
    let (sent, round) = try record.sentAssessment(assessment)
    guard let panel = panel.orNothing else { throw Refusal.because("Say who sat on the panel.") }
    guard day <= record.today, day >= sent.sentOn ?? day else {
      throw Refusal.because("The panel met after it was sent, and not in the future.")
    }
    let answers = try record.reader.answers(of: sent)
    let left = round.standards.filter { answers[$0.key]?.moderatedGrade == nil }
    guard left.isEmpty else {
      throw Refusal.because("Not moderated yet: \(left.map { "“\($0.title)”" }.joined(separator: ", ")).")
    }
    try record.update(
      "self_assessment", [("id", assessment), ("moderated_on", day), ("panel", panel)], about: [assessment])
  }
}

/// The panel gives a self-assessment back to its agency, to be answered again.
public struct GiveBack: Change {
  public let assessment: SubjectID
  public var words: String { "Gave a self-assessment back to its agency" }

  public init(_ assessment: SubjectID) { self.assessment = assessment }

  public func write(_ record: Recorder) throws {
    _ = try record.sentAssessment(assessment)
    try record.update("self_assessment", [("id", assessment), ("sent_on", Day?.none)], about: [assessment])
  }
}

extension RowChange {
  fileprivate func isAnswer(to standard: String) -> Bool {
    table == "standard_answer" && columns.contains { $0.name == "standard" && $0.value == .text(standard) }
  }
}

extension Recorder {
  /// Opens a self-assessment that came and is not moderated, for those who moderate.
  fileprivate func sentAssessment(_ id: SubjectID) throws -> (SelfAssessment, AssessmentRound) {
    try require(RegisterKind.selfAssessments.keptBy, to: "Moderating a self-assessment")
    guard try reader.assessment(id) != nil else { throw Refusal.notFound }
    try open([id])
    guard let sent = try reader.assessment(id), let round = try reader.round(sent.round) else { throw Refusal.notFound }
    guard sent.sentOn != nil else { throw Refusal.because("It has not been sent yet.") }
    guard sent.moderatedOn == nil else { throw Refusal.because("It has been moderated already.") }
    guard !sent.isOwn else { throw Refusal.notYours("Nobody moderates the answers of their own agency.") }
    return (sent, round)
  }
}
