import Casework

/// A manager stops a clock for a child from a day on, and says why: the child is abroad, a court said wait.
public struct PauseClock: Change {
  public let child: SubjectID
  public let clock: String
  /// The first day that does not count.
  public let from: Day
  public let reason: String
  public var words: String { "Paused a clock" }

  public init(_ child: SubjectID, clock: String, from: Day, reason: String) {
    (self.child, self.clock, self.from, self.reason) = (child, clock, from, reason)
  }

  public func write(_ record: Recorder) throws -> String {
    try record.require(seeing: child)
    try record.require([.teamManager], to: "Pausing a clock")
    guard let reason = reason.orNothing else { throw Refusal.because("Say why it is paused.") }
    guard record.rulebook.clock(clock) != nil else { throw Refusal.notFound }
    try record.open([child])
    let overlaps = try record.connection.first(
      """
      SELECT 1 FROM pause WHERE subject_id = \(child) AND clock = \(clock)
         AND (ended_on IS NULL OR ended_on >= \(from)) LIMIT 1
      """, { _ in true })
    if overlaps != nil { throw Refusal.because("This clock is paused then already.") }
    let id = record.newID()
    try record.insert(
      "pause",
      [("id", id), ("subject_id", child), ("clock", clock), ("began_on", from), ("reason", reason)], about: [child])
    return id
  }
}

/// The clock runs again: the last day that does not count.
public struct ResumeClock: Change {
  public let pause: String
  public let last: Day
  public var words: String { "Resumed a clock" }

  public init(_ pause: String, last: Day) { (self.pause, self.last) = (pause, last) }

  public func write(_ record: Recorder) throws {
    let found = try record.connection.first(
      "SELECT subject_id, began_on FROM pause WHERE id = \(pause) AND ended_on IS NULL"
    ) { (try $0.id(0) as SubjectID, try $0.day(1)) }
    guard let (child, began) = found else { throw Refusal.notFound }
    try record.require(seeing: child)
    try record.require([.teamManager], to: "Resuming a clock")
    guard last >= began else { throw Refusal.because("The last day is before the first.") }
    try record.open([child])
    try record.update("pause", [("id", pause), ("ended_on", last)], about: [child])
  }
}

/// A time in which a clock does not run for a child.
public struct PauseShown: Sendable {
  public let id: String
  public let pause: Pause
}

extension Reader {
  /// The pauses of a child's clocks, newest first.
  public func pauses(of child: SubjectID) throws -> [PauseShown] {
    try connection.rows(
      """
      SELECT id, clock, began_on, ended_on, reason FROM pause p
       WHERE subject_id = \(child) AND \(visible("p.subject_id")) ORDER BY began_on DESC, id
      """
    ) { row in
      PauseShown(
        id: try row.text(0),
        pause: Pause(
          clock: try row.text(1), from: try row.day(2), until: try row.optionalDay(3), reason: try row.text(4)))
    }
  }
}
