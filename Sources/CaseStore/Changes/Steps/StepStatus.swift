import Casework

/// Where a step stands.
public enum StepStatus: String, Sendable, CaseIterable {
  /// Opened by another step; nobody has begun.
  case toDo = "to-do"
  case draft
  /// Waiting to be authorised.
  case sent
  case sentBack = "sent-back"
  case finished
  case abandoned

  public var words: String {
    switch self {
    case .toDo: "To do"
    case .draft: "Being written"
    case .sent: "Waiting to be authorised"
    case .sentBack: "Sent back"
    case .finished: "Finished"
    case .abandoned: "Not needed"
    }
  }
}

/// A step's row with the children it is about.
struct StepRow {
  let id: StepID
  let kind: StepKind
  let status: StepStatus
  let version: Int
  let worker: WorkerID?
  let openedOn: Day
  let openedBy: StepID?
  let children: [SubjectID]
}

extension Connection {
  func step(_ id: StepID) throws -> StepRow? {
    let children: [SubjectID] = try rows(
      "SELECT subject_id FROM step_subject WHERE step_id = \(id) ORDER BY subject_id"
    ) { try $0.id(0) }
    return try first("SELECT kind, status, version, worker_id, opened_on, opened_by FROM step WHERE id = \(id)") {
      row in
      guard let kind = StepKind.named(try row.text(0)), let status = StepStatus(rawValue: try row.text(1)) else {
        throw StoreFault.other(code: "step", message: "a step of a kind or status that this program does not know")
      }
      return StepRow(
        id: id, kind: kind, status: status, version: try row.int(2), worker: try row.optionalID(3),
        openedOn: try row.day(4), openedBy: try row.optionalID(5), children: children)
    }
  }
}

extension Recorder {
  /// A step opened for a change: found only by who may see every child in it.
  func openStep(_ id: StepID) throws -> StepRow {
    guard let before = try connection.step(id), !before.children.isEmpty else { throw Refusal.notFound }
    for child in before.children { try require(seeing: child) }
    try open(before.children)
    guard let found = try connection.step(id) else { throw Refusal.notFound }
    return found
  }
}
