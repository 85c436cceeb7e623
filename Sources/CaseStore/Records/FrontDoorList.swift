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

  /// The last moment to decide in time; of a day, its end.
  private var last: Moment? { due.map { $0.moment ?? Moment($0.day, hour: 23, minute: 59) } ?? receivedAt }

  fileprivate static func comes(_ a: ContactWaiting, before b: ContactWaiting) -> Bool {
    guard let first = a.last, let second = b.last, first != second else { return a.last != nil && b.last == nil }
    return first < second
  }
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
      SELECT s.id, c.id, c.happened_at, c.summary, d.due_on, d.due_at, d.clock, \(ChildName.columns),
        (SELECT count(*) FROM step_subject y CROSS JOIN step e
          WHERE y.subject_id = x.subject_id AND e.id = y.step_id AND e.kind = 'contact'
            AND e.status = 'finished' AND e.id <> c.id AND e.happened_on >= \(year))
        FROM (SELECT id, opened_by FROM step WHERE kind = 'referral-decision' AND status IN ('to-do', 'draft')
               ORDER BY opened_on, id LIMIT \(most)) s
        JOIN step c ON c.id = s.opened_by
        JOIN step_subject x ON x.step_id = s.id
        JOIN person p ON p.subject_id = x.subject_id
        LEFT JOIN duty d ON d.subject_id = x.subject_id AND d.outcome = 'open' AND d.run IN (\(Self.decidingRuns))
       WHERE \(visible("x.subject_id"))
       ORDER BY s.id, p.born_on, p.subject_id, coalesce(d.due_at, d.due_on || 'T24')
      """
    ) { row in
      let (id, child, earlier): (StepID, ChildName, Int) = (try row.id(0), try ChildName(row, from: 7), try row.int(13))
      if let place = places[id] {
        if found[place].children.last?.id != child.id { found[place].children.append(child) }
        found[place].earlier = max(found[place].earlier, earlier)
      } else {
        places[id] = found.count
        let (day, moment) = (try row.optionalDay(4), try row.optionalMoment(5))
        found.append(
          ContactWaiting(
            decision: id, contact: try row.id(1), receivedAt: try row.optionalMoment(2),
            summary: try row.optionalText(3), due: day.map { Duty.Due(day: $0, moment: moment) },
            clock: try row.optionalText(6), children: [child], earlier: earlier))
      }
    }
    return found.sorted(by: ContactWaiting.comes)
  }

  /// The runs of every clock that a contact has to be decided by.
  private static var decidingRuns: SQL {
    .joined(Clock.deciding.map { "\($0.id + "/") || c.id" }, separator: ", ")
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
