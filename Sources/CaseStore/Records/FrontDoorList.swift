import Casework

/// A contact that waits to be decided upon.
public struct ContactWaiting: Sendable {
  public let decision: StepID
  public let contact: StepID
  public let receivedAt: Moment?
  public let summary: String?
  /// When the decision is due, by the clock of the first child.
  public let due: Duty.Due?
  public let children: [ChildName]
  /// Contacts about any of the children in the twelve months before.
  public let earlier: Int
}

extension Reader {
  /// Contacts without a decision, the least time left first.
  public func contactsWaiting(most: Int = 200) throws -> [ContactWaiting] {
    var found: [ContactWaiting] = []
    var places: [StepID: Int] = [:]
    let year = today.adding(years: -1)
    // Contacts in the year before are found from the child: SQLite keeps the order of a CROSS JOIN, and would otherwise
    // go through every contact that there ever was, for each child.
    try connection.each(
      """
      SELECT s.id, c.id, c.happened_at, c.summary, d.due_on, d.due_at, \(ChildName.columns),
        (SELECT count(*) FROM step_subject y CROSS JOIN step e
          WHERE y.subject_id = x.subject_id AND e.id = y.step_id AND e.kind = 'contact'
            AND e.status = 'finished' AND e.id <> c.id AND e.happened_on >= \(year))
        FROM (SELECT id, opened_by FROM step WHERE kind = 'referral-decision' AND status IN ('to-do', 'draft')
               ORDER BY opened_on, id LIMIT \(most)) s
        JOIN step c ON c.id = s.opened_by
        JOIN step_subject x ON x.step_id = s.id
        JOIN person p ON p.subject_id = x.subject_id
        LEFT JOIN duty d ON d.subject_id = x.subject_id AND d.run = 'contact-decision/' || c.id
       WHERE \(visible("x.subject_id"))
       ORDER BY coalesce(d.due_at, d.due_on, c.happened_at), s.id, p.born_on, p.subject_id
      """
    ) { row in
      let (id, child, earlier): (StepID, ChildName, Int) = (try row.id(0), try ChildName(row, from: 6), try row.int(12))
      if let place = places[id] {
        let same = found[place]
        found[place] = ContactWaiting(
          decision: id, contact: same.contact, receivedAt: same.receivedAt, summary: same.summary, due: same.due,
          children: same.children + [child], earlier: max(same.earlier, earlier))
      } else {
        places[id] = found.count
        let due = try row.optionalDay(4)
        let dueAt = try row.optionalMoment(5)
        found.append(
          ContactWaiting(
            decision: id, contact: try row.id(1), receivedAt: try row.optionalMoment(2),
            summary: try row.optionalText(3),
            due: due.map { Duty.Due(day: $0, moment: dueAt) }, children: [child], earlier: earlier))
      }
    }
    return found
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
