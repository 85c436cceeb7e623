import Casework

/// Opens a record for an adult around a child: a parent, a partner, a grandparent.
public struct RegisterAdult: Change {
  public let details: PersonDetails
  public var words: String { "Opened a record of an adult" }

  public init(_ details: PersonDetails) { self.details = details }

  public func write(_ record: Recorder) throws -> SubjectID {
    try record.require(Recorder.keepsPeople, to: "Opening an adult’s record")
    return try record.begin(.adult, details)
  }
}

extension Recorder {
  /// Makes a new person, with what is known.
  func begin(_ kind: SubjectKind, _ details: PersonDetails) throws -> SubjectID {
    try details.check(today: today)
    let id = SubjectID(newID())
    try begin(id, kind: kind)
    let folded = try connection.folded("\(details.familyName) \(details.givenName)")
    try insert(
      "person", [("subject_id", id)] + details.columns(folded: folded) + [("registered_by", worker)], about: [id])
    return id
  }

  /// Who keeps what is known of people and of how they stand to each other.
  static let keepsPeople: Set<Role> = [.frontDoor, .socialWorker, .teamManager, .conferenceChair]

  /// Opens a child or an adult for a change, for whoever may see them and keeps such things.
  func openPerson(_ person: SubjectID, to what: String) throws {
    try require(Recorder.keepsPeople, to: what)
    guard try connection.mayReach(person, worker, at: at) else { throw Refusal.notFound }
    try open([person])
  }
}

extension Connection {
  /// Whether a worker may see a child, or an adult: one who is related to a child that they may see, or to nobody yet.
  func mayReach(_ person: SubjectID, _ worker: WorkerID, at now: Moment) throws -> Bool {
    try first("SELECT 1 FROM subject s WHERE s.id = \(person) AND \(Sight.reaching(worker, at: now))") { _ in true }
      ?? false
  }
}

extension Sight {
  /// Holds of a subject `s` that is a child the worker may see, or an adult around one, or an adult around nobody.
  static func reaching(_ worker: WorkerID, at now: Moment) -> SQL {
    let from = Sight.of("k.from_id", for: worker, at: now)
    let to = Sight.of("k.to_id", for: worker, at: now)
    return """
      ((s.kind = 'child' AND \(Sight.of("s.id", for: worker, at: now)))
        OR (s.kind = 'adult' AND (EXISTS (SELECT 1 FROM link k WHERE k.to_id = s.id AND \(from))
          OR EXISTS (SELECT 1 FROM link k WHERE k.from_id = s.id AND \(to))
          OR (NOT EXISTS (SELECT 1 FROM link k WHERE k.to_id = s.id)
            AND NOT EXISTS (SELECT 1 FROM link k WHERE k.from_id = s.id)
            AND EXISTS (SELECT 1 FROM worker w WHERE w.id = \(worker) AND w.active = 1)))))
      """
  }
}
