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
    let before = try record.histories(found)
    for (child, history) in before {
      let own = answers.answers(for: child, today: record.today)
      let problems = kind.problems(own)
      guard problems.isEmpty else { throw Refusal.problems(problems, for: child) }
      if let refusal = kind.step.refusal(own, history) { throw Refusal.because(refusal) }
    }
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

extension Recorder {
  /// Each child's history as it would be without the step: what a correction is checked against.
  func histories(_ step: StepRow) throws -> [(SubjectID, History)] {
    try step.children.map { child in
      var begun: Set<String> = []
      for kind in allSpans {
        let ids = try connection.rows(
          "SELECT id FROM \(try SQL(identifier: kind.table)) WHERE subject_id = \(child) AND began_by = \(step.id)"
        ) { try $0.text(0) }
        begun.formUnion(ids)
      }
      return (child, try history(of: child).without(step.id, spans: begun))
    }
  }
}
