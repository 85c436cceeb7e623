import Casework

/// A duty as a worklist shows it.
public struct DutyRow: Sendable {
  public let child: ChildName
  public let clock: String
  public let run: String
  public let due: Duty.Due
  /// From this day on it is shown as soon.
  public let soonFrom: Day
  /// Who owes it now; nil while nobody is allocated.
  public let worker: WorkerID?
  public let team: TeamID?
  /// The day of the import before which nobody can know whether it was met.
  public let unknownBefore: Day?

  /// Late, today, soon or open; the table holds open duties only.
  public func standing(at now: Moment) -> Standing {
    if let moment = due.moment, now > moment { return .late }
    if due.day < now.day { return .late }
    if due.day == now.day { return .dueToday }
    return now.day >= soonFrom ? .soon : .open
  }

  static let columns: SQL = "d.clock, d.run, d.due_on, d.due_at, d.soon_from, d.worker_id, d.team_id, d.unknown_before"

  init(_ row: Row, from index: Int, child: ChildName) throws {
    self.child = child
    (clock, run) = (try row.text(index), try row.text(index + 1))
    due = Duty.Due(day: try row.day(index + 2), moment: try row.optionalMoment(index + 3))
    soonFrom = try row.day(index + 4)
    (worker, team) = (try row.optionalID(index + 5), try row.optionalID(index + 6))
    unknownBefore = try row.optionalDay(index + 7)
  }
}

/// Whose open duties.
public enum DutiesOf: Sendable {
  case worker(WorkerID)
  case team(TeamID)
  /// Owed by an office rather than by whoever holds the child, but for those of some clocks.
  case owner(Owner, besides: [String] = [])
}

/// How many open duties there are, by how they stand.
public struct DutyCounts: Sendable, Equatable {
  public var late = 0
  public var today = 0
  /// Due after today and by the end of the week (Sunday).
  public var thisWeek = 0
  public var later = 0

  init() {}

  init(late: Int, today: Int, thisWeek: Int, later: Int) {
    (self.late, self.today, self.thisWeek, self.later) = (late, today, thisWeek, later)
  }

  public init(_ duties: [DutyRow], at now: Moment) {
    let sunday = now.day.monday + 6
    for duty in duties {
      switch duty.standing(at: now) {
      case .late: late += 1
      case .dueToday: today += 1
      default: if duty.due.day <= sunday { thisWeek += 1 } else { later += 1 }
      }
    }
  }
}

extension Reader {
  /// Clocks that nobody has to act upon: how long a record is kept, what may not be done yet, who answers later.
  private static let unowed = allClocks.filter { !$0.mode.isActedUpon }.map(\.id)

  func whose(_ of: DutiesOf) -> SQL {
    let whose: SQL
    var left = Self.unowed
    switch of {
    case .worker(let worker): whose = "d.worker_id = \(worker)"
    case .team(let team): whose = "d.team_id = \(team)"
    case .owner(let owner, let besides):
      whose = "d.owner = \(owner.rawValue)"
      left += besides
    }
    return left.isEmpty ? whose : "\(whose) AND d.clock NOT IN (\(SQL(list: left)))"
  }

  /// Open duties, the longest late first; at most `most`, due by `until` when it is given.
  public func openDuties(_ of: DutiesOf, until: Day = .distantFuture, most: Int = 200) throws -> [DutyRow] {
    try connection.rows(
      """
      SELECT \(ChildName.columns), \(DutyRow.columns) FROM duty d JOIN person p ON p.subject_id = d.subject_id
       WHERE \(whose(of)) AND d.outcome = 'open' AND d.due_on <= \(until) AND \(visible("d.subject_id"))
       ORDER BY d.due_on, coalesce(d.due_at, '9999'), p.family_name, p.given_name, d.run LIMIT \(most)
      """
    ) { try DutyRow($0, from: 6, child: try ChildName($0, from: 0)) }
  }

  public func countDuties(_ of: DutiesOf) throws -> DutyCounts {
    let (today, sunday) = (today, today.monday + 6)
    return try connection.first(
      """
      SELECT coalesce(sum(CASE WHEN d.due_on < \(today) OR d.due_at < \(now) THEN 1 ELSE 0 END), 0),
        coalesce(sum(CASE WHEN d.due_on = \(today) AND (d.due_at IS NULL OR d.due_at >= \(now)) THEN 1 ELSE 0 END), 0),
        coalesce(sum(CASE WHEN d.due_on > \(today) AND d.due_on <= \(sunday) THEN 1 ELSE 0 END), 0),
        coalesce(sum(CASE WHEN d.due_on > \(today) AND d.due_on > \(sunday) THEN 1 ELSE 0 END), 0)
        FROM duty d WHERE \(whose(of)) AND d.outcome = 'open' AND \(visible("d.subject_id"))
      """
    ) { row in
      DutyCounts(late: try row.int(0), today: try row.int(1), thisWeek: try row.int(2), later: try row.int(3))
    } ?? DutyCounts()
  }

  /// Children allocated to a worker now, by family name.
  public func children(of worker: WorkerID, most: Int = 500) throws -> [ChildName] {
    try connection.rows(
      """
      SELECT \(ChildName.columns) FROM allocation a JOIN person p ON p.subject_id = a.subject_id
       WHERE a.worker = \(worker) AND a.ended_on IS NULL AND \(visible("a.subject_id"))
       ORDER BY p.family_name, p.given_name, p.subject_id LIMIT \(most)
      """
    ) { try ChildName($0, from: 0) }
  }
}
