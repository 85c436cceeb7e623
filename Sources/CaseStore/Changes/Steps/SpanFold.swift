import Casework

/// A span as it is kept: which step began it and which ended it.
struct KeptSpan {
  var span: any Span
  var begunBy: StepID?
  var endedBy: StepID?

  var table: String { type(of: span).table }
}

/// A child's spans as steps bring them about, one after the other. A value: nothing is written until all is known.
struct SpanFold {
  private(set) var spans: [KeptSpan]
  /// The id of the span of a table that a step begins.
  let id: (StepID, String) -> String

  init(_ spans: [KeptSpan], id: @escaping (StepID, String) -> String) { (self.spans, self.id) = (spans, id) }

  mutating func apply(_ effects: [Effect], of step: StepID) throws {
    for effect in effects {
      switch effect {
      case .begin(let span): try begin(span, step)
      case .change(let kind, let change):
        let index = try open(kind, "change")
        spans[index].span = change(spans[index].span)
      case .end(let kind, let day, let reason): try end(kind, day, reason, step)
      case .open, .agree, .heard: break
      }
    }
  }

  private mutating func begin(_ span: any Span, _ step: StepID) throws {
    let kind = type(of: span)
    if let held = spans.first(where: { $0.table == kind.table && $0.span.isOpen }) {
      throw Refusal.because(
        "There is a \(kind.title.lowercased()) since \(held.span.from.words) that has not ended.")
    }
    var span = span
    span.id = id(step, kind.table)
    spans.append(KeptSpan(span: span, begunBy: step, endedBy: nil))
  }

  private mutating func end(_ kind: any Span.Type, _ day: Day, _ reason: String, _ step: StepID) throws {
    let index = try open(kind, "end")
    guard day >= spans[index].span.from else {
      throw Refusal.because(
        "The \(kind.title.lowercased()) began on \(spans[index].span.from.words): it cannot end on \(day.words).")
    }
    (spans[index].span.until, spans[index].span.endReason, spans[index].endedBy) = (day, reason, step)
  }

  private func open(_ kind: any Span.Type, _ what: String) throws -> Int {
    guard let index = spans.lastIndex(where: { $0.table == kind.table && $0.span.isOpen }) else {
      throw Refusal.because("There is no \(kind.title.lowercased()) to \(what).")
    }
    return index
  }
}
