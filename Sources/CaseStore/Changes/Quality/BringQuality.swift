import Casework

extension Store {
  /// Asks the rules of a return about children whose records have changed since they were asked, or who were asked on
  /// another day, and keeps what was found. No change of the record: what is kept follows from it, in whichever process
  /// it is worked out, and a child that changed meanwhile is left for the next time.
  ///
  /// - Parameters:
  ///   - scope: only those whom a team or a worker holds, and those whom nobody has been asked about yet.
  ///   - most: so many children at most.
  ///   - census: by which rules: `2026-27`.
  ///   - after: only children whose ids come after this one.
  ///   - ask: answers with what was found of a child.
  /// - Returns: how many children were asked about, fewer than `most` when none is left, and the last of them.
  public func bringQuality(
    _ scope: QualityScope = .everybody, after: SubjectID? = nil, most: Int, census: String, today: Day,
    ask: @escaping @Sendable (ReturnRecord) -> QualityOfChild
  ) async throws -> (asked: Int, last: SubjectID?) {
    let (children, found) = try await engine.read { connection in
      let children = try connection.unasked(scope, after: after, most: most, census, today)
      return (children, try children.compactMap { try connection.returnRecord(of: $0).map(ask) })
    }
    if !found.isEmpty {
      try await engine.write(.relaxed) { connection in
        for one in found { try connection.keep(one, census, today) }
      }
    }
    return (children.count, children.last)
  }
}

extension Connection {
  /// Children of whom what is kept is not of today's record and rules. One who is not in the census comes into it only
  /// by a change, and is not asked about again each day.
  fileprivate func unasked(
    _ scope: QualityScope, after: SubjectID?, most: Int, _ census: String, _ today: Day
  ) throws -> [SubjectID] {
    let among: SQL =
      switch scope {
      case .everybody: "1 = 1"
      case .team(let team): "s.id IN (SELECT a.subject_id FROM allocation a WHERE a.team = \(team))"
      case .worker(let worker): "s.id IN (SELECT a.subject_id FROM allocation a WHERE a.worker = \(worker))"
      }
    return try rows(
      """
      SELECT s.id FROM subject s LEFT JOIN quality_check q ON q.subject_id = s.id
       WHERE s.kind = 'child' AND s.id > \(after?.text ?? "") AND \(among) AND (q.subject_id IS NULL OR q.version <> s.version OR q.census <> \(census)
          OR (q.in_census = 1 AND q.checked_on <> \(today)))
       ORDER BY s.id LIMIT \(most)
      """
    ) { try $0.id(0) }
  }

  fileprivate func keep(_ one: QualityOfChild, _ census: String, _ today: Day) throws {
    let kept = try run(
      """
      INSERT INTO quality_check (subject_id, version, checked_on, census, in_census, team_id, worker_id)
      SELECT s.id, s.version, \(today), \(census), \(one.isInCensus), \(one.team), \(one.worker) FROM subject s
       WHERE s.id = \(one.child) AND s.version = \(one.version)
      ON CONFLICT (subject_id) DO UPDATE SET version = excluded.version, checked_on = excluded.checked_on,
        census = excluded.census, in_census = excluded.in_census, team_id = excluded.team_id,
        worker_id = excluded.worker_id
      """)
    guard kept == 1 else { return }
    var wanted = Dictionary(one.findings.map { (Key($0), $0) }) { first, _ in first }
    let held = try rows(
      "SELECT rule, place, severity, questions FROM quality_finding WHERE subject_id = \(one.child)"
    ) { (Key(rule: try $0.text(0), place: try $0.text(1)), try $0.text(2), try $0.text(3)) }
    for (key, severity, questions) in held {
      if let same = wanted[key], same.severity == severity, same.asked == questions {
        wanted[key] = nil
      } else if wanted[key] == nil {
        try run(
          """
          DELETE FROM quality_finding WHERE subject_id = \(one.child) AND rule = \(key.rule) AND place = \(key.place)
          """)
      }
    }
    for (key, finding) in wanted.sorted(by: { ($0.key.rule, $0.key.place) < ($1.key.rule, $1.key.place) }) {
      try run(
        """
        INSERT INTO quality_finding (subject_id, rule, severity, place, questions, since)
        VALUES (\(one.child), \(key.rule), \(finding.severity), \(key.place), \(finding.asked), \(today))
        ON CONFLICT (subject_id, rule, place) DO UPDATE SET severity = excluded.severity,
          questions = excluded.questions
        """)
    }
  }
}

/// What makes a finding of a child the same as one that was found before.
private struct Key: Hashable {
  let rule: String
  let place: String

  init(rule: String, place: String) { (self.rule, self.place) = (rule, place) }
  init(_ finding: QualityFinding) { self.init(rule: finding.rule, place: finding.place.text) }
}

extension QualityFinding {
  fileprivate var severity: String { isError ? "error" : "query" }
  fileprivate var asked: String { questions.joined(separator: " ") }
}
