import Casework

/// Which actions of plans are asked for.
public enum PlanActionScope: Sendable {
  case all
  case plan(SubjectID)
  case recommendation(String)
  /// Open ones that a worker leads on.
  case openOf(WorkerID)
  /// Those that an indicator is evidence for.
  case indicator(String)
  case one(String)

  /// Holds of an action `a`.
  fileprivate var test: SQL {
    switch self {
    case .all: "1 = 1"
    case .plan(let plan): "EXISTS (SELECT 1 FROM action_in_plan x WHERE x.action_id = a.id AND x.plan_id = \(plan))"
    case .recommendation(let id):
      "EXISTS (SELECT 1 FROM action_recommendation x WHERE x.action_id = a.id AND x.recommendation_id = \(id))"
    case .openOf(let worker): "a.worker_id = \(worker) AND a.done_on IS NULL AND a.dropped_on IS NULL"
    case .indicator(let name):
      """
      EXISTS (SELECT 1 FROM action_evidence x WHERE x.action_id = a.id AND x.indicator = \(name)
                 AND x.withdrawn_on IS NULL)
      """
    case .one(let id): "a.id = \(id)"
    }
  }
}

extension Reader {
  /// Actions of plans with all that was said of them, in the order of their plans.
  public func planActions(_ scope: PlanActionScope, most: Int = 2_000) throws -> [PlanActionShown] {
    let test = scope.test
    var actions = try connection.rows(
      """
      SELECT a.id, a.plan_id, a.what, a.measure, a.lead_text, a.lead, a.worker_id, a.when_text, a.due_on, a.every,
             a.status_text, a.done_on, a.done_words, a.dropped_on, a.dropped_because, p.agreed_on, p.begun_on
        FROM plan_action a JOIN improvement_plan p ON p.id = a.plan_id
        JOIN action_in_plan i ON i.action_id = a.id AND i.plan_id = a.plan_id
       WHERE \(test) ORDER BY coalesce(p.agreed_on, p.begun_on) DESC, p.id, i.place LIMIT \(most)
      """
    ) { try PlanActionShown($0) }
    let parts = try PlanActionParts(connection, of: test)
    for index in actions.indices { parts.add(to: &actions[index]) }
    return actions
  }

  public func planAction(_ id: String) throws -> PlanActionShown? { try planActions(.one(id)).first }
}

extension PlanActionShown {
  fileprivate init(_ row: Row) throws {
    self.init(
      id: try row.text(0), plan: try row.id(1), what: try row.text(2), measure: try row.optionalText(3),
      leadText: try row.text(4), lead: try row.optionalText(5), worker: try row.optionalID(6),
      whenText: try row.text(7), due: try row.optionalDay(8),
      every: try row.optionalText(9).flatMap { PlanDate($0).every }, statusText: try row.optionalText(10),
      doneOn: try row.optionalDay(11), doneWords: try row.optionalText(12), droppedOn: try row.optionalDay(13),
      droppedBecause: try row.optionalText(14), base: try row.optionalDay(15), begunOn: try row.day(16))
  }
}
