import Casework

/// What somebody is in the middle of writing about a standard. Not part of the record until it is kept, and there for
/// as long as the self-assessment: by its version two people who write at once find out.
public struct AnswerDraft: Sendable, Equatable {
  public let version: Int
  public let grade: String
  public let evidence: String
  public let gap: String
  public let savedAt: Moment

  /// Whether the record holds the same.
  public func isKept(as answer: StandardAnswer?) -> Bool {
    grade == answer?.grade ?? "" && evidence.orNothing == answer?.evidence && gap.orNothing == answer?.gap
  }
}

extension Reader {
  /// The draft of an answer, for those who answer for the agency.
  public func answerDraft(of assessment: SelfAssessment, _ standard: String) throws -> AnswerDraft? {
    guard try self.assessment(assessment.id)?.isOwn ?? false else { return nil }
    return try connection.answerDraft(of: assessment.id, standard)
  }
}

extension Connection {
  fileprivate func answerDraft(of assessment: SubjectID, _ standard: String) throws -> AnswerDraft? {
    try first(
      """
      SELECT version, grade, evidence, gap, saved_at FROM answer_draft
       WHERE assessment_id = \(assessment) AND standard = \(standard)
      """
    ) {
      AnswerDraft(
        version: try $0.int(0), grade: try $0.text(1), evidence: try $0.text(2), gap: try $0.text(3),
        savedAt: try $0.moment(4))
    }
  }
}

extension Store {
  /// Saves what is being written, over the version that was seen (nought for none). Refused as changed when somebody
  /// saved another meanwhile.
  public func saveAnswerDraft(
    of assessment: SubjectID, _ standard: String, grade: String, evidence: String, gap: String, seen: Int,
    by worker: WorkerID, at now: Moment
  ) async throws -> Int {
    try await engine.write(.full) { connection in
      let reader = Reader(connection: connection, worker: worker, now: now)
      guard let own = try reader.assessment(assessment), own.isOwn,
        try reader.round(own.round)?.standards.contains(where: { $0.key == standard }) ?? false
      else { throw Refusal.notFound }
      guard own.sentOn == nil else { throw Refusal.because("It has been sent.") }
      guard max(evidence.count, gap.count) <= AnswerStandard.longest, grade.utf8.count <= 40 else {
        throw Refusal.because("Write at most \(AnswerStandard.longest) characters.")
      }
      let changed = try connection.run(
        """
        INSERT INTO answer_draft (assessment_id, standard, version, grade, evidence, gap, saved_at, saved_by)
        VALUES (\(assessment), \(standard), \(seen + 1), \(grade), \(evidence), \(gap), \(now), \(worker))
        ON CONFLICT (assessment_id, standard) DO UPDATE SET version = excluded.version, grade = excluded.grade,
          evidence = excluded.evidence, gap = excluded.gap, saved_at = excluded.saved_at, saved_by = excluded.saved_by
        WHERE answer_draft.version = \(seen)
        """)
      guard changed == 1 else {
        throw Refusal.changedMeanwhile(try connection.answerDraft(of: assessment, standard)?.version ?? 0)
      }
      return seen + 1
    }
  }
}
