import Casework

/// A contact that waits to be decided upon.
public struct ContactWaiting: Sendable {
  public let decision: StepID
  public let contact: StepID
  public let receivedAt: Moment?
  public let summary: String?
  /// When the decision is due, by whichever of its clocks runs out first: that of every contact, or that of its rating.
  public let due: Duty.Due?
  /// The clock by which it is due then.
  public let clock: String?
  public var children: [ChildName]
  /// Contacts about any of the children in the twelve months before.
  public var earlier: Int
}

/// A decision to be made, and by when.
public struct DecisionDue: Sendable {
  public let decision: StepID
  public let contact: StepID
  /// Nothing where its clocks do not run.
  public let due: Duty.Due?
  /// The clock that runs out first.
  public let clock: String?
}

extension Reader {
  /// Every decision on a contact that is to be made, the least time left first: the clock of every contact, or that of
  /// its rating, whichever runs out before the other.
  public func decisionsDue(most: Int = 2_000) throws -> [DecisionDue] {
    let runs = SQL.joined(Clock.deciding.map { "\($0.id + "/") || s.opened_by" }, separator: ", ")
    var seen: Set<StepID> = []
    let all = try connection.rows(
      """
      SELECT s.id, s.opened_by, d.due_on, d.due_at, d.clock
        FROM (SELECT id, opened_by FROM step WHERE kind = 'referral-decision' AND status IN ('to-do', 'draft')
               ORDER BY opened_on, id LIMIT \(most)) s
        JOIN step_subject x ON x.step_id = s.id
        LEFT JOIN duty d ON d.subject_id = x.subject_id AND d.outcome = 'open' AND d.run IN (\(runs))
       WHERE \(visible("x.subject_id")) ORDER BY coalesce(d.due_at, d.due_on || 'T24', '9999'), s.id, d.clock
      """
    ) { row in
      let (day, moment) = (try row.optionalDay(2), try row.optionalMoment(3))
      return DecisionDue(
        decision: try row.id(0), contact: try row.id(1), due: day.map { Duty.Due(day: $0, moment: moment) },
        clock: try row.optionalText(4))
    }
    return all.filter { seen.insert($0.decision).inserted }
  }

  /// Contacts that wait for these decisions, in their order.
  public func contacts(waitingFor decisions: [DecisionDue]) throws -> [ContactWaiting] {
    guard !decisions.isEmpty else { return [] }
    var found: [StepID: ContactWaiting] = [:]
    let dues = Dictionary(decisions.map { ($0.decision, $0) }) { first, _ in first }
    let (year, list) = (today.adding(years: -1), SQL(list: decisions.map(\.decision.text)))
    // Contacts in the year before are found from the child: SQLite keeps the order of a CROSS JOIN, and would otherwise
    // go through every contact that there ever was, for each child.
    try connection.each(
      """
      SELECT s.id, c.id, c.happened_at, c.summary, \(ChildName.columns),
        (SELECT count(*) FROM step_subject y CROSS JOIN step e
          WHERE y.subject_id = x.subject_id AND e.id = y.step_id AND e.kind = 'contact'
            AND e.status = 'finished' AND e.id <> c.id AND e.happened_on >= \(year))
        FROM step s
        JOIN step c ON c.id = s.opened_by
        JOIN step_subject x ON x.step_id = s.id
        JOIN person p ON p.subject_id = x.subject_id
       WHERE s.id IN (\(list)) AND \(visible("x.subject_id"))
       ORDER BY s.id, p.born_on, p.subject_id
      """
    ) { row in
      let (id, child, earlier): (StepID, ChildName, Int) = (try row.id(0), try ChildName(row, from: 4), try row.int(10))
      if var contact = found[id] {
        contact.children.append(child)
        contact.earlier = max(contact.earlier, earlier)
        found[id] = contact
      } else {
        found[id] = ContactWaiting(
          decision: id, contact: try row.id(1), receivedAt: try row.optionalMoment(2),
          summary: try row.optionalText(3), due: dues[id]?.due, clock: dues[id]?.clock, children: [child],
          earlier: earlier)
      }
    }
    return decisions.compactMap { found[$0.decision] }
  }

  /// How many contacts came in on each of the last days, newest first.
  public func contactsByDay(days: Int = 7) throws -> [(day: Day, count: Int)] {
    try connection.rows(
      """
      SELECT s.happened_on, count(DISTINCT s.id) FROM step s JOIN step_subject x ON x.step_id = s.id
       WHERE s.kind = 'contact' AND s.status = 'finished' AND s.happened_on > \(today - days)
         AND \(visible("x.subject_id"))
       GROUP BY s.happened_on ORDER BY s.happened_on DESC
      """
    ) { (day: try $0.day(0), count: try $0.int(1)) }
  }
}
