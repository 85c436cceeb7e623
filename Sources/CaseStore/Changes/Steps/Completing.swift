import Casework

extension Recorder {
  /// Makes the answers the record: a new version, and for each child what follows from it.
  func complete(_ step: StepRow, _ answers: StepAnswers, worker author: WorkerID, reason: String?) throws {
    let version = step.version + 1
    let first = answers.answers(for: step.children[0], today: today)
    guard let happened = step.kind.step.happened(first) else {
      throw Refusal.because("“\(step.kind.title)” does not say when it happened.")
    }
    var following: [(child: SubjectID, effects: [Effect])] = []
    var shortfalls: [String] = []
    let undone = try withdraw(step)
    for child in step.children {
      let own = answers.answers(for: child, today: today)
      let before = try history(of: child).without(step.id, spans: undone.begun)
      for shortfall in step.kind.step.shortfalls(own, before) where !shortfalls.contains(shortfall.words) {
        shortfalls.append(shortfall.words)
      }
      following.append((child, step.kind.step.finished(own, before)))
    }
    try write(version, of: step, answers, shortfalls, author: author, reason: reason)
    try update(
      "step",
      [
        ("id", step.id), ("status", StepStatus.finished.rawValue), ("version", version), ("happened_on", happened),
        ("happened_at", step.kind.step.happenedAt(first)), ("summary", step.kind.step.summary(first)),
        ("worker_id", author), ("finished_at", at), ("finished_by", worker), ("reason", nil as String?),
      ], about: step.children)
    try apply(following, of: step, replacing: undone)
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

extension History {
  /// As it was without one step and the spans that it began: what a correction is judged against.
  func without(_ step: StepID, spans begun: Set<String>) -> History {
    History(
      child: child, particulars: particulars, records: records.filter { $0.id != step }, unfinished: unfinished,
      spans: spans.filter { !begun.contains($0.id) }, waivers: waivers, pauses: pauses)
  }
}
