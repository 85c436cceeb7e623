import Casework

extension Recorder {
  /// Makes the answers the record: a new version, and for each child what follows from it.
  func complete(_ step: StepRow, _ answers: StepAnswers, worker author: WorkerID, reason: String?) throws {
    let version = step.version + 1
    let first = answers.answers(for: step.children[0], today: today)
    guard let happened = step.kind.step.happened(first) else {
      throw Refusal.because("“\(step.kind.title)” does not say when it happened.")
    }
    let following = try step.children.map { child in
      try step.version == 0 ? self.following(step, answers, child) : corrected(step, answers, child)
    }
    var shortfalls: [String] = []
    for one in following {
      let own = answers.answers(for: one.child, today: today)
      let found = step.kind.shortfalls(own, one.history, finishing: step.id, by: author, at: at, rulebook)
      for shortfall in found where !shortfalls.contains(shortfall.words) {
        shortfalls.append(shortfall.words)
      }
    }
    try write(version, of: step, answers, shortfalls, author: reason == nil ? author : worker, reason: reason)
    try update(
      "step",
      [
        ("id", step.id), ("status", StepStatus.finished.rawValue), ("version", version), ("happened_on", happened),
        ("happened_at", step.kind.step.happenedAt(first)), ("summary", step.kind.step.summary(first)),
        ("worker_id", author), ("finished_at", at), ("finished_by", worker), ("reason", nil as String?),
      ], about: step.children)
    for one in following {
      try bring(one.held, to: one.wanted, of: one.child)
      try agree(one, step)
      try hear(one, step)
    }
    try open(following, by: step)
    asked(try connection.questionSet(of: step.kind), about: step.children)
  }

  private func write(
    _ version: Int, of step: StepRow, _ answers: StepAnswers, _ shortfalls: [String], author: WorkerID, reason: String?
  ) throws {
    var list = ""
    StoredJSON.appendList(shortfalls, to: &list) { StoredJSON.appendText($0, to: &$1) }
    try insert(
      "step_version",
      [
        ("step_id", step.id), ("version", version), ("answers", StoredJSON.text(answers)), ("shortfalls", list),
        ("worker_id", author), ("authorised_by", step.kind.needsAuthorising ? worker : nil), ("finished_at", at),
        ("reason", reason),
      ], about: step.children)
    if try connection.first("SELECT 1 FROM step_sent WHERE step_id = \(step.id)", { _ in true }) ?? false {
      try delete("step_sent", [("step_id", step.id)], about: step.children)
    }
  }
}
