import Casework

/// Duties as they are kept for worklists: worked out, compared with what is kept, and only what differs written.
enum DutyRows {
  /// A row but for its key, and for the clock, which the key begins with.
  private struct Kept {
    let startedOn: Day
    let countedOn: Day
    let dueOn: Day
    let dueAt: Moment?
    let soonFrom: Day
    let outcome: String
    let endedOn: Day?
    let owner: String
    let worker: String?
    let team: String?
    let unknownBefore: Day?

    /// Whether a row, from its second column on, says the same. Compared as the texts that they are: a row that was
    /// tampered with differs, and is written again.
    func isWhat(_ row: Row) throws -> Bool {
      guard try row.text(1) == startedOn.iso, try row.text(2) == dueOn.iso, try row.text(4) == soonFrom.iso,
        try row.text(5) == outcome, try row.optionalText(6) == endedOn?.iso, try row.optionalText(3) == dueAt?.iso
      else { return false }
      return try row.text(7) == owner && row.optionalText(8) == worker && row.optionalText(9) == team
        && row.optionalText(10) == countedOn.iso && row.optionalText(11) == unknownBefore?.iso
    }
  }

  /// Works out a child's duties from the record as it is now, and keeps them.
  static func bring(_ child: SubjectID, _ rulebook: Rulebook, _ connection: any Connection) throws {
    guard let parts = try connection.parts(of: child) else { return }
    try bring(parts.history, rulebook, connection)
    try parts.reading.check()
  }

  /// Works out the duties that follow from a history, and keeps them.
  static func bring(_ history: History, _ rulebook: Rulebook, _ connection: any Connection) throws {
    let (child, duties) = (history.child, rulebook.duties(of: history))
    let allocation = history.open(Allocation.self)
    // Each is taken out when it is found among the rows; what is left is new.
    var wanted = Dictionary(duties.indices.map { (duties[$0].run, $0) }) { $1 }
    var (gone, changed): ([String], [Int]) = ([], [])
    try connection.few(
      """
      SELECT run, started_on, due_on, due_at, soon_from, outcome, ended_on, owner, worker_id, team_id,
        counted_on, unknown_before
        FROM duty WHERE subject_id = \(child)
      """
    ) { row in
      let run = try row.text(0)
      guard let index = wanted.removeValue(forKey: run) else { return gone.append(run) }
      if try !kept(duties[index], allocation, rulebook).isWhat(row) { changed.append(index) }
    }
    for run in gone { try connection.run("DELETE FROM duty WHERE subject_id = \(child) AND run = \(run)") }
    for index in (changed + wanted.values).sorted() {
      try write(child, duties[index], kept(duties[index], allocation, rulebook), connection)
    }
  }

  private static func write(_ child: SubjectID, _ duty: Duty, _ kept: Kept, _ connection: any Connection) throws {
    try connection.run(
      """
      INSERT INTO duty (subject_id, run, clock, started_on, due_on, due_at, soon_from, outcome, ended_on, owner,
        worker_id, team_id, counted_on, unknown_before)
      VALUES (\(child), \(duty.run), \(duty.clock), \(kept.startedOn), \(kept.dueOn), \(kept.dueAt),
        \(kept.soonFrom), \(kept.outcome), \(kept.endedOn), \(kept.owner), \(kept.worker), \(kept.team),
        \(kept.countedOn), \(kept.unknownBefore))
      ON CONFLICT (subject_id, run) DO UPDATE SET clock = excluded.clock, started_on = excluded.started_on,
        due_on = excluded.due_on, due_at = excluded.due_at, soon_from = excluded.soon_from,
        outcome = excluded.outcome, ended_on = excluded.ended_on, owner = excluded.owner,
        worker_id = excluded.worker_id, team_id = excluded.team_id, counted_on = excluded.counted_on,
        unknown_before = excluded.unknown_before
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
      startedOn: duty.start.day, countedOn: duty.counted, dueOn: duty.due.day, dueAt: duty.due.moment,
      soonFrom: rulebook.soonFrom(duty), outcome: outcome, endedOn: endedOn, owner: owner.rawValue,
      worker: worker?.text, team: team?.text, unknownBefore: duty.unknownBefore)
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
