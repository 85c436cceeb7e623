import Casework

/// What follows from a step for one child: now, and by the version before when it is corrected.
struct Following {
  let child: SubjectID
  /// The record as it was before the step.
  let history: History
  let effects: [Effect]
  /// What the version before had brought about; nothing the first time.
  let earlier: [Effect]
  let held: [KeptSpan]
  let wanted: [KeptSpan]
}

extension Recorder {
  /// What follows from a step that is finished for the first time.
  func following(_ step: StepRow, _ answers: StepAnswers, _ child: SubjectID) throws -> Following {
    let (history, held) = try held(child)
    let effects = step.kind.step.finished(answers.answers(for: child, today: today), history)
    var fold = SpanFold(held) { [newID] _, _ in newID() }
    try fold.apply(effects, of: step.id)
    return Following(
      child: child, history: history, effects: effects, earlier: [], held: held, wanted: fold.spans)
  }

  /// What follows when a finished step has other answers: everything recorded since is gone through again, in the
  /// order in which it was recorded, and what it would contradict is refused.
  func corrected(_ step: StepRow, _ answers: StepAnswers, _ child: SubjectID) throws -> Following {
    let (history, held) = try held(child)
    let walk = RecordWalk(history, held: held, correcting: step.id, newID: newID)
    let before = walk.steps(with: nil)
    let own = answers.answers(for: child, today: today)
    let after = walk.steps(with: own)
    for (index, outcome) in after.outcomes.enumerated() {
      guard let words = outcome.refusal, before.outcomes[index].refusal == nil || outcome.step == step.id else {
        continue
      }
      throw outcome.step == step.id
        ? Refusal.because(words)
        : Refusal.because("This would contradict “\(outcome.title)” of \(outcome.on.words), recorded since: \(words)")
    }
    guard let place = after.outcomes.firstIndex(where: { $0.step == step.id }) else { throw Refusal.notFound }
    return Following(
      child: child, history: after.outcomes[place].history, effects: after.outcomes[place].effects,
      earlier: before.outcomes[place].effects, held: held, wanted: after.spans)
  }
}
