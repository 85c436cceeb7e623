import Casework

/// A worker as the pages show one.
public struct WorkerShown: Sendable {
  public let id: WorkerID
  public let signIn: String
  public let name: String
  public let isActive: Bool
  public let roles: Set<Role>
  public let teams: [TeamID]

  public init(id: WorkerID, signIn: String, name: String, isActive: Bool, roles: Set<Role>, teams: [TeamID]) {
    (self.id, self.signIn, self.name, self.isActive) = (id, signIn, name, isActive)
    (self.roles, self.teams) = (roles, teams)
  }
}

public struct TeamShown: Sendable, Hashable {
  public let id: TeamID
  public let name: String
  public let kind: String
  public let capacity: Int?
}

extension Connection {
  func workers(where test: SQL) throws -> [WorkerShown] {
    var roles: [WorkerID: Set<Role>] = [:]
    try each("SELECT r.worker_id, r.role FROM worker_role r JOIN worker w ON w.id = r.worker_id WHERE \(test)") { row in
      if let role = Role(rawValue: try row.text(1)) { roles[try row.id(0), default: []].insert(role) }
    }
    var teams: [WorkerID: [TeamID]] = [:]
    try each("SELECT t.worker_id, t.team_id FROM worker_team t JOIN worker w ON w.id = t.worker_id WHERE \(test)") {
      row in
      teams[try row.id(0), default: []].append(try row.id(1))
    }
    return try rows("SELECT w.id, w.sign_in, w.name, w.active FROM worker w WHERE \(test) ORDER BY w.name, w.id") {
      row in
      let id: WorkerID = try row.id(0)
      return WorkerShown(
        id: id, signIn: try row.text(1), name: try row.text(2), isActive: try row.bool(3), roles: roles[id] ?? [],
        teams: (teams[id] ?? []).sorted())
    }
  }
}

extension Reader {
  public func worker(_ id: WorkerID) throws -> WorkerShown? { try connection.workers(where: "w.id = \(id)").first }

  public func workers() throws -> [WorkerShown] { try connection.workers(where: "1 = 1") }

  /// What some workers are called, whether they are still here or not.
  public func names(of workers: Set<WorkerID>) throws -> [WorkerID: String] {
    guard !workers.isEmpty else { return [:] }
    let names: [(WorkerID, String)] = try connection.rows(
      "SELECT id, name FROM worker WHERE id IN (\(SQL(list: workers.sorted())))"
    ) { (try $0.id(0), try $0.text(1)) }
    return Dictionary(names) { first, _ in first }
  }

  /// Active workers, for choosing one.
  public func activeWorkers() throws -> [WorkerShown] { try connection.workers(where: "w.active = 1") }

  public func teams() throws -> [TeamShown] {
    try connection.rows("SELECT id, name, kind, capacity FROM team WHERE closed_on IS NULL ORDER BY kind, name") {
      row in
      TeamShown(id: try row.id(0), name: try row.text(1), kind: try row.text(2), capacity: try row.optionalInt(3))
    }
  }

  /// What a team is called, also when it is closed.
  public func name(of team: TeamID) throws -> String? {
    try connection.first("SELECT name FROM team WHERE id = \(team)") { try $0.text(0) }
  }
}
