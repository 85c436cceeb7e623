import Casework

/// One step with everything its pages show.
public struct StepShown: Sendable {
  public let step: StepListed
  public let kind: StepKind
  /// The draft, when there is one.
  public let draft: Draft?
  /// What was sent to be authorised, while it waits.
  public let sent: StepAnswers?
  /// Every finished version, the first first.
  public let versions: [StepVersion]
  /// Each child's history, as the step's checks see it.
  public let histories: [SubjectID: History]
  /// The return that it came with, and what that gave; nil for what was recorded here.
  public let imported: Imported?

  public struct Imported: Sendable {
    /// `children in need census 2025-26`
    public let source: String
    /// Element by element.
    public let given: [(element: String, text: String)]
  }

  /// The answers to show: the draft, what was sent, or the latest version.
  public var answers: StepAnswers { draft?.answers ?? sent ?? versions.last?.answers ?? StepAnswers() }
}

/// A finished version of a step.
public struct StepVersion: Sendable {
  public let version: Int
  public let answers: StepAnswers
  public let shortfalls: [String]
  public let worker: String
  public let authorisedBy: String?
  public let finishedAt: Moment
  /// Why it was corrected; nil for the first.
  public let reason: String?
}

extension Reader {
  /// A step about at least one child that the worker may see; children that the worker may not see are left out of
  /// it, and when one is, the step cannot be changed from here.
  public func step(_ id: StepID) throws -> StepShown? {
    guard let row = try connection.step(id) else { return nil }
    let children = try names(of: row.children)
    guard !children.isEmpty else { return nil }
    let seen = Set(children.map(\.id))
    guard let listed = try listed(row, children) else { return nil }
    var histories: [SubjectID: History] = [:]
    for child in seen { histories[child] = try history(of: child) }
    return StepShown(
      step: listed, kind: row.kind, draft: try connection.draft(of: id).map { $0.only(seen) },
      sent: try sent(id)?.only(seen), versions: try versions(id).map { $0.only(seen) }, histories: histories,
      imported: try imported(id))
  }

  /// The children of a step, when the worker may see one of them: whose records a look at it is a look at.
  public func children(of step: StepID) throws -> [SubjectID] {
    try connection.rows(
      "SELECT x.subject_id FROM step_subject x WHERE x.step_id = \(step) AND \(visible("x.subject_id")) ORDER BY 1"
    ) { try $0.id(0) }
  }

  private func listed(_ row: StepRow, _ children: [ChildName]) throws -> StepListed? {
    try connection.first(
      """
      SELECT \(StepListed.columns), w.name, f.saved_at
        FROM step s LEFT JOIN worker w ON w.id = s.worker_id LEFT JOIN draft f ON f.step_id = s.id
       WHERE s.id = \(row.id)
      """
    ) { try StepListed($0, row.id, children: children) }
  }

  private func sent(_ id: StepID) throws -> StepAnswers? {
    try connection.first("SELECT answers FROM step_sent WHERE step_id = \(id)") {
      try StoredJSON.answers(try $0.text(0))
    }
  }

  private func imported(_ id: StepID) throws -> StepShown.Imported? {
    try connection.first("SELECT source, given FROM imported WHERE step_id = \(id) LIMIT 1") { row in
      let given = try row.text(1).split(separator: "\n").map { line in
        let parts = line.split(separator: ":", maxSplits: 1).map { String($0.drop { $0 == " " }) }
        return (element: parts[0], text: parts.count > 1 ? parts[1] : "")
      }
      return StepShown.Imported(source: try row.text(0), given: given)
    }
  }

  private func versions(_ id: StepID) throws -> [StepVersion] {
    try connection.rows(
      """
      SELECT v.version, v.answers, v.shortfalls, w.name, a.name, v.finished_at, v.reason
        FROM step_version v JOIN worker w ON w.id = v.worker_id LEFT JOIN worker a ON a.id = v.authorised_by
       WHERE v.step_id = \(id) ORDER BY v.version
      """
    ) { row in
      var shortfalls: [String] = []
      var reader = JSONReader(try row.text(2))
      try reader.list { shortfalls.append(try $0.text()) }
      return StepVersion(
        version: try row.int(0), answers: try StoredJSON.answers(try row.text(1)), shortfalls: shortfalls,
        worker: try row.text(3), authorisedBy: try row.optionalText(4), finishedAt: try row.moment(5),
        reason: try row.optionalText(6))
    }
  }
}

extension StepAnswers {
  /// Without what was answered for children other than these.
  func only(_ children: Set<SubjectID>) -> StepAnswers {
    StepAnswers(shared: shared, each: each.filter { children.contains($0.key) })
  }
}

extension Draft {
  func only(_ children: Set<SubjectID>) -> Draft {
    Draft(step: step, version: version, answers: answers.only(children), savedAt: savedAt, savedBy: savedBy)
  }
}

extension StepVersion {
  func only(_ children: Set<SubjectID>) -> StepVersion {
    StepVersion(
      version: version, answers: answers.only(children), shortfalls: shortfalls, worker: worker,
      authorisedBy: authorisedBy, finishedAt: finishedAt, reason: reason)
  }
}
