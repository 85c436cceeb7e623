import Casework

/// Finishes a step with its answers; where somebody else has to authorise it, sends it to them.
public struct FinishStep: Change {
  public enum Outcome: Sendable, Equatable {
    case finished
    case sent
  }

  public let step: StepID
  public let answers: StepAnswers
  /// The version of the draft that was seen; nil when it is finished without ever having been saved.
  public let draft: Int?
  public var words: String { "Finished a step" }

  public init(_ step: StepID, _ answers: StepAnswers, draft: Int? = nil) {
    (self.step, self.answers, self.draft) = (step, answers, draft)
  }

  public func write(_ record: Recorder) throws -> Outcome {
    let found = try record.openStep(step)
    try record.require(found.kind.step.workedBy, to: "Recording “\(found.kind.title)”")
    guard [.toDo, .draft, .sentBack].contains(found.status) else {
      throw Refusal.because("“\(found.kind.title)” is already \(found.status.words.lowercased()).")
    }
    try checkDraft(record)
    try record.check(found, answers)
    let held = try record.connection.roles(of: record.worker)
    let mayAuthorise = !found.kind.needsAuthorising || !held.isDisjoint(with: found.kind.step.authorisedBy)
    record.sayEverywhere("\(mayAuthorise ? "Finished" : "Sent to be authorised"): \(found.kind.title)", found.children)
    if mayAuthorise {
      try record.complete(found, answers, worker: found.worker ?? record.worker, reason: nil)
    } else {
      try record.send(found, answers)
    }
    try record.connection.run("DELETE FROM draft WHERE step_id = \(step)")
    return mayAuthorise ? .finished : .sent
  }

  private func checkDraft(_ record: Recorder) throws {
    guard let draft else { return }
    let kept = try record.connection.first("SELECT version FROM draft WHERE step_id = \(step)") { try $0.int(0) }
    if let kept, kept != draft { throw Refusal.changedMeanwhile(kept) }
  }
}

extension Recorder {
  func sayEverywhere(_ words: String, _ subjects: [SubjectID]) {
    for subject in subjects { say(words, about: subject) }
  }

  /// Refuses answers that a child's record cannot take.
  func check(_ step: StepRow, _ answers: StepAnswers) throws {
    for child in step.children {
      let own = answers.answers(for: child, today: today)
      let problems = step.kind.problems(own)
      guard problems.isEmpty else { throw Refusal.problems(problems, for: child) }
      if let refusal = step.kind.step.refusal(own, try history(of: child)) { throw Refusal.because(refusal) }
    }
  }

  /// Keeps the answers as they were sent and waits.
  func send(_ step: StepRow, _ answers: StepAnswers) throws {
    try insert(
      "step_sent", [("step_id", step.id), ("answers", StoredJSON.text(answers)), ("reason", nil as String?)],
      about: step.children)
    try update(
      "step",
      [
        ("id", step.id), ("status", StepStatus.sent.rawValue), ("worker_id", step.worker ?? worker),
        ("sent_at", at), ("reason", nil as String?),
      ], about: step.children)
    asked(try connection.questionSet(of: step.kind), about: step.children)
  }
}
