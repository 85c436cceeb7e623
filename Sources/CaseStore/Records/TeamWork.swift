import Casework

/// A worker's share of a team's work.
public struct Caseload: Sendable, Equatable {
  public let worker: WorkerID
  public let name: String
  public let children: Int
  /// Those of them on a child protection plan.
  public let onPlans: Int
  public let late: Int
  public let dueThisWeek: Int
}

/// A child with the team that nobody has been allocated to.
public struct Unallocated: Sendable {
  public let child: ChildName
  public let since: Day
}

extension Reader {
  /// The workers of a team who hold children, and the others of the team, with what they hold.
  public func caseloads(of team: TeamID) throws -> [Caseload] {
    let sunday = today.monday + 6
    return try connection.rows(
      """
      SELECT w.id, w.name,
        (SELECT count(*) FROM allocation a WHERE a.worker = w.id AND a.ended_on IS NULL AND \(visible("a.subject_id"))),
        (SELECT count(*) FROM allocation a JOIN protection_plan p ON p.subject_id = a.subject_id AND p.ended_on IS NULL
          WHERE a.worker = w.id AND a.ended_on IS NULL AND \(visible("a.subject_id"))),
        (SELECT count(*) FROM duty d WHERE d.worker_id = w.id AND d.outcome = 'open' AND d.due_on < \(today)
           AND \(visible("d.subject_id"))),
        (SELECT count(*) FROM duty d WHERE d.worker_id = w.id AND d.outcome = 'open'
           AND d.due_on BETWEEN \(today) AND \(sunday) AND \(visible("d.subject_id")))
        FROM worker w JOIN worker_team t ON t.worker_id = w.id
       WHERE t.team_id = \(team) AND w.active = 1 ORDER BY w.name, w.id
      """
    ) { row in
      Caseload(
        worker: try row.id(0), name: try row.text(1), children: try row.int(2), onPlans: try row.int(3),
        late: try row.int(4), dueThisWeek: try row.int(5))
    }
  }

  /// Children of a team that wait for a worker, the longest waiting first.
  public func unallocated(in team: TeamID, most: Int = 100) throws -> [Unallocated] {
    try connection.rows(
      """
      SELECT \(ChildName.columns), a.began_on FROM allocation a JOIN person p ON p.subject_id = a.subject_id
       WHERE a.team = \(team) AND a.worker IS NULL AND a.ended_on IS NULL AND \(visible("a.subject_id"))
       ORDER BY a.began_on, p.subject_id LIMIT \(most)
      """
    ) { Unallocated(child: try ChildName($0, from: 0), since: try $0.day(6)) }
  }

  /// How many children of a team wait for a worker.
  public func countUnallocated(in team: TeamID) throws -> Int {
    try connection.first(
      """
      SELECT count(*) FROM allocation a
       WHERE a.team = \(team) AND a.worker IS NULL AND a.ended_on IS NULL AND \(visible("a.subject_id"))
      """
    ) { try $0.int(0) } ?? 0
  }

  /// Children of a team whose worker has changed three times or more in the last year.
  public func manyWorkers(in team: TeamID, most: Int = 50) throws -> [(child: ChildName, changes: Int)] {
    let since = today.adding(years: -1)
    return try connection.rows(
      """
      SELECT \(ChildName.columns), c.workers FROM (
          SELECT a.subject_id, (SELECT count(DISTINCT o.worker) FROM allocation o WHERE o.subject_id = a.subject_id
              AND o.began_on >= \(since) AND o.worker IS NOT NULL) AS workers
            FROM allocation a WHERE a.team = \(team) AND a.ended_on IS NULL AND \(visible("a.subject_id"))) c
        JOIN person p ON p.subject_id = c.subject_id
       WHERE c.workers >= 3 ORDER BY c.workers DESC, p.family_name, p.subject_id LIMIT \(most)
      """
    ) { (child: try ChildName($0, from: 0), changes: try $0.int(6)) }
  }

  /// Children that a team holds now.
  public func countChildren(of team: TeamID) throws -> Int {
    try connection.first(
      "SELECT count(*) FROM allocation a WHERE a.team = \(team) AND a.ended_on IS NULL AND \(visible("a.subject_id"))"
    ) { try $0.int(0) } ?? 0
  }
}
