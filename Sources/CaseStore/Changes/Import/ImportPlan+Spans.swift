import Casework

extension ImportPlan {
  /// Adds a time of a kind, where none of that kind holds on the same days; the id it is given.
  ///
  /// - Parameter until: its last day, which another record may be about to tell.
  mutating func begin(_ span: any Span, until: Day?) throws(Refusal) -> String {
    try requireRoom(for: span, until: until, not: nil)
    var span = span
    span.id = newID()
    spans.append(KeptSpan(span: span, begunBy: nil, endedBy: nil))
    return span.id
  }

  /// Brings a time that came with an earlier return to what is told of it now.
  mutating func bring(_ span: any Span, _ row: ImportedRow) throws(Refusal) {
    guard let id = row.span, let index = spans.firstIndex(where: { $0.span.id == id }) else { return }
    let kept = spans[index]
    if kept.endedBy != nil, let until = kept.span.until {
      throw .because("it was ended here on \(until.words), and is left as it is")
    }
    var span = span
    // A closure ends a time in need, and comes by itself.
    if span is Need { (span.until, span.endReason) = (kept.span.until, kept.span.endReason) }
    let isMoved = kept.span.until != span.until
    if isMoved { try requireUntouched(since: kept.span.from, "end it here") }
    try requireRoom(for: span, until: span.until, not: id)
    spans[index].span = span
    spans[index].span.id = id
  }

  /// Ends the time in need that a record is part of, and the waiting with the team.
  mutating func close(_ record: ImportedRecord, _ closes: (on: Day, reason: String)) throws(Refusal) {
    guard let id = record.within.flatMap({ rows[$0]?.span }), let index = spans.firstIndex(where: { $0.span.id == id })
    else { throw .because("the record has no time in need for it to end") }
    if spans[index].endedBy != nil { throw .because("the case was closed here, and is left as it is") }
    if before.spans.contains(where: { $0.span.id == id }) {
      try requireUntouched(since: spans[index].span.from, "close it here")
    }
    (spans[index].span.until, spans[index].span.endReason) = (closes.on, closes.reason)
    let isLast = !spans.contains { $0.table == Need.table && $0.span.isOpen }
    let held = spans.firstIndex { $0.table == Allocation.table && $0.span.isOpen && $0.begunBy == nil }
    guard isLast, let held else { return }
    let last = max(spans[held].span.from, closes.on)
    (spans[held].span.until, spans[held].span.endReason) = (last, "closed")
  }

  /// Refuses a time that would hold on the same days as another of its kind. One may begin on the day another ends.
  private func requireRoom(for span: any Span, until: Day?, not id: String?) throws(Refusal) {
    let kind = type(of: span)
    let other = spans.first { kept in
      kept.table == kind.table && kept.span.id != id && kept.span.from < (until ?? .distantFuture)
        && span.from < (kept.span.until ?? .distantFuture)
    }
    guard let other else { return }
    let since = other.span.from.words
    let ended = other.span.until.map { " until \($0.words)" } ?? ""
    throw .because(
      other.begunBy == nil
        ? "it overlaps another, from \(since)\(ended)"
        : "the record has one of its own, from \(since)\(ended), and nothing of that was changed")
  }

  /// Refuses to end what somebody here works on: whoever does knows more than a return.
  private func requireUntouched(since day: Day, _ instead: String) throws(Refusal) {
    guard let history = before.history else { return }
    let isOurs = { (id: StepID) in before.steps[id] == nil }
    let finished = history.records.contains { isOurs($0.id) && $0.on >= day }
    guard finished || history.unfinished.contains(where: { isOurs($0.id) }) else { return }
    throw .because("work with the child is recorded here since: \(instead)")
  }
}

extension ImportPlan {
  /// What is to be written so that a step that came with an earlier return says what is told of it now.
  func bring(_ step: ImportedStep, _ row: inout ImportedRow) throws(Refusal) -> StepWriting? {
    guard let id = row.step, let now = before.steps[id] else { return nil }
    switch (now.status, step.standing) {
    case (.finished, .finished):
      let held = before.history?.records(of: step.kind.id).first { $0.id == id }
      if let held, held.on == step.on, held.answers.stored == step.answers.stored { return nil }
      guard now.version == row.stepVersion else { throw .because("it was corrected here, and is left as it is") }
      row.stepVersion = now.version + 1
      return .version(now.version + 1, id, step)
    case (.toDo, .finished) where now.worker == nil, (.abandoned, .finished):
      row.stepVersion = 1
      return .version(1, id, step)
    case (.toDo, .leftUnfinished) where now.worker == nil: return .version(0, id, step)
    case (.toDo, _), (.abandoned, _), (.finished, _): return nil
    case (.draft, _), (.sent, _), (.sentBack, _): throw .because("it is being written here: finish it here")
    }
  }
}
