import Casework

/// What somebody is in the middle of writing. Not part of the record until the step is finished, and never lost.
public struct Draft: Sendable, Equatable {
  public let step: StepID
  public let version: Int
  public let answers: StepAnswers
  public let savedAt: Moment
  public let savedBy: WorkerID
}

extension Connection {
  func draft(of step: StepID) throws -> Draft? {
    try first("SELECT version, answers, saved_at, saved_by FROM draft WHERE step_id = \(step)") { row in
      Draft(
        step: step, version: try row.int(0), answers: try StoredJSON.answers(try row.text(1)),
        savedAt: try row.moment(2), savedBy: try row.id(3))
    }
  }
}

extension Store {
  /// Saves a draft for whoever may see and record the step, or may correct it once it is finished. `seen` is the
  /// version it was written over, nought for
  /// none; when somebody saved another meanwhile it is refused as changed, and both can be shown.
  public func saveDraft(
    _ answers: StepAnswers, of step: StepID, seen: Int, by worker: WorkerID, at now: Moment
  ) async throws -> Int {
    try await engine.write(.full) { connection in
      // Held, so that a draft is not saved behind the back of somebody who finishes the step.
      if connection.dialect == .postgres { try connection.run("SELECT 1 FROM step WHERE id = \(step) FOR SHARE") }
      guard let row = try connection.step(step), !row.children.isEmpty else { throw Refusal.notFound }
      for child in row.children where try !connection.maySee(child, worker, at: now) { throw Refusal.notFound }
      try Store.check(row, by: try connection.roles(of: worker))
      let text = StoredJSON.text(answers)
      let changed = try connection.run(
        """
        INSERT INTO draft (step_id, version, answers, saved_at, saved_by)
        SELECT \(step), \(seen + 1), \(text), \(now), \(worker)
         WHERE \(seen) = 0 OR EXISTS (SELECT 1 FROM draft WHERE step_id = \(step))
        ON CONFLICT (step_id) DO UPDATE SET version = excluded.version, answers = excluded.answers,
          saved_at = excluded.saved_at, saved_by = excluded.saved_by
        WHERE draft.version = \(seen)
        """)
      guard changed == 1 else {
        throw Refusal.changedMeanwhile(try connection.draft(of: step)?.version ?? 0)
      }
      return seen + 1
    }
  }

  private static func check(_ row: StepRow, by roles: Set<Role>) throws {
    guard [.draft, .sentBack, .finished].contains(row.status) else {
      throw Refusal.because("“\(row.kind.title)” is \(row.status.words.lowercased()): it takes no more answers.")
    }
    let isCorrection = row.status == .finished
    guard !roles.isDisjoint(with: isCorrection ? row.kind.correctedBy : row.kind.step.workedBy) else {
      throw Refusal.notYours("\(isCorrection ? "Correcting" : "Recording") “\(row.kind.title)” is not for your role.")
    }
  }

  /// Throws away the draft of a correction; the record stays as it was.
  public func discardCorrection(of step: StepID, by worker: WorkerID, at now: Moment) async throws {
    try await engine.write(.full) { connection in
      guard let row = try connection.step(step), !row.children.isEmpty else { throw Refusal.notFound }
      for child in row.children where try !connection.maySee(child, worker, at: now) { throw Refusal.notFound }
      guard row.status == .finished else { throw Refusal.because("“\(row.kind.title)” is not being corrected.") }
      try Store.check(row, by: try connection.roles(of: worker))
      try connection.run("DELETE FROM draft WHERE step_id = \(step)")
    }
  }
}

extension StepKind {
  /// Who may correct it once it is finished: those who authorise it, or else those who record it.
  public var correctedBy: Set<Role> { needsAuthorising ? step.authorisedBy : step.workedBy }
}
