import Casework

/// Which of a child's actions.
public enum ActionsOf: Sendable {
  case all
  /// Those that are open, and those that were agreed in a step, as the lines of a plan were.
  case openOrOf(StepID?)
}

extension Reader {
  private static let actionColumns: SQL =
    """
    a.id, a.subject_id, a.what, a.owner, w.name, a.due_on, a.done_on, a.evidence, a.dropped_on, a.reason, a.step_id,
    a.measure, a.worker_id
    """

  private func action(_ row: Row) throws -> ActionShown {
    ActionShown(
      id: try row.text(0), child: try row.id(1), what: try row.text(2), owner: try row.text(3),
      worker: try row.optionalText(4), due: try row.optionalDay(5), doneOn: try row.optionalDay(6),
      evidence: try row.optionalText(7), droppedOn: try row.optionalDay(8), reason: try row.optionalText(9),
      step: try row.optionalID(10), measure: try row.optionalText(11),
      workerID: try row.optionalID(12))
  }

  /// One action, with whose it is; nil when there is none about a child whom the worker may see.
  public func action(_ id: String) throws -> (child: ChildName, action: ActionShown)? {
    try connection.first(
      """
      SELECT \(Self.actionColumns), \(ChildName.columns) FROM action a JOIN person p ON p.subject_id = a.subject_id
        LEFT JOIN worker w ON w.id = a.worker_id
       WHERE a.id = \(id) AND \(visible("a.subject_id"))
      """
    ) { (child: try ChildName($0, from: 13), action: try action($0)) }
  }

  /// Actions about a child: those open first, by day, then the others.
  public func actions(of child: SubjectID, _ which: ActionsOf = .all, most: Int = 200) throws -> [ActionShown] {
    try connection.rows(
      """
      SELECT \(Self.actionColumns) FROM (\(Self.chosen(which, of: child))) c JOIN action a ON a.id = c.id
        LEFT JOIN worker w ON w.id = a.worker_id
       WHERE \(visible("a.subject_id"))
       ORDER BY (a.done_on IS NULL AND a.dropped_on IS NULL) DESC, coalesce(a.due_on, '9999-12-31'), a.id LIMIT \(most)
      """
    ) { try action($0) }
  }

  private static func chosen(_ which: ActionsOf, of child: SubjectID) -> SQL {
    switch which {
    case .all: "SELECT id FROM action WHERE subject_id = \(child)"
    case .openOrOf(let step):
      """
      SELECT id FROM action WHERE subject_id = \(child) AND done_on IS NULL AND dropped_on IS NULL
      UNION SELECT id FROM action WHERE step_id = \(step) AND subject_id = \(child)
      """
    }
  }

  /// Open actions about children allocated to a worker, or that the worker answers for, with whose they are. Which they
  /// are is settled before anything else of them is read.
  ///
  /// - Parameter known: children whose names were read already, of those whom the reader may see.
  public func openActions(
    of worker: WorkerID, most: Int = 200, known: [SubjectID: ChildName] = [:]
  ) throws -> [(child: ChildName, action: ActionShown)] {
    let actions = try connection.rows(
      """
      SELECT \(Self.actionColumns) FROM (
          SELECT m.id, coalesce(m.due_on, '9999-12-31') AS due FROM action m
           WHERE m.worker_id = \(worker) AND m.done_on IS NULL AND m.dropped_on IS NULL
             AND CASE WHEN EXISTS (SELECT 1 FROM allocation b
                                    WHERE b.subject_id = m.subject_id AND b.worker = \(worker) AND b.ended_on IS NULL)
                      THEN 1 = 0 ELSE \(visible("m.subject_id")) END
          UNION ALL
          SELECT x.id, coalesce(x.due_on, '9999-12-31') FROM allocation l JOIN action x ON x.subject_id = l.subject_id
           WHERE l.worker = \(worker) AND l.ended_on IS NULL AND x.done_on IS NULL AND x.dropped_on IS NULL
             AND \(visible("l.subject_id"))
           ORDER BY due, id LIMIT \(most)) c
        JOIN action a ON a.id = c.id
        LEFT JOIN worker w ON w.id = a.worker_id
       ORDER BY c.due, a.id
      """
    ) { try action($0) }
    let names = try names(of: actions.map(\.child), known: known)
    return actions.compactMap { action in names[action.child].map { (child: $0, action: action) } }
  }

  /// Open actions about the children of a team.
  public func openActions(ofTeam team: TeamID, most: Int = 500) throws -> [(child: ChildName, action: ActionShown)] {
    try connection.rows(
      """
      SELECT \(Self.actionColumns), \(ChildName.columns) FROM allocation l
        JOIN action a ON a.subject_id = l.subject_id AND a.done_on IS NULL AND a.dropped_on IS NULL
        JOIN person p ON p.subject_id = a.subject_id
        LEFT JOIN worker w ON w.id = a.worker_id
       WHERE l.team = \(team) AND l.ended_on IS NULL AND \(visible("a.subject_id"))
       ORDER BY coalesce(a.due_on, '9999-12-31'), a.id LIMIT \(most)
      """
    ) { (child: try ChildName($0, from: 13), action: try action($0)) }
  }
}
