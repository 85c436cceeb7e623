import Casework

/// An action of a register: of a self-assessment, or of a complaint.
public struct RegisterAction: Sendable {
  public let action: ActionShown
  /// Which standard it is to bring about, of a self-assessment.
  public let standard: String?
  /// What it came of: the agency and the round, or the complaint’s reference.
  public let from: String

  /// The self-assessment or the complaint.
  public var subject: SubjectID { action.child }
}

extension Reader {
  /// Actions of a self-assessment or a complaint: those open first, by day.
  public func registerActions(of subject: SubjectID) throws -> [RegisterAction] {
    try registerActions(where: "a.subject_id = \(subject)")
  }

  /// Every action of the registers that the reader may find.
  public func registerActions() throws -> [RegisterAction] { try registerActions(where: "1 = 1") }

  public func registerAction(_ id: String) throws -> RegisterAction? {
    try registerActions(where: "a.id = \(id)").first
  }

  private func registerActions(where test: SQL) throws -> [RegisterAction] {
    let agencies: SQL = try reads(.selfAssessments) ? "1 = 1" : answersFor("v.agency_id")
    return try connection.rows(
      """
      SELECT a.id, a.subject_id, a.what, a.owner, w.name, a.due_on, a.done_on, a.evidence, a.dropped_on, a.reason,
        a.measure, a.worker_id, n.standard, coalesce(g.name || ', ' || r.title, 'Complaint ' || e.reference)
        FROM action a LEFT JOIN worker w ON w.id = a.worker_id LEFT JOIN action_standard n ON n.action_id = a.id
        LEFT JOIN self_assessment v ON v.id = a.subject_id LEFT JOIN agency g ON g.id = v.agency_id
        LEFT JOIN assessment_round r ON r.id = v.round_id LEFT JOIN complaint e ON e.id = a.subject_id
       WHERE \(test) AND ((v.id IS NOT NULL AND \(agencies)) OR (e.id IS NOT NULL AND \(Complaint.visible(to: self))))
       ORDER BY (a.done_on IS NULL AND a.dropped_on IS NULL) DESC, coalesce(a.due_on, '9999-12-31'), a.id LIMIT 500
      """
    ) { row in
      RegisterAction(
        action: ActionShown(
          id: try row.text(0), child: try row.id(1), what: try row.text(2), owner: try row.text(3),
          worker: try row.optionalText(4), due: try row.optionalDay(5), doneOn: try row.optionalDay(6),
          evidence: try row.optionalText(7), droppedOn: try row.optionalDay(8), reason: try row.optionalText(9),
          step: nil, measure: try row.optionalText(10), workerID: try row.optionalID(11)),
        standard: try row.optionalText(12), from: try row.text(13))
    }
  }

  /// What became of an action of a register, oldest first, as the journal kept it.
  public func history(of action: RegisterAction) throws -> [ActionEvent] {
    guard try registerAction(action.action.id) != nil else { return [] }
    return try connection.rows(
      """
      SELECT j.at, w.name, b.body FROM journal j JOIN journal_body b ON b.seq = j.seq
        LEFT JOIN worker w ON w.id = j.worker_id
       WHERE j.subject_id = \(action.subject) AND j.kind = 'change' AND b.body LIKE \("%\"\(action.action.id)\"%")
       ORDER BY j.seq
      """
    ) { try ActionEvent.events($0, of: action.action.id) }.flatMap { $0 }
  }
}
