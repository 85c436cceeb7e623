import Casework

/// A child’s record in memory: what the one door does, without a database.
public struct CaseFile: Sendable {
  public var particulars: Particulars
  public private(set) var records: [Recorded] = []
  public private(set) var unfinished: [Unfinished] = []
  public private(set) var spans: [any Span] = []
  public private(set) var actions: [AgreedAction] = []
  public private(set) var words: [ChildsWords] = []
  public var waivers: [Waiver] = []
  public var pauses: [Pause] = []
  private var count = 0

  public init(_ particulars: Particulars = .maya) { self.particulars = particulars }

  /// Why a step could not be finished.
  public struct Refused: Error, CustomStringConvertible {
    public let description: String
  }

  public var history: History {
    History(
      child: Cast.maya, particulars: particulars, records: records, unfinished: unfinished, spans: spans,
      waivers: waivers, pauses: pauses)
  }

  /// Finishes a step and brings about what follows. The answers not given are filled in.
  @discardableResult
  public mutating func record(
    _ step: any Step.Type, on day: Day, at moment: Moment? = nil, _ given: [String: Stored] = [:],
    finishedAt: Moment? = nil
  ) throws(Refused) -> [Effect] {
    let finished = finishedAt ?? Moment(day, hour: 17)
    let answers = Filled.answers(step, on: day, at: moment, given, today: finished.day)
    if let problem = StepKind.of(step).problems(answers).first {
      throw Refused(description: "\(step.id).\(problem.key): \(problem.words)")
    }
    if let refusal = step.refusal(answers, history) { throw Refused(description: refusal) }
    guard let happened = step.happened(answers) else { throw Refused(description: "\(step.id) happened on no day") }
    count += 1
    let waiting = unfinished.firstIndex { $0.kind == step.id }
    let opened = waiting.map { unfinished.remove(at: $0) }
    let id = opened?.id ?? StepID("\(step.id)-\(count)")
    let effects = step.finished(answers, history)
    records.append(
      Recorded(
        id: id, kind: step.id, on: happened, at: step.happenedAt(answers), finishedAt: finished, worker: Cast.grace,
        openedBy: opened?.openedBy, answers: answers))
    for effect in effects { apply(effect, of: id, on: happened) }
    return effects
  }

  private mutating func apply(_ effect: Effect, of step: StepID, on day: Day) {
    switch effect {
    case .open(let kind):
      count += 1
      unfinished.append(Unfinished(id: StepID("\(kind.id)-\(count)"), kind: kind.id, openedOn: day, openedBy: step))
    case .begin(let span): begin(span)
    case .change(let kind, let change):
      if let index = openSpan(kind) { spans[index] = change(spans[index]) }
    case .end(let kind, let on, let reason):
      if let index = openSpan(kind) { (spans[index].until, spans[index].endReason) = (on, reason) }
    case .agree(let action): actions.append(action)
    case .heard(let said): words.append(said)
    }
  }

  /// Begins a span that no step began: what an import brings.
  public mutating func begin(_ span: any Span) {
    count += 1
    var span = span
    span.id = "\(type(of: span).table)-\(count)"
    spans.append(span)
  }

  private func openSpan(_ kind: any Span.Type) -> Int? {
    spans.lastIndex { type(of: $0).table == kind.table && $0.isOpen }
  }
}
