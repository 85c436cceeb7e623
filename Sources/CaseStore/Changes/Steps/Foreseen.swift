import Casework

extension StepKind {
  /// What a record would be criticised for, were it finished now: what the step itself finds, and the days that it
  /// books later than what they are for is due.
  ///
  /// - Parameter history: without the step, where it is corrected.
  public func shortfalls(
    _ answers: Answers, _ history: History, finishing id: StepID, by worker: WorkerID, at now: Moment,
    _ rulebook: Rulebook
  ) -> [Shortfall] {
    let found = step.shortfalls(answers, history)
    guard step.bookings.contains(where: { answers[stored: $0.key]?.isBlank == false }) else { return found }
    let then = history.foreseen(finishing: id, self, answers, openedBy: nil, by: worker, at: now)
    return found + (then.map { rulebook.lateBookings(step, answers, $0) } ?? [])
  }
}

extension History {
  /// The record as it would be were a step finished now: what its duties would then be can be said before it is done.
  ///
  /// - Parameter self: without the step, where it is corrected.
  /// - Returns: nil when it could not be finished so: it says no day, or a span that it ends is not open.
  public func foreseen(
    finishing step: StepID, _ kind: StepKind, _ answers: Answers, openedBy: StepID?, by worker: WorkerID, at now: Moment
  ) -> History? {
    guard let happened = kind.step.happened(answers) else { return nil }
    let effects = kind.step.finished(answers, self)
    var fold = SpanFold(spans.map { KeptSpan(span: $0, begunBy: nil, endedBy: nil) }) { "\($0)-\($1)" }
    do {
      try fold.apply(effects, of: step)
    } catch {
      return nil  // the refusal is shown to whoever finishes it
    }
    let record = Recorded(
      id: step, kind: kind.id, on: happened, at: kind.step.happenedAt(answers), finishedAt: now, worker: worker,
      openedBy: openedBy, answers: answers)
    let opened = effects.compactMap { effect -> Unfinished? in
      guard case .open(let next) = effect else { return nil }
      return Unfinished(id: StepID("\(step)-\(next.id)"), kind: next.id, openedOn: now.day, openedBy: step)
    }
    return History(
      child: child, particulars: particulars, records: records + [record],
      unfinished: unfinished.filter { $0.id != step } + opened, spans: fold.spans.map(\.span), waivers: waivers,
      pauses: pauses, imported: imported)
  }
}
