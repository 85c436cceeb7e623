import CaseStore
import Casework
import TestCast

/// Many children, put in by SQL alone: enough rows for a plan to matter. Nothing of it verifies.
enum ManyChildren {
  static func load(_ count: Int, into cast: Cast) async throws {
    try await cast.engine.write(.full) { connection in
      for statement in statements(count, cast) { _ = try connection.run(statement) }
      try connection.script("ANALYZE")
    }
  }

  private static func statements(_ count: Int, _ cast: Cast) -> [SQL] {
    let n: SQL = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(count))"
    let team: SQL = "CASE WHEN i % 2 = 0 THEN \(cast.north) ELSE \(cast.south) END"
    let worker: SQL = "CASE WHEN i % 2 = 0 THEN \(cast.amira) ELSE \(cast.lena) END"
    let kinds: [SQL] = ["contact", "visit", "core-group"].map { "\($0 as String)" }
    let steps = kinds.enumerated().flatMap { index, kind -> [SQL] in
      let id: SQL = "'S\(SQL(stringLiteral: String(index)))-' || i"
      return [
        """
        INSERT INTO step (id, kind, status, version, opened_on, worker_id, happened_on, finished_at, sent_at)
        \(n) SELECT \(id), \(kind), CASE WHEN i % 20 = 0 THEN 'sent' WHEN i % 20 = 1 THEN 'to-do' ELSE 'finished' END,
          CASE WHEN i % 20 < 2 THEN 0 ELSE 1 END, '2026-01-01', \(worker), '2026-01-01',
          CASE WHEN i % 20 < 2 THEN NULL ELSE '2026-01-01T10:00:00.000Z' END, '2026-01-01T09:00:00.000Z' FROM n
        """,
        "INSERT INTO step_subject (step_id, subject_id) \(n) SELECT \(id), 'C' || i FROM n",
        """
        INSERT INTO step_version (step_id, version, answers, shortfalls, worker_id, finished_at)
        \(n) SELECT \(id), 1, '{"shared":{}}', '[]', \(worker), '2026-01-01T10:00:00.000Z' FROM n WHERE i % 20 >= 2
        """,
      ]
    }
    return [
      "INSERT INTO subject (id, kind, version) \(n) SELECT 'C' || i, 'child', 1 FROM n",
      """
      INSERT INTO person (subject_id, given_name, family_name, search_name, born_on)
      \(n) SELECT 'C' || i, 'Given' || (i % 50), 'Family' || (i % 300), 'family' || (i % 300) || ' given' || (i % 50),
        '20' || (10 + i % 15) || '-05-' || (10 + i % 18) FROM n
      """,
      "INSERT INTO search_word (word, subject_id) \(n) SELECT 'family' || (i % 300), 'C' || i FROM n",
      "INSERT INTO search_word (word, subject_id) \(n) SELECT 'given' || (i % 50), 'C' || i FROM n",
      """
      INSERT INTO allocation (id, subject_id, began_on, team, worker)
      \(n) SELECT 'A' || i, 'C' || i, '2026-01-01', \(team), \(worker) FROM n
      """,
      "INSERT INTO sight (subject_id, key, until) \(n) SELECT 'C' || i, 'all', '9999-12-31T00:00:00.000Z' FROM n",
      """
      INSERT INTO sight (subject_id, key, until)
      \(n) SELECT 'C' || i, 'team:' || \(team), '9999-12-31T00:00:00.000Z' FROM n
      """,
      """
      INSERT INTO duty (subject_id, run, clock, started_on, due_on, soon_from, outcome, owner, worker_id, team_id)
      \(n) SELECT 'C' || i, 'cp-visit/' || i, 'cp-visit', '2026-01-01', '2026-03-' || (10 + i % 20), '2026-03-01',
        CASE WHEN i % 5 = 0 THEN 'open' ELSE 'met' END, 'key-worker', \(worker), \(team) FROM n
      """,
      """
      INSERT INTO duty (subject_id, run, clock, started_on, due_on, soon_from, outcome, owner)
      \(n) SELECT 'C' || i, 'contact-decision/' || i, 'contact-decision', '2026-01-01', '2026-03-' || (10 + i % 20),
        '2026-03-01', CASE WHEN i % 9 = 0 THEN 'open' ELSE 'met' END, 'front-door' FROM n
      """,
      """
      INSERT INTO action (id, subject_id, what, owner, worker_id, due_on)
      \(n) SELECT 'T' || i, 'C' || i, 'Ring', 'Amira', \(worker), '2026-03-20' FROM n
      """,
      """
      INSERT INTO childs_words (id, subject_id, said_on, words) \(n) SELECT 'W' || i, 'C' || i, '2026-01-01', 'Hello' FROM n
      """,
      """
      INSERT INTO journal (seq, subject_id, at, worker_id, kind, words, body_hash, hash)
      \(n) SELECT 100000 + i, 'C' || i, '2026-01-01T10:00:00.000Z', \(worker), 'look', 'Looked',
        '\(SQL(stringLiteral: String(repeating: "0", count: 64)))', '\(SQL(stringLiteral: String(repeating: "0", count: 64)))'
        FROM n
      """,
    ] + steps
  }
}
