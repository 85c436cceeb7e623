import Casework

/// Begins to record a step for one child, or for brothers and sisters together.
public struct StartStep: Change {
  public let kind: String
  public let children: [SubjectID]
  public var words: String { "Started: \(StepKind.named(kind)?.title ?? kind)" }

  public init(_ step: any Step.Type, for children: [SubjectID]) { self.init(kind: step.id, for: children) }
  public init(kind: String, for children: [SubjectID]) {
    (self.kind, self.children) = (kind, Array(Set(children)).sorted())
  }

  public func write(_ record: Recorder) throws -> StepID {
    guard let kind = StepKind.named(kind), !children.isEmpty else { throw Refusal.notFound }
    try record.require(kind.step.workedBy, to: "Recording “\(kind.title)”")
    guard children.count == 1 || kind.step.forSiblings else {
      throw Refusal.because("“\(kind.title)” is recorded for one child at a time.")
    }
    guard children.count <= 12 else { throw Refusal.because("At most 12 children can share a record.") }
    for child in children { try record.require(seeing: child) }
    try record.open(children)
    let id = StepID(record.newID())
    try record.insert(
      "step",
      [
        ("id", id), ("kind", kind.id), ("status", "draft"), ("version", 0), ("opened_on", record.today),
        ("worker_id", record.worker),
      ], about: children)
    for child in children {
      try record.insert("step_subject", [("step_id", id), ("subject_id", child)], about: [child])
    }
    return id
  }
}

/// Takes up a step that another one opened, to record it.
public struct TakeUpStep: Change {
  public let step: StepID
  public var words: String { "Took up a step" }

  public init(_ step: StepID) { self.step = step }

  public func write(_ record: Recorder) throws {
    let found = try record.openStep(step)
    try record.require(found.kind.step.workedBy, to: "Recording “\(found.kind.title)”")
    guard found.status == .toDo || found.status == .draft else {
      throw Refusal.because("“\(found.kind.title)” is not waiting to be taken up.")
    }
    try record.update(
      "step", [("id", step), ("status", StepStatus.draft.rawValue), ("worker_id", record.worker)], about: found.children
    )
  }
}
