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

extension Duty.Due {
  /// When, in an order in which a day alone lasts to its end.
  fileprivate var runsOut: String { moment?.iso ?? day.iso + "T24" }
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
      DecisionDue(decision: decision, contact: contact, due: first[contact]?.due, clock: first[contact]?.clock)
    }.sorted { ($0.due?.runsOut ?? "9999", $0.decision) < ($1.due?.runsOut ?? "9999", $1.decision) }
  }

  /// By contact, the duty to decide that runs out first.
  private func firstToRunOut() throws -> [StepID: (runsOut: String, due: Duty.Due, clock: String)] {
    var first: [StepID: (runsOut: String, due: Duty.Due, clock: String)] = [:]
    try connection.few(
      """
      SELECT d.clock, d.run, d.due_on, d.due_at FROM duty d
       WHERE d.owner = \(Owner.frontDoor.rawValue) AND d.outcome = 'open'
         AND d.clock IN (\(SQL(list: Clock.deciding.map(\.id)))) AND \(visible("d.subject_id"))
      """
    ) { row in
      let clock = try row.text(0)
      // A run is named by its clock and by what it began with.
      let contact = StepID(String(try row.text(1).dropFirst(clock.count + 1)))
      let due = Duty.Due(day: try row.day(2), moment: try row.optionalMoment(3))
      if let known = first[contact], (known.runsOut, known.clock) <= (due.runsOut, clock) { return }
      first[contact] = (due.runsOut, due, clock)
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
