import Casework

/// A child's steps that are not at their end, as they are kept for worklists: a worker's children have hundreds of
/// steps, of which a few are to do.
enum OpenSteps {
  /// The tables of a child's own rows that they are found in.
  static let tables: Set = ["step", "step_subject"]
  private static let statuses: [StepStatus] = [.toDo, .draft, .sent, .sentBack]

  /// How one is kept.
  private struct Line: Hashable {
    let step: StepID
    let status: String
    let openedOn: String

    init(_ row: Row) throws {
      (step, status, openedOn) = (try row.id(0), try row.text(1), try row.text(2))
    }
  }

  /// Brings those of a child up to date.
  static func bring(_ child: SubjectID, _ connection: any Connection) throws {
    let wanted = try connection.rows(
      """
      SELECT s.id, s.status, s.opened_on FROM step_subject x JOIN step s ON s.id = x.step_id
       WHERE x.subject_id = \(child) AND s.status IN (\(SQL(list: statuses.map(\.rawValue)))) ORDER BY s.id
      """, Line.init)
    let kept = try connection.rows(
      "SELECT step_id, status, opened_on FROM open_step WHERE subject_id = \(child) ORDER BY step_id", Line.init)
    for line in kept where !wanted.contains(line) {
      try connection.run("DELETE FROM open_step WHERE subject_id = \(child) AND step_id = \(line.step)")
    }
    for line in wanted where !kept.contains(line) {
      try connection.run(
        """
        INSERT INTO open_step (subject_id, status, opened_on, step_id)
        VALUES (\(child), \(line.status), \(line.openedOn), \(line.step))
        """)
    }
  }
}
