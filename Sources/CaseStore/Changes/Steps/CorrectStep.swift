import Casework

/// Corrects a finished step: a new version with the reason; the one before stays readable.
public struct CorrectStep: Change {
  public let step: StepID
  public let answers: StepAnswers
  /// The version that was seen.
  public let seen: Int
  public let reason: String
  public var words: String { "Corrected a step" }

  public init(_ step: StepID, _ answers: StepAnswers, seen: Int, reason: String) {
    (self.step, self.answers, self.seen, self.reason) = (step, answers, seen, reason)
  }

  public func write(_ record: Recorder) throws {
    guard !reason.allSatisfy(\.isWhitespace) else { throw Refusal.because("Say why it is corrected.") }
    let found = try record.openStep(step)
    let kind = found.kind
    try record.require(kind.correctedBy, to: "Correcting “\(kind.title)”")
    guard found.status == .finished else { throw Refusal.because("“\(kind.title)” is not finished.") }
    guard found.version == seen else { throw Refusal.changedMeanwhile(found.version) }
    for child in found.children {
      let problems = kind.problems(answers.answers(for: child, today: record.today))
      guard problems.isEmpty else { throw Refusal.problems(problems, for: child) }
    }
    // What a manager said was said of the version that they had before them, and stays with it.
    var answers = answers
    answers.shared[Authorising.said.key] = nil
    record.sayEverywhere("Corrected: \(kind.title)", found.children)
    try record.complete(found, answers, worker: found.worker ?? record.worker, reason: reason)
    // A draft of a correction is always one of the latest version.
    try record.connection.run("DELETE FROM draft WHERE step_id = \(step)")
  }
}

/// Sets aside a step that is not needed, with the reason.
public struct AbandonStep: Change {
  public let step: StepID
  public let reason: String
  public var words: String { "Set a step aside" }

  public init(_ step: StepID, reason: String) { (self.step, self.reason) = (step, reason) }

  public func write(_ record: Recorder) throws {
    guard !reason.allSatisfy(\.isWhitespace) else { throw Refusal.because("Say why it is not needed.") }
    let found = try record.openStep(step)
    try record.require(
      found.kind.step.workedBy.union(found.kind.step.authorisedBy), to: "Setting aside “\(found.kind.title)”")
    guard found.status != .finished, found.status != .abandoned else {
      throw Refusal.because("“\(found.kind.title)” is \(found.status.words.lowercased()): it cannot be set aside.")
    }
    record.sayEverywhere("Set aside: \(found.kind.title)", found.children)
    if found.status == .sent { try record.delete("step_sent", [("step_id", step)], about: found.children) }
    try record.update(
      "step", [("id", step), ("status", StepStatus.abandoned.rawValue), ("reason", reason)], about: found.children)
    try record.connection.run("DELETE FROM draft WHERE step_id = \(step)")
  }
}
