import Casework

/// Goes through a child's finished steps in the order in which they were first finished, and follows the spans that
/// they brought about.
struct RecordWalk {
  struct Outcome {
    let step: StepID
    let title: String
    let on: Day
    /// The record as it was before the step.
    let history: History
    let effects: [Effect]
    /// Why the step could not have been finished; nil when it could.
    let refusal: String?
  }

  private let history: History
  private let held: [KeptSpan]
  private let step: StepID
  private let newID: () -> String
  private let order: [Recorded]

  init(_ history: History, held: [KeptSpan], correcting step: StepID, newID: @escaping () -> String) {
    (self.history, self.held, self.step, self.newID) = (history, held, step, newID)
    // Of two that were finished in the same moment, one that the other opened came later.
    let opened = Set(history.records.compactMap(\.openedBy))
    order = history.records.sorted { a, b in
      if a.firstFinishedAt != b.firstFinishedAt { return a.firstFinishedAt < b.firstFinishedAt }
      if a.openedBy == b.id { return false }
      if b.openedBy == a.id { return true }
      if a.on != b.on { return a.on < b.on }
      return opened.contains(a.id) && !opened.contains(b.id)
    }
  }

  /// - Parameter answers: other answers for the step that is corrected; nil for those it has.
  func steps(with answers: Answers?) -> (outcomes: [Outcome], spans: [KeptSpan]) {
    var fold = SpanFold(unbegun) { step, table in
      held.first { $0.begunBy == step && $0.table == table }?.span.id ?? newID()
    }
    var outcomes: [Outcome] = []
    for (index, record) in order.enumerated() {
      let before = History(
        child: history.child, particulars: history.particulars, records: Array(order[..<index]),
        unfinished: history.unfinished, spans: fold.spans.map(\.span), waivers: history.waivers,
        pauses: history.pauses, imported: history.imported)
      outcomes.append(
        outcome(of: record, record.id == step ? answers ?? record.answers : record.answers, before, &fold))
    }
    return (outcomes, fold.spans)
  }

  private func outcome(of record: Recorded, _ answers: Answers, _ before: History, _ fold: inout SpanFold) -> Outcome {
    guard let kind = StepKind.named(record.kind) else {
      return Outcome(step: record.id, title: record.kind, on: record.on, history: before, effects: [], refusal: nil)
    }
    // What came with a return brought its own spans: the little it answers would begin and end others.
    let isImported = history.imported[record.id.text] != nil
    let effects = kind.step.finished(answers, before).filter { !isImported || !$0.movesSpans }
    var refusal = kind.step.refusal(answers, before)
    do { try fold.apply(effects, of: record.id) } catch let told as Refusal { refusal = refusal ?? told.words } catch {}
    return Outcome(
      step: record.id, title: kind.title, on: record.on, history: before, effects: effects, refusal: refusal)
  }

  /// Spans that no step of the record began (they came with an import), as they were before any step ended them.
  private var unbegun: [KeptSpan] {
    let steps = Set(history.records.map(\.id))
    return held.filter { $0.begunBy.map { !steps.contains($0) } ?? true }.map { kept in
      guard let ended = kept.endedBy, steps.contains(ended) else { return kept }
      var reopened = kept
      (reopened.span.until, reopened.span.endReason, reopened.endedBy) = (nil, nil, nil)
      return reopened
    }
  }
}
