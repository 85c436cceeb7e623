import Casework

/// Agrees an action outside any step.
public struct AddAction: Change {
  public let child: SubjectID
  public let action: AgreedAction
  public var words: String { "Agreed an action" }

  public init(_ child: SubjectID, _ action: AgreedAction) { (self.child, self.action) = (child, action) }

  public func write(_ record: Recorder) throws -> String {
    try record.require(seeing: child)
    try record.require(Recorder.keepsActions, to: "Agreeing actions")
    guard action.what.orNothing != nil else { throw Refusal.because("Say what will be done.") }
    guard action.owner.orNothing != nil || action.worker != nil else { throw Refusal.because("Say who will do it.") }
    try record.open([child])
    let id = record.newID()
    try record.insert(
      "action",
      [
        ("id", id), ("subject_id", child), ("what", action.what), ("owner", action.owner),
        ("worker_id", action.worker), ("due_on", action.due), ("first_due_on", action.due),
        ("measure", action.measure),
      ], about: [child])
    return id
  }
}

/// Says that an action is done, and what shows it.
public struct FinishAction: Change {
  public let id: String
  public let day: Day
  public let evidence: String
  public var words: String { "Finished an action" }

  public init(_ id: String, on day: Day, evidence: String) { (self.id, self.day, self.evidence) = (id, day, evidence) }

  public func write(_ record: Recorder) throws {
    let child = try record.openAction(id)
    guard let evidence = evidence.orNothing else { throw Refusal.because("Say what shows that it is done.") }
    guard day <= record.today else { throw Refusal.because("The day it was done is in the future.") }
    try record.update("action", [("id", id), ("done_on", day), ("evidence", evidence)], about: [child])
  }
}

/// Gives an action up, and says why.
public struct DropAction: Change {
  public let id: String
  public let reason: String
  public var words: String { "Dropped an action" }

  public init(_ id: String, reason: String) { (self.id, self.reason) = (id, reason) }

  public func write(_ record: Recorder) throws {
    let child = try record.openAction(id)
    guard let reason = reason.orNothing else { throw Refusal.because("Say why it is given up.") }
    try record.update("action", [("id", id), ("dropped_on", record.today), ("reason", reason)], about: [child])
  }
}

/// Gives an action to somebody else, or another day.
public struct ReassignAction: Change {
  public let id: String
  public let owner: String
  public let worker: WorkerID?
  public let due: Day?
  /// The version of the child that was seen.
  public let seen: Int?
  public var words: String { "Reassigned an action" }

  public init(_ id: String, owner: String, worker: WorkerID?, due: Day?, seen: Int? = nil) {
    (self.id, self.owner, self.worker, self.due, self.seen) = (id, owner, worker, due, seen)
  }

  public func write(_ record: Recorder) throws {
    let child = try record.openAction(id)
    try record.require(child, unchangedSince: seen) { $0.isRow(id, of: "action") }
    guard owner.orNothing != nil || worker != nil else { throw Refusal.because("Say who will do it.") }
    try record.update(
      "action", [("id", id), ("owner", owner), ("worker_id", worker)] + (try record.moved(id, to: due)), about: [child])
  }
}

extension Recorder {
  public static let keepsActions: Set<Role> = [.frontDoor, .socialWorker, .teamManager, .conferenceChair, .qualityLead]

  /// Opens the child of an action that is neither done nor dropped.
  func openAction(_ id: String) throws -> SubjectID {
    let child = try connection.first("SELECT subject_id FROM action WHERE id = \(id)") { try $0.id(0) as SubjectID }
    guard let child else { throw Refusal.notFound }
    try require(seeing: child)
    try require(Recorder.keepsActions, to: "Changing actions")
    try open([child])
    let isOpen = try connection.first(
      "SELECT 1 FROM action WHERE id = \(id) AND done_on IS NULL AND dropped_on IS NULL", { _ in true })
    guard isOpen != nil else { throw Refusal.because("This action is done or dropped already.") }
    return child
  }

  /// The day of an action that is agreed anew, and beside it the day that was agreed first, which stays.
  ///
  /// - Parameter mistaken: the day that the record had before it was corrected: where it was the first, that is
  ///   corrected too.
  func moved(
    _ id: String, to due: Day?, correcting mistaken: Day? = nil
  ) throws -> [(name: String, value: any SQLBindable)] {
    let kept = try connection.first("SELECT coalesce(first_due_on, due_on) FROM action WHERE id = \(id)") {
      try $0.optionalDay(0)
    }
    let first = kept.flatMap { $0 == mistaken ? nil : $0 } ?? due
    return [("due_on", due), ("first_due_on", first)]
  }
}
