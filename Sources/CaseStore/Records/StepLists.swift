import Casework

/// A step as lists show it, with the children it is about that the reader may see.
public struct StepListed: Sendable {
  public let id: StepID
  public let kind: String
  public let status: StepStatus
  public let version: Int
  public let openedOn: Day
  public let openedBy: StepID?
  public let worker: WorkerID?
  public let workerName: String?
  public let happenedOn: Day?
  public let happenedAt: Moment?
  public let sentAt: Moment?
  public let finishedAt: Moment?
  public let summary: String?
  /// Why it was sent back or set aside.
  public let reason: String?
  public let draftSavedAt: Moment?
  public internal(set) var children: [ChildName]

  public var title: String { StepKind.named(kind)?.title ?? kind }
}

/// Which steps.
public enum StepsOf: Sendable {
  /// Drafts and those sent back, of one worker.
  case unfinished(WorkerID)
  /// Waiting to be authorised, about children of these teams; all teams when nil.
  case waiting([TeamID]?)
  /// Opened by another step and of one of these kinds, whoever the child is with.
  case toDoOfKinds([String])
  /// Everything about one child.
  case child(SubjectID)
  /// What about one child is to do, begun or waits.
  case openOf(SubjectID)
  /// One alone.
  case one(StepID)
  /// Opened by another, one after another.
  case openedBy(StepID)
}

extension Reader {
  /// Steps of which the worker may see at least one child, newest first (those waiting longest first).
  public func steps(_ of: StepsOf, most: Int = 200) throws -> [StepListed] {
    var found: [StepListed] = []
    var index: [StepID: Int] = [:]
    try connection.few(
      """
      SELECT \(StepListed.columns), w.name, f.saved_at, \(ChildName.columns)
        FROM (\(chosen(of, most: most))) c
        JOIN step s ON s.id = c.id
        JOIN step_subject x ON x.step_id = s.id
        JOIN person p ON p.subject_id = x.subject_id
        LEFT JOIN worker w ON w.id = s.worker_id
        LEFT JOIN draft f ON f.step_id = s.id
       WHERE \(visible("x.subject_id"))
       ORDER BY \(order(of)), s.id, p.born_on, p.subject_id
      """
    ) { row in
      let id: StepID = try row.id(0)
      let child = try ChildName(row, from: 15)
      if let at = index[id] {
        found[at] = try StepListed(row, id, children: found[at].children + [child])
      } else {
        index[id] = found.count
        found.append(try StepListed(row, id, children: [child]))
      }
    }
    return found.count > most ? Array(found.prefix(most)) : found
  }

  /// Which steps. Those that one worker has begun, and those of one child, are few: to choose among them first would
  /// cost more than to read them.
  private func chosen(_ of: StepsOf, most: Int) -> SQL {
    switch of {
    case .unfinished(let worker):
      "SELECT id FROM step WHERE worker_id = \(worker) AND status IN ('draft', 'sent-back')"
    case .waiting(let teams):
      """
      SELECT s.id FROM step s WHERE s.status = 'sent' AND EXISTS (
        SELECT 1 FROM step_subject x LEFT JOIN allocation a ON a.subject_id = x.subject_id AND a.ended_on IS NULL
         WHERE x.step_id = s.id AND \(teams.map { $0.isEmpty ? "1 = 0" : "a.team IN (\(SQL(list: $0)))" as SQL } ?? "1 = 1")
           AND \(visible("x.subject_id")))
       ORDER BY s.sent_at, s.id LIMIT \(most)
      """
    case .toDoOfKinds(let kinds):
      """
      SELECT s.id FROM step s WHERE s.status = 'to-do' AND s.kind IN (\(SQL(list: kinds)))
         AND EXISTS (SELECT 1 FROM step_subject x WHERE x.step_id = s.id AND \(visible("x.subject_id")))
       ORDER BY s.opened_on, s.id LIMIT \(most)
      """
    case .child(let child):
      """
      SELECT s.id FROM step_subject x JOIN step s ON s.id = x.step_id
       WHERE x.subject_id = \(child) AND \(visible("x.subject_id"))
      """
    case .openOf(let child):
      "SELECT o.step_id AS id FROM open_step o WHERE o.subject_id = \(child) AND \(visible("o.subject_id"))"
    case .one(let step): "SELECT id FROM step WHERE id = \(step)"
    case .openedBy(let step): "SELECT id FROM step WHERE opened_by = \(step)"
    }
  }

  private func order(_ of: StepsOf) -> SQL {
    switch of {
    case .waiting: "s.sent_at"
    case .toDoOfKinds, .one, .openedBy: "s.opened_on"
    case .unfinished: "s.opened_on DESC"
    case .child, .openOf: "coalesce(s.happened_on, s.opened_on) DESC"
    }
  }
}

extension StepListed {
  /// The columns of `step` under the name `s`; the worker's name and when a draft was saved follow them.
  static let columns: SQL =
    """
    s.id, s.kind, s.status, s.version, s.opened_on, s.opened_by, s.worker_id, s.happened_on, s.happened_at, s.sent_at,
    s.finished_at, s.summary, s.reason
    """

  init(_ row: Row, _ id: StepID, children: [ChildName]) throws {
    guard let status = StepStatus(rawValue: try row.text(2)) else {
      throw StoreFault.other(code: "step", message: "a step of a status that this program does not know")
    }
    self.init(
      id: id, kind: try row.text(1), status: status, version: try row.int(3), openedOn: try row.day(4),
      openedBy: try row.optionalID(5), worker: try row.optionalID(6), workerName: try row.optionalText(13),
      happenedOn: try row.optionalDay(7), happenedAt: try row.optionalMoment(8), sentAt: try row.optionalMoment(9),
      finishedAt: try row.optionalMoment(10), summary: try row.optionalText(11), reason: try row.optionalText(12),
      draftSavedAt: try row.optionalMoment(14), children: children)
  }
}
