import Casework

/// Adds a worker, with what they are there to do and the teams they are in.
public struct AddWorker: Change {
  public let signIn: String
  public let name: String
  public let roles: Set<Role>
  public let teams: Set<TeamID>
  public var words: String { "Added a worker" }

  public init(signIn: String, name: String, roles: Set<Role>, teams: Set<TeamID> = []) {
    (self.signIn, self.name, self.roles, self.teams) = (signIn.lowercased(), name, roles, teams)
  }

  public func write(_ record: Recorder) throws -> WorkerID {
    try record.require([.administrator], to: "Adding a worker")
    return try add(to: record, id: record.newID())
  }

  func add(to record: Recorder, id: String) throws -> WorkerID {
    guard !name.allSatisfy(\.isWhitespace) else { throw Refusal.because("Enter the worker’s name.") }
    guard !signIn.isEmpty, signIn.utf8.count <= 80, !signIn.contains(where: \.isWhitespace) else {
      throw Refusal.because("A sign-in name has no spaces and at most 80 characters.")
    }
    if try record.connection.first("SELECT 1 FROM worker WHERE sign_in = \(signIn)", { _ in true }) ?? false {
      throw Refusal.because("The sign-in name \(signIn) is taken.")
    }
    let subject = SubjectID(id)
    try record.begin(subject, kind: .worker)
    try record.insert(
      "worker", [("id", id), ("sign_in", signIn), ("name", name), ("active", true)], about: [subject])
    try record.write(roles: roles, teams: teams, of: WorkerID(id))
    return WorkerID(id)
  }
}

extension Recorder {
  /// Puts in the roles and teams of a worker, and works out the keys that follow.
  func write(roles: Set<Role>, teams: Set<TeamID>, of worker: WorkerID) throws {
    let subject = SubjectID(worker.text)
    for role in roles.sorted(by: { $0.rawValue < $1.rawValue }) {
      try insert("worker_role", [("worker_id", worker), ("role", role.rawValue)], about: [subject])
    }
    for team in teams.sorted() {
      try insert("worker_team", [("worker_id", worker), ("team_id", team)], about: [subject])
    }
    try SightRows.bring(worker: worker, connection)
  }
}
