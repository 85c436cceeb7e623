import Casework

/// What falls to one worker: their children, what is owed about them, what they have begun, what waits for them.
public struct OwnWork: Sendable {
  /// By family name.
  public let children: [ChildName]
  /// All that are open, those due first first.
  public let duties: [DutyRow]
  /// Drafts and what was sent back, the newest first.
  public let begun: [StepListed]
  /// Opened by other steps about these children and begun by nobody, those waiting longest first.
  public let toDo: [StepListed]
  /// Open actions about these children, and those that the worker answers for.
  public let actions: [(child: ChildName, action: ActionShown)]
}

extension Reader {
  /// The reader's own work. Who may be seen is asked once a child, and each name is read once: all other rows are kept
  /// only where they are about a child found so.
  ///
  /// - Parameters:
  ///   - toDo: how many steps that wait to be begun, at most.
  ///   - actions: how many actions, at most.
  public func ownWork(toDo: Int, actions: Int) throws -> OwnWork {
    let children = try children(of: worker, most: .max)
    let known = Dictionary(uniqueKeysWithValues: children.map { ($0.id, $0) })
    let steps = try ownSteps(known)
    let waiting = steps.filter { $0.status == .toDo }.sorted { ($0.openedOn, $0.id) < ($1.openedOn, $1.id) }
    return OwnWork(
      children: children, duties: try ownDuties(known),
      begun: steps.filter { $0.status != .toDo }.sorted { ($1.openedOn, $0.id) < ($0.openedOn, $1.id) },
      toDo: Array(waiting.prefix(toDo)), actions: try openActions(of: worker, most: actions, known: known))
  }

  /// A duty is the worker's only where the child is allocated to the worker.
  private func ownDuties(_ known: [SubjectID: ChildName]) throws -> [DutyRow] {
    var duties: [DutyRow] = []
    try connection.few(
      "SELECT d.subject_id, \(DutyRow.columns) FROM duty d WHERE \(whose(.worker(worker))) AND d.outcome = 'open'"
    ) { row in
      if let child = known[try row.id(0)] { duties.append(try DutyRow(row, from: 1, child: child)) }
    }
    return duties.sorted { $0.comes(before: $1) }
  }

  private func ownSteps(_ known: [SubjectID: ChildName]) throws -> [StepListed] {
    var steps: [StepListed] = []
    var about: [[SubjectID]] = []
    try connection.few(
      """
      SELECT \(StepListed.columns), CAST(NULL AS TEXT), f.saved_at, x.subject_id
        FROM (SELECT id FROM step WHERE worker_id = \(worker) AND status IN ('draft', 'sent-back')
              UNION ALL
              SELECT DISTINCT step_id FROM open_step
               WHERE subject_id IN (\(SQL(among: known.keys.sorted()))) AND status = 'to-do') c
        JOIN step s ON s.id = c.id
        JOIN step_subject x ON x.step_id = s.id
        LEFT JOIN draft f ON f.step_id = s.id
       ORDER BY s.id
      """
    ) { row in
      let id: StepID = try row.id(0)
      if steps.last?.id != id {
        steps.append(try StepListed(row, id, children: []))
        about.append([])
      }
      about[about.count - 1].append(try row.id(15))
    }
    let names = try names(of: about.flatMap { $0 }, known: known)
    for index in steps.indices {
      steps[index].children = about[index].compactMap { names[$0] }.sorted { $0.isElder(than: $1) }
    }
    return steps.filter { !$0.children.isEmpty }
  }
}

extension DutyRow {
  /// By when it is due (a day is over after all its hours), then by name.
  fileprivate func comes(before other: DutyRow) -> Bool {
    if due.day != other.due.day { return due.day < other.due.day }
    if due.moment != other.due.moment {
      guard let moment = due.moment, let others = other.due.moment else { return due.moment != nil }
      return moment < others
    }
    return (child.family, child.given, run) < (other.child.family, other.child.given, other.run)
  }
}

extension ChildName {
  fileprivate func isElder(than other: ChildName) -> Bool {
    (born ?? .distantFuture, id.text) < (other.born ?? .distantFuture, other.id.text)
  }
}
