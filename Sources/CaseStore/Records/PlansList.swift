import Casework

/// A child on a child protection plan, as the chairs' list shows one.
public struct OnPlan: Sendable {
  public let child: ChildName
  public let since: Day
  /// The category's code.
  public let category: String
  public let worker: String?
  public let team: String?
  /// When the next review conference is due.
  public let reviewDue: Day?
  /// Duties that are late now.
  public let late: Int
}

/// How many children are on a plan, and of how many of them the plan has lasted for long.
public struct PlansCount: Sendable {
  public let all: Int
  public let long: Int

  /// Months from which a plan is looked at as one that goes on and on.
  public static let longMonths = 15
}

extension Reader {
  public func countChildrenOnPlans() throws -> PlansCount {
    try connection.first(
      """
      SELECT count(*), coalesce(sum(CASE WHEN \(isLong) THEN 1 ELSE 0 END), 0) FROM protection_plan l
       WHERE l.ended_on IS NULL AND \(visible("l.subject_id"))
      """
    ) { PlansCount(all: try $0.int(0), long: try $0.int(1)) } ?? PlansCount(all: 0, long: 0)
  }

  private var isLong: SQL { "l.began_on <= \(today.adding(months: -PlansCount.longMonths))" }

  /// Children on a plan, the next review first. What is added to the id does nothing but keep SQLite from walking all
  /// people to find the few on plans.
  ///
  /// - Parameter onlyLong: those whose plan has lasted for `PlansCount.longMonths` or more.
  public func childrenOnPlans(onlyLong: Bool = false, from: Int = 0, most: Int = 500) throws -> [OnPlan] {
    let which: SQL = onlyLong ? isLong : "1 = 1"
    return try connection.rows(
      """
      SELECT \(ChildName.columns), l.began_on, l.category, w.name, t.name,
        (SELECT min(d.due_on) FROM duty d WHERE d.subject_id = l.subject_id AND d.clock = 'review-conference'
            AND d.outcome = 'open') AS review_due,
        (SELECT count(*) FROM duty d WHERE d.subject_id = l.subject_id AND d.outcome = 'open' AND d.due_on < \(today))
        FROM protection_plan l JOIN person p ON p.subject_id = l.subject_id || ''
        LEFT JOIN allocation a ON a.subject_id = l.subject_id AND a.ended_on IS NULL
        LEFT JOIN worker w ON w.id = a.worker LEFT JOIN team t ON t.id = a.team
       WHERE l.ended_on IS NULL AND \(which) AND \(visible("l.subject_id"))
       ORDER BY coalesce((SELECT min(d.due_on) FROM duty d WHERE d.subject_id = l.subject_id
            AND d.clock = 'review-conference' AND d.outcome = 'open'), '9999-12-31'), l.subject_id
       LIMIT \(most) OFFSET \(from)
      """
    ) { row in
      OnPlan(
        child: try ChildName(row, from: 0), since: try row.day(6), category: try row.text(7),
        worker: try row.optionalText(8), team: try row.optionalText(9), reviewDue: try row.optionalDay(10),
        late: try row.int(11))
    }
  }
}
