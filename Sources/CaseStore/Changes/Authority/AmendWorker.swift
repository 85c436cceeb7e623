import Casework

/// Changes a worker's name, roles and teams, or says that they work here no more.
public struct AmendWorker: Change {
  public let id: WorkerID
  public let name: String
  public let roles: Set<Role>
  public let teams: Set<TeamID>
  public let isActive: Bool
  /// The version of the worker that was seen.
  public let seen: Int?
  public var words: String { "Amended a worker" }

  public init(
    _ id: WorkerID, name: String, roles: Set<Role>, teams: Set<TeamID>, isActive: Bool = true, seen: Int? = nil
  ) {
    (self.id, self.name, self.roles, self.teams) = (id, name, roles, teams)
    (self.isActive, self.seen) = (isActive, seen)
  }

  public func write(_ record: Recorder) throws {
    try record.require([.administrator], to: "Amending a worker")
    guard let name = name.orNothing else { throw Refusal.because("Enter the worker’s name.") }
    guard let before = try record.connection.workers(where: "w.id = \(id)").first else { throw Refusal.notFound }
    let subject = SubjectID(id.text)
    try record.open([subject])
    try record.require(subject, unchangedSince: seen, in: ["worker", "worker_role", "worker_team"])
    // Held before asking, so that two who take each other's place away at once cannot both.
    try Journal.hold(record.connection)
    if !isActive || !roles.contains(.administrator) { try keepAnAdministrator(record) }
    if !isActive { try keepANamedWorker(record) }
    try record.update("worker", [("id", id), ("name", name), ("active", isActive)], about: [subject])
    for role in before.roles.subtracting(roles).map(\.rawValue).sorted() {
      try record.delete("worker_role", [("worker_id", id), ("role", role)], about: [subject])
    }
    for team in Set(before.teams).subtracting(teams).sorted() {
      try record.delete("worker_team", [("worker_id", id), ("team_id", team)], about: [subject])
    }
    try record.write(roles: roles.subtracting(before.roles), teams: teams.subtracting(before.teams), of: id)
    if !isActive { try record.connection.run("DELETE FROM session WHERE worker_id = \(id)") }
  }

  private func keepAnAdministrator(_ record: Recorder) throws {
    let others = try record.connection.first(
      """
      SELECT count(*) FROM worker_role r JOIN worker w ON w.id = r.worker_id AND w.active = 1
       WHERE r.role = \(Role.administrator.rawValue) AND w.id <> \(id)
      """
    ) { try $0.int(0) }
    if others ?? 0 == 0 {
      throw Refusal.because("This is the last administrator: make somebody else one first.")
    }
  }

  /// A restricted record that nobody could open would be lost.
  private func keepANamedWorker(_ record: Recorder) throws {
    let alone = try record.connection.first(
      """
      SELECT count(*) FROM restricted_to r WHERE r.worker_id = \(id) AND NOT EXISTS (
        SELECT 1 FROM restricted_to o JOIN worker w ON w.id = o.worker_id AND w.active = 1
         WHERE o.subject_id = r.subject_id AND o.worker_id <> \(id))
      """
    ) { try $0.int(0) }
    if let alone, alone > 0 {
      throw Refusal.because("A restricted record can be seen by nobody else: somebody else must be named on it first.")
    }
  }
}
