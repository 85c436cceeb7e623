import Casework

/// Works out the locks of children and the keys of workers, and writes what changed.
enum SightRows {
  /// The tables of a child's own rows from which the child's locks are worked out.
  static let tables: Set = families.union([
    "person", "step", "step_subject", "restriction", "restricted_to", "broken_glass",
  ])
  /// Those from which the locks of brothers and sisters are worked out too.
  static let families: Set = ["allocation", "link"]

  /// Brings the locks of these children up to date, and those of the brothers and sisters of some of them.
  static func bring(_ children: Set<SubjectID>, siblingsOf some: Set<SubjectID>, _ connection: any Connection) throws {
    var all = children
    for child in some { all.formUnion(try siblings(of: child, connection)) }
    for child in all.sorted() { try bring(child, connection) }
  }

  private static func siblings(of child: SubjectID, _ connection: any Connection) throws -> [SubjectID] {
    let kinds = SQL(list: Relationship.Kind.allCases.filter(\.isSibling).map(\.rawValue))
    return try connection.rows(
      """
      SELECT to_id FROM link WHERE from_id = \(child) AND kind IN (\(kinds)) AND ended_on IS NULL
      UNION SELECT from_id FROM link WHERE to_id = \(child) AND kind IN (\(kinds)) AND ended_on IS NULL
      """
    ) { try $0.id(0) }
  }

  static func bring(_ child: SubjectID, _ connection: any Connection) throws {
    let wanted = try locks(of: child, connection)
    let held = Dictionary(
      uniqueKeysWithValues: try connection.rows("SELECT key, until FROM sight WHERE subject_id = \(child)") {
        (try $0.text(0), try $0.text(1))
      })
    for key in held.keys where wanted[key] == nil {
      try connection.run("DELETE FROM sight WHERE subject_id = \(child) AND key = \(key)")
    }
    for (key, until) in wanted where held[key] != until {
      try connection.run(
        """
        INSERT INTO sight (subject_id, key, until) VALUES (\(child), \(key), \(until))
        ON CONFLICT (subject_id, key) DO UPDATE SET until = excluded.until
        """)
    }
  }

  private static func locks(of child: SubjectID, _ connection: any Connection) throws -> [String: String] {
    if try connection.first("SELECT 1 FROM restriction WHERE subject_id = \(child)", { _ in true }) ?? false {
      let named: [WorkerID] = try connection.rows(
        "SELECT worker_id FROM restricted_to WHERE subject_id = \(child)"
      ) { try $0.id(0) }
      return Dictionary(uniqueKeysWithValues: named.map { (Sight.key($0), Sight.forEver) })
    }
    var locks = [Sight.wide: Sight.forEver]
    try connection.few(
      """
      SELECT worker_id, max(until) FROM broken_glass WHERE subject_id = \(child) GROUP BY worker_id
      """
    ) { locks[Sight.key(try $0.id(0) as WorkerID)] = try $0.text(1) }
    for lock in try standing(child, connection) { locks[lock] = Sight.forEver }
    return locks
  }

  /// The team that holds, or last held, the child and the key worker; whoever opened the record, until a team holds it;
  /// whoever is writing a step; and those who hold brothers and sisters, because a family is worked with together.
  private static func standing(_ child: SubjectID, _ connection: any Connection) throws -> Set<String> {
    var locks: Set<String> = []
    var known: Set<SubjectID> = []
    let family = [child] + (try siblings(of: child, connection))
    // The latest of each comes first.
    try connection.few(
      """
      SELECT subject_id, team, worker, ended_on FROM allocation WHERE subject_id IN (\(SQL(list: family)))
       ORDER BY (ended_on IS NULL) DESC, ended_on DESC, began_on DESC, id DESC
      """
    ) { row in
      let (member, ended): (SubjectID, String?) = (try row.id(0), try row.optionalText(3))
      guard known.insert(member).inserted, member == child || ended == nil else { return }
      locks.insert(Sight.key(try row.id(1) as TeamID))
      if ended == nil, let worker: WorkerID = try row.optionalID(2) { locks.insert(Sight.key(worker)) }
    }
    if !known.contains(child),
      let opener = try connection.first(
        "SELECT registered_by FROM person WHERE subject_id = \(child)",
        {
          try $0.optionalID(0) as WorkerID?
        }) ?? nil
    {
      locks.insert(Sight.key(opener))
    }
    try connection.few(
      """
      SELECT DISTINCT s.worker_id FROM open_step o JOIN step s ON s.id = o.step_id
       WHERE o.subject_id = \(child) AND s.worker_id IS NOT NULL
      """
    ) { locks.insert(Sight.key(try $0.id(0) as WorkerID)) }
    return locks
  }

  /// Brings the keys of a worker up to date: those of the roles and teams held, none when not active.
  static func bring(worker: WorkerID, _ connection: any Connection) throws {
    try connection.run("DELETE FROM worker_key WHERE worker_id = \(worker)")
    guard try connection.first("SELECT 1 FROM worker WHERE id = \(worker) AND active = 1", { _ in true }) ?? false
    else { return }
    let roles = try connection.roles(of: worker)
    var keys = [Sight.key(worker)]
    if roles.contains(where: \.seesEveryChild) { keys.append(Sight.wide) }
    if !roles.isDisjoint(with: [.socialWorker, .teamManager]) {
      let teams: [TeamID] = try connection.rows("SELECT team_id FROM worker_team WHERE worker_id = \(worker)") {
        try $0.id(0)
      }
      keys += teams.map(Sight.key)
    }
    for key in keys { try connection.run("INSERT INTO worker_key (worker_id, key) VALUES (\(worker), \(key))") }
  }
}
