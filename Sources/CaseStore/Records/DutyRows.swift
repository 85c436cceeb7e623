import Casework

/// Duties as they are kept for worklists: worked out, compared with what is kept, and only what differs written.
enum DutyRows {
  private struct Kept: Equatable {
    let clock: String
    let startedOn: String
    let countedOn: String?
    let dueOn: String
    let dueAt: String?
    let soonFrom: String
    let outcome: String
    let endedOn: String?
    let owner: String
    let worker: String?
    let team: String?
  }

  /// Works out a child's duties from the record as it is now, and keeps them.
  static func bring(_ child: SubjectID, _ rulebook: Rulebook, _ connection: any Connection) throws {
    guard let history = try connection.history(of: child) else { return }
    try bring(child, to: rulebook.duties(of: history), history, rulebook, connection)
  }

  private static func bring(
    _ child: SubjectID, to duties: [Duty], _ history: History, _ rulebook: Rulebook, _ connection: any Connection
  ) throws {
    let allocation = history.open(Allocation.self)
    var wanted: [String: Kept] = [:]
    for duty in duties { wanted[duty.run] = kept(duty, allocation, rulebook) }
    var held: [String: Kept] = [:]
    try connection.each(
      """
      SELECT run, clock, started_on, due_on, due_at, soon_from, outcome, ended_on, owner, worker_id, team_id,
        counted_on
        FROM duty WHERE subject_id = \(child)
      """
    ) { row in
      held[try row.text(0)] = Kept(
        clock: try row.text(1), startedOn: try row.text(2), countedOn: try row.optionalText(11), dueOn: try row.text(3),
        dueAt: try row.optionalText(4),
        soonFrom: try row.text(5), outcome: try row.text(6), endedOn: try row.optionalText(7), owner: try row.text(8),
        worker: try row.optionalText(9), team: try row.optionalText(10))
    }
    for run in held.keys where wanted[run] == nil {
      try connection.run("DELETE FROM duty WHERE subject_id = \(child) AND run = \(run)")
    }
    for (run, kept) in wanted where held[run] != kept { try write(child, run, kept, connection) }
  }

  private static func write(_ child: SubjectID, _ run: String, _ kept: Kept, _ connection: any Connection) throws {
    try connection.run(
      """
      INSERT INTO duty (subject_id, run, clock, started_on, due_on, due_at, soon_from, outcome, ended_on, owner,
        worker_id, team_id, counted_on)
      VALUES (\(child), \(run), \(kept.clock), \(kept.startedOn), \(kept.dueOn), \(kept.dueAt), \(kept.soonFrom),
        \(kept.outcome), \(kept.endedOn), \(kept.owner), \(kept.worker), \(kept.team),
        \(kept.countedOn))
      ON CONFLICT (subject_id, run) DO UPDATE SET clock = excluded.clock, started_on = excluded.started_on,
        due_on = excluded.due_on, due_at = excluded.due_at, soon_from = excluded.soon_from,
        outcome = excluded.outcome, ended_on = excluded.ended_on, owner = excluded.owner,
        worker_id = excluded.worker_id, team_id = excluded.team_id, counted_on = excluded.counted_on
      """)
  }

  private static func kept(_ duty: Duty, _ allocation: Allocation?, _ rulebook: Rulebook) -> Kept {
    let owner = rulebook.clock(duty.clock)?.owedBy ?? .keyWorker
    let (worker, team): (WorkerID?, TeamID?)
    switch owner {
    case .keyWorker: (worker, team) = (allocation?.worker, allocation?.team)
    case .teamManager: (worker, team) = (nil, allocation?.team)
    case .frontDoor, .conferenceChair: (worker, team) = (nil, nil)
    }
    let (outcome, endedOn) = outcome(duty)
    return Kept(
      clock: duty.clock, startedOn: duty.start.day.iso, countedOn: duty.counted.iso, dueOn: duty.due.day.iso,
      dueAt: duty.due.moment?.iso,
      soonFrom: rulebook.soonFrom(duty).iso, outcome: outcome, endedOn: endedOn?.iso, owner: owner.rawValue,
      worker: worker?.text, team: team?.text)
  }

  private static func outcome(_ duty: Duty) -> (String, Day?) {
    switch duty.outcome {
    case .open: ("open", nil)
    case .undetermined: ("undetermined", nil)
    case .waived(let waiver): ("waived", waiver.on)
    case .met(let event): (duty.wasLate(event) ? "met-late" : "met", event.day)
    case .fellAway(let day, _): (day > duty.due.day ? "missed" : "fell-away", day)
    }
  }
}
