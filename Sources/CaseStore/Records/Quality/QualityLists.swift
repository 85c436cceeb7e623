import Casework

/// A line of the list for the steady state meeting: what the census would fail on, of which child, since when.
public struct QualityLine: Sendable {
  public let child: ChildName
  public let finding: QualityFinding
  /// The kind of the step on whose page it is mended; nil where it is mended elsewhere.
  public let step: String?
  public let since: Day
  public let worker: String?
  public let team: String?
}

/// How things stand among some children.
public struct QualityCount: Sendable, Equatable {
  /// Children of whom the census would tell.
  public let children: Int
  /// Those of them with an error.
  public let withErrors: Int
  /// Those of them with a query and no error.
  public let withQueries: Int
}

/// A rule, and how many children break it.
public struct QualityRule: Sendable, Equatable {
  public let rule: String
  public let isError: Bool
  public let children: Int
}

extension Reader {
  /// What the census would fail on, of children whom the worker may see: errors before queries, the oldest first.
  ///
  /// - Parameter rule: only of this rule.
  /// - Parameter skipped: so many lines are on earlier pages of the list.
  public func qualityLines(
    _ scope: QualityScope, rule: String? = nil, most: Int = 200, after skipped: Int = 0
  ) throws -> [QualityLine] {
    try connection.rows(
      """
      SELECT \(ChildName.columns), f.rule, f.severity, f.place, f.questions, f.since, w.name, t.name,
        s.kind
        FROM quality_finding f JOIN quality_check q ON q.subject_id = f.subject_id
        JOIN person p ON p.subject_id = f.subject_id
        LEFT JOIN worker w ON w.id = q.worker_id LEFT JOIN team t ON t.id = q.team_id
        LEFT JOIN step s ON f.place LIKE 'step:%' AND s.id = substr(f.place, 6)
       WHERE \(scope.condition) AND (CAST(\(rule) AS TEXT) IS NULL OR f.rule = \(rule)) AND \(visible("f.subject_id"))
       ORDER BY f.severity, f.since, p.search_name, p.subject_id, f.rule, f.place LIMIT \(most) OFFSET \(skipped)
      """
    ) { row -> QualityLine? in
      guard let place = QualityFinding.Place(text: try row.text(8)) else { return nil }
      let finding = QualityFinding(
        rule: try row.text(6), isError: try row.text(7) == "error", place: place,
        questions: try row.text(9).split(separator: " ").map(String.init))
      return QualityLine(
        child: try ChildName(row, from: 0), finding: finding, step: try row.optionalText(13), since: try row.day(10),
        worker: try row.optionalText(11), team: try row.optionalText(12))
    }.compactMap { $0 }
  }

  /// How many lines there are in all.
  public func qualityLineCount(_ scope: QualityScope, rule: String? = nil) throws -> Int {
    try connection.first(
      """
      SELECT count(*) FROM quality_finding f JOIN quality_check q ON q.subject_id = f.subject_id
       WHERE \(scope.condition) AND (CAST(\(rule) AS TEXT) IS NULL OR f.rule = \(rule)) AND \(visible("f.subject_id"))
      """
    ) { try $0.int(0) } ?? 0
  }

  /// How things stand among children whom the worker may see.
  public func qualityCount(_ scope: QualityScope) throws -> QualityCount {
    try qualityCounts("''", where: "\(scope.condition) AND \(visible("q.subject_id"))").first?.count
      ?? QualityCount(children: 0, withErrors: 0, withQueries: 0)
  }

  /// How things stand worker by worker of a team, among children whom the reader may see; nil for those who have none.
  public func qualityByWorker(in team: TeamID) throws -> [(worker: WorkerID?, count: QualityCount)] {
    try qualityCounts("q.worker_id", where: "q.team_id = \(team) AND \(visible("q.subject_id"))").map {
      (worker: $0.key.map { WorkerID($0) }, count: $0.count)
    }
  }

  /// How things stand team by team.
  ///
  /// - Parameter ofAll: of every child, for figures in which small numbers are not shown; else of those whom the reader
  ///   may see.
  public func qualityByTeam(ofAll: Bool) throws -> [(team: TeamID, count: QualityCount)] {
    let seen: SQL = ofAll ? "1 = 1" : visible("q.subject_id")
    return try qualityCounts("q.team_id", where: seen).compactMap { line in
      line.key.map { (team: TeamID($0), count: line.count) }
    }
  }

  /// The rules that are broken, and by how many children; errors first, then those of most children.
  ///
  /// - Parameter ofAll: of every child, for figures in which small numbers are not shown.
  public func qualityByRule(_ scope: QualityScope, ofAll: Bool = false) throws -> [QualityRule] {
    let seen: SQL = ofAll ? "1 = 1" : visible("f.subject_id")
    return try connection.rows(
      """
      SELECT f.rule, f.severity, count(DISTINCT f.subject_id)
        FROM quality_finding f JOIN quality_check q ON q.subject_id = f.subject_id
       WHERE \(scope.condition) AND \(seen) GROUP BY f.rule, f.severity ORDER BY f.severity, 3 DESC, f.rule
      """
    ) { QualityRule(rule: try $0.text(0), isError: try $0.text(1) == "error", children: try $0.int(2)) }
  }

  private func qualityCounts(_ key: SQL, where test: SQL) throws -> [(key: String?, count: QualityCount)] {
    try connection.rows(
      """
      SELECT x.key, count(*), sum(x.errors), sum(CASE WHEN x.errors = 0 THEN x.queries ELSE 0 END) FROM (
          SELECT \(key) AS key,
            CASE WHEN EXISTS (SELECT 1 FROM quality_finding f WHERE f.subject_id = q.subject_id
              AND f.severity = 'error') THEN 1 ELSE 0 END AS errors,
            CASE WHEN EXISTS (SELECT 1 FROM quality_finding f WHERE f.subject_id = q.subject_id
              AND f.severity = 'query') THEN 1 ELSE 0 END AS queries
            FROM quality_check q WHERE q.in_census = 1 AND \(test)) x
       GROUP BY x.key ORDER BY x.key
      """
    ) { row in
      (
        key: try row.optionalText(0),
        count: QualityCount(children: try row.int(1), withErrors: try row.int(2), withQueries: try row.int(3))
      )
    }
  }
}
