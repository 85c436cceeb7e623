import Casework

/// What was said of some actions, by action: one query a kind, however many actions there are.
struct PlanActionParts {
  private let places: [String: [PlanActionShown.Place]]
  private let recommendations: [String: [String]]
  private let notes: [String: [PlanActionShown.Note]]
  private let evidence: [String: [PlanActionShown.Evidence]]
  private let slips: [String: [PlanActionShown.Slip]]
  private let settled: [String: [PlanActionShown.Settled]]

  /// - Parameter test: holds of an action `a`.
  init(_ connection: any Connection, of test: SQL) throws {
    let actions: SQL = "(SELECT a.id FROM plan_action a WHERE \(test))"
    func grouped<T>(_ sql: SQL, _ read: (Row) throws -> T) throws -> [String: [T]] {
      Dictionary(grouping: try connection.rows(sql) { (try $0.text(0), try read($0)) }, by: \.0)
        .mapValues { $0.map(\.1) }
    }
    places = try grouped(
      """
      SELECT i.action_id, i.plan_id, p.title, i.theme, i.reference_text, i.place FROM action_in_plan i
        JOIN improvement_plan p ON p.id = i.plan_id WHERE i.action_id IN \(actions) ORDER BY p.title, p.id
      """
    ) {
      PlanActionShown.Place(
        plan: try $0.id(1), planTitle: try $0.text(2), theme: try $0.text(3), referenceText: try $0.text(4),
        number: try $0.int(5))
    }
    recommendations = try grouped(
      """
      SELECT x.action_id, x.recommendation_id FROM action_recommendation x
        JOIN recommendation r ON r.id = x.recommendation_id WHERE x.action_id IN \(actions)
       ORDER BY r.source_id, r.place
      """
    ) { try $0.text(1) }
    notes = try grouped(
      """
      SELECT n.action_id, n.kind, n.noted_on, n.words, w.name FROM action_note n JOIN worker w ON w.id = n.worker_id
       WHERE n.action_id IN \(actions) ORDER BY n.noted_on, n.id
      """
    ) {
      PlanActionShown.Note(
        kind: try $0.text(1) == "impact" ? .impact : .progress, notedOn: try $0.day(2), words: try $0.text(3),
        worker: try $0.text(4))
    }
    evidence = try grouped(Self.evidence(of: actions)) { try PlanActionShown.Evidence($0) }
    slips = try grouped(
      """
      SELECT s.action_id, s.from_on, s.until_on, s.reason, s.slipped_on, w.name FROM action_slip s
        JOIN worker w ON w.id = s.worker_id WHERE s.action_id IN \(actions) ORDER BY s.place, s.id
      """
    ) {
      PlanActionShown.Slip(
        from: try $0.day(1), until: try $0.day(2), reason: try $0.text(3), slippedOn: try $0.day(4),
        worker: try $0.text(5))
    }
    settled = try grouped(
      """
      SELECT s.action_id, s.about, s.was, s.answer, s.answered_on, w.name FROM action_answer s
        JOIN worker w ON w.id = s.worker_id WHERE s.action_id IN \(actions) ORDER BY s.answered_on, s.id
      """
    ) {
      PlanActionShown.Settled(
        isDate: try $0.text(1) == "date", was: try $0.text(2), answer: try $0.text(3), answeredOn: try $0.day(4),
        worker: try $0.text(5))
    }
  }

  private static func evidence(of actions: SQL) -> SQL {
    """
    SELECT e.action_id, e.id, e.kind, e.words, e.given_on, w.name, e.indicator, e.move, e.judged_from, e.asked,
           e.confirms, e.again_on, e.withdrawn_on, e.withdrawn_because
      FROM action_evidence e JOIN worker w ON w.id = e.worker_id
     WHERE e.action_id IN \(actions) ORDER BY e.given_on, e.id
    """
  }

  func add(to action: inout PlanActionShown) {
    action.places = places[action.id] ?? []
    action.recommendations = recommendations[action.id] ?? []
    action.notes = notes[action.id] ?? []
    action.evidence = evidence[action.id] ?? []
    action.slips = slips[action.id] ?? []
    action.settled = settled[action.id] ?? []
  }
}

extension PlanActionShown.Evidence {
  fileprivate init(_ row: Row) throws {
    (action, id) = (try row.text(0), try row.text(1))
    kind = ActionEvidence.Kind(rawValue: try row.text(2)) ?? .paper
    (words, givenOn, worker) = (try row.text(3), try row.day(4), try row.text(5))
    indicator = try row.optionalText(6)
    move = try row.optionalText(7).flatMap(ExpectedMove.init(rawValue:))
    judgedFrom = try row.optionalDay(8)
    asked = try row.optionalText(9)
    confirms = try row.optionalInt(10).map { $0 == 1 }
    againOn = try row.optionalDay(11)
    withdrawnOn = try row.optionalDay(12)
    withdrawnBecause = try row.optionalText(13)
  }
}
