import Casework

/// Authorises what was sent, with what whoever does says of it: it becomes the record.
public struct AuthoriseStep: Change {
  public let step: StepID
  /// In their own words; some steps are not authorised without.
  public let saying: String?
  public var words: String { "Authorised a step" }

  public init(_ step: StepID, saying: String?) { (self.step, self.saying) = (step, saying) }

  public func write(_ record: Recorder) throws {
    let found = try record.openStep(step)
    var answers = try record.sentAnswers(found)
    if let problem = Authorising.problem(saying, of: found.kind.step, today: record.today) {
      throw Refusal.because(problem)
    }
    if let saying, !saying.allSatisfy(\.isWhitespace) {
      answers.shared[Authorising.said.key] = Prose(saying).stored
    }
    try record.check(found, answers)
    record.sayEverywhere("Authorised: \(found.kind.title)", found.children)
    try record.complete(found, answers, worker: found.worker ?? record.worker, reason: nil)
  }
}

/// Sends what was sent back to its writer, with what to mend.
public struct SendBackStep: Change {
  public let step: StepID
  public let reason: String
  public var words: String { "Sent a step back" }

  public init(_ step: StepID, reason: String) { (self.step, self.reason) = (step, reason) }

  public func write(_ record: Recorder) throws {
    guard !reason.allSatisfy(\.isWhitespace) else { throw Refusal.because("Say what is to be mended.") }
    let found = try record.openStep(step)
    let answers = try record.sentAnswers(found)
    record.sayEverywhere("Sent back: \(found.kind.title)", found.children)
    try record.delete("step_sent", [("step_id", step)], about: found.children)
    try record.update(
      "step", [("id", step), ("status", StepStatus.sentBack.rawValue), ("reason", reason)], about: found.children)
    let writer = found.worker ?? record.worker
    try record.connection.run(
      """
      INSERT INTO draft (step_id, version, answers, saved_at, saved_by)
      VALUES (\(step), 1, \(StoredJSON.text(answers)), \(record.at), \(writer))
      ON CONFLICT (step_id) DO UPDATE SET version = draft.version + 1, answers = excluded.answers,
        saved_at = excluded.saved_at, saved_by = excluded.saved_by
      """)
  }
}

extension Recorder {
  /// What was sent, for somebody whose role authorises it.
  func sentAnswers(_ step: StepRow) throws -> StepAnswers {
    try require(step.kind.step.authorisedBy, to: "Authorising “\(step.kind.title)”")
    guard step.status == .sent,
      let text = try connection.first("SELECT answers FROM step_sent WHERE step_id = \(step.id)", { try $0.text(0) })
    else { throw Refusal.because("“\(step.kind.title)” is not waiting to be authorised.") }
    return try StoredJSON.answers(text)
  }
}
