import Casework

/// Restricts a child's record to named workers: from now on nobody else finds it, whatever their role. Done again, it
/// names others.
public struct RestrictRecord: Change {
  public let child: SubjectID
  public let workers: Set<WorkerID>
  public let reason: String
  /// The version of the child that was seen.
  public let seen: Int?
  public var words: String { "Restricted the record" }

  public init(_ child: SubjectID, to workers: Set<WorkerID>, reason: String, seen: Int? = nil) {
    (self.child, self.workers, self.reason, self.seen) = (child, workers, reason, seen)
  }

  public func write(_ record: Recorder) throws {
    try record.require(seeing: child)
    try record.require(Recorder.restricts, to: "Restricting a record")
    guard let reason = reason.orNothing else { throw Refusal.because("Say why it is restricted.") }
    let named = try record.connection.workers(where: "w.active = 1 AND w.id IN (\(SQL(list: workers)))")
    guard named.count == workers.count else { throw Refusal.because("Name workers who work here.") }
    guard named.contains(where: { !$0.roles.isDisjoint(with: Recorder.restricts) }) else {
      throw Refusal.because("Name at least one manager or quality lead, who can lift the restriction.")
    }
    try record.open([child])
    try record.require(child, unchangedSince: seen, in: ["restriction", "restricted_to"])
    let held = try record.connection.rows("SELECT worker_id FROM restricted_to WHERE subject_id = \(child)") {
      try $0.id(0) as WorkerID
    }
    let began = try record.connection.first("SELECT began_on FROM restriction WHERE subject_id = \(child)") {
      try $0.day(0)
    }
    if began == nil {
      try record.insert(
        "restriction", [("subject_id", child), ("began_on", record.today), ("reason", reason)], about: [child])
    } else {
      try record.update("restriction", [("subject_id", child), ("reason", reason)], about: [child])
    }
    for worker in Set(held).subtracting(workers).sorted() {
      try record.delete("restricted_to", [("subject_id", child), ("worker_id", worker)], about: [child])
    }
    for worker in workers.subtracting(held).sorted() {
      try record.insert("restricted_to", [("subject_id", child), ("worker_id", worker)], about: [child])
    }
  }
}

/// Lifts the restriction: who may see the child follows from roles and teams again.
public struct LiftRestriction: Change {
  public let child: SubjectID
  public let reason: String
  public var words: String { "Lifted the restriction: \(reason)" }

  public init(_ child: SubjectID, reason: String) { (self.child, self.reason) = (child, reason) }

  public func write(_ record: Recorder) throws {
    try record.require(seeing: child)
    try record.require(Recorder.restricts, to: "Lifting a restriction")
    guard reason.orNothing != nil else { throw Refusal.because("Say why it is lifted.") }
    try record.open([child])
    let held = try record.connection.rows("SELECT worker_id FROM restricted_to WHERE subject_id = \(child)") {
      try $0.id(0) as WorkerID
    }
    guard !held.isEmpty else { throw Refusal.because("The record is not restricted.") }
    for worker in held.sorted() {
      try record.delete("restricted_to", [("subject_id", child), ("worker_id", worker)], about: [child])
    }
    try record.delete("restriction", [("subject_id", child)], about: [child])
  }
}

extension Recorder {
  public static let restricts: Set<Role> = [.teamManager, .conferenceChair, .qualityLead]
}

/// That a record is restricted, why, and to whom.
public struct RestrictionShown: Sendable {
  public let from: Day
  public let reason: String
  public let workers: [WorkerID]
}

extension Reader {
  /// The team that holds a child now and the worker; nil while nobody does, or for whoever may not see the child.
  public func holders(of child: SubjectID) throws -> (team: TeamID, worker: WorkerID?)? {
    try connection.first(
      "SELECT a.team, a.worker FROM allocation a WHERE a.subject_id = \(child) AND a.ended_on IS NULL AND \(visible("a.subject_id"))"
    ) { (try $0.id(0), try $0.optionalID(1)) }
  }

  /// The restriction of a child's record; nil when there is none, or for whoever may not see the child.
  public func restriction(of child: SubjectID) throws -> RestrictionShown? {
    let workers: [WorkerID] = try connection.rows(
      "SELECT r.worker_id FROM restricted_to r WHERE r.subject_id = \(child) ORDER BY 1"
    ) { try $0.id(0) }
    return try connection.first(
      """
      SELECT r.began_on, r.reason FROM restriction r WHERE r.subject_id = \(child) AND \(visible("r.subject_id"))
      """
    ) { RestrictionShown(from: try $0.day(0), reason: try $0.text(1), workers: workers) }
  }
}
