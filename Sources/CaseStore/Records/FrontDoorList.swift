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
  fileprivate let first: RunsOut?

  public var due: Duty.Due? { first?.due }
  /// The clock that runs out first.
  public var clock: String? { first?.clock }
}

/// When the first of several clocks runs out.
private struct RunsOut {
  let due: Duty.Due
  let clock: String
  /// Orders by when it is, a day alone lasting to its end, and then by the clock.
  let order: String

  /// Nothing where none of the duties is one of deciding.
  static var sql: SQL {
    """
    min(CASE WHEN d.clock IN (\(SQL(list: Clock.deciding.map(\.id)))) THEN coalesce(d.due_at, d.due_on || 'T24') || ' ' || d.clock END)
    """
  }

  init(_ order: String) throws {
    let parts = order.split(separator: " ", maxSplits: 1)
    let moment = Moment(iso: parts[0])
    guard parts.count == 2, let day = moment?.day ?? Day(iso: parts[0].dropLast(3)) else {
      throw StoreFault.other(code: "duty", message: "a duty is due “\(order)”")
    }
    (self.order, due, clock) = (order, Duty.Due(day: day, moment: moment), String(parts[1]))
  }
}

extension Reader {
  /// Every decision on a contact that is to be made, the least time left first: the clock of every contact, or that of
  /// its rating, whichever runs out before the other.
  public func decisionsDue(most: Int = 2_000) throws -> [DecisionDue] {
    let first = try firstToRunOut()
    let all = try connection.rows(
      """
      SELECT id, opened_by FROM step WHERE kind = 'referral-decision' AND status IN ('to-do', 'draft')
       ORDER BY opened_on, id LIMIT \(most)
      """
    ) { (decision: try $0.id(0) as StepID, contact: try $0.id(1) as StepID) }
    // A duty that was found is of a child whom the worker may see; of the others it is still to be asked.
    let seen = try visible(among: all.filter { first[$0.contact] == nil }.map(\.decision))
    return all.filter { first[$0.contact] != nil || seen.contains($0.decision) }.map { decision, contact in
      DecisionDue(decision: decision, contact: contact, first: first[contact])
    }.sorted { ($0.first?.order ?? "9999", $0.decision) < ($1.first?.order ?? "9999", $1.decision) }
  }

  /// By contact, the duty to decide that runs out first. Each child that a contact is about has duties of their own, so
  /// the database is asked for the first of them: a run is named by its clock and by what it began with, and a day
  /// alone lasts to its end. Few other duties are the front door's, so which are of deciding is asked last.
  private func firstToRunOut() throws -> [StepID: RunsOut] {
    var first: [StepID: RunsOut] = [:]
    try connection.few(
      """
      SELECT substr(d.run, length(d.clock) + 2), \(RunsOut.sql) FROM duty d
       WHERE d.owner = \(Owner.frontDoor.rawValue) AND d.outcome = 'open' AND \(visible("d.subject_id"))
       GROUP BY 1
      """
    ) { row in
      if let order = try row.optionalText(1) { first[StepID(try row.text(0))] = try RunsOut(order) }
    }
    return first
  }

  /// Those of some steps that are about a child whom the worker may see.
  private func visible(among steps: [StepID]) throws -> Set<StepID> {
    if steps.isEmpty { return [] }
    return Set(
      try connection.rows(
        """
        SELECT x.step_id FROM step_subject x
         WHERE x.step_id IN (\(SQL(among: steps))) AND \(visible("x.subject_id"))
        """
      ) { try $0.id(0) })
  }

  /// Contacts that wait for these decisions, in their order.
  public func contacts(waitingFor decisions: [DecisionDue]) throws -> [ContactWaiting] {
    guard !decisions.isEmpty else { return [] }
    var found: [StepID: ContactWaiting] = [:]
    let dues = Dictionary(decisions.map { ($0.decision, $0) }) { first, _ in first }
    let (year, list) = (today.adding(years: -1), SQL(among: decisions.map(\.decision.text)))
    // Contacts in the year before are found from the child: SQLite keeps the order of a CROSS JOIN, and would otherwise
    // go through every contact that there ever was, for each child.
    try connection.few(
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
      SELECT s.happened_on, count(*) FROM step s
       WHERE s.kind = 'contact' AND s.status = 'finished' AND s.happened_on > \(today - days)
         AND EXISTS (SELECT 1 FROM step_subject x WHERE x.step_id = s.id AND \(visible("x.subject_id")))
       GROUP BY s.happened_on ORDER BY s.happened_on DESC
      """
    ) { (day: try $0.day(0), count: try $0.int(1)) }
  }
}
