import Casework

/// What a worker holds that somebody must do: children, steps begun and not finished, actions.
public struct OpenWork: Sendable, Equatable {
  public let children: Int
  public let steps: Int
  public let actions: Int

  public init(children: Int, steps: Int, actions: Int) {
    (self.children, self.steps, self.actions) = (children, steps, actions)
  }

  public var isNone: Bool { children == 0 && steps == 0 && actions == 0 }
}

extension Reader {
  /// What a worker holds about children whom the reader may see.
  public func openWork(of other: WorkerID) throws -> OpenWork {
    try openWork(of: other, where: visible("x.subject_id"))
  }

  /// What a worker holds about children whose records are not restricted, in numbers, for an administrator who may see
  /// no child. Nothing for others.
  public func openWorkInNumbers(of other: WorkerID) throws -> OpenWork? {
    guard try connection.roles(of: worker).contains(.administrator) else { return nil }
    return try openWork(of: other, where: Sight.unrestricted("x.subject_id"))
  }

  private func openWork(of other: WorkerID, where test: SQL) throws -> OpenWork {
    try connection.first("SELECT \(OpenWork.columns("\(other)", test))") { try OpenWork($0, from: 0) }
      ?? OpenWork(children: 0, steps: 0, actions: 0)
  }

  /// Workers who have left and still hold work about children whom the reader may see, by name.
  public func workLeft(most: Int = 200) throws -> [(worker: WorkerID, name: String, work: OpenWork)] {
    try connection.rows(
      """
      SELECT l.* FROM (
          SELECT w.id, w.name, \(OpenWork.columns("w.id", visible("x.subject_id"))) FROM worker w WHERE w.active = 0) l
       WHERE l.children > 0 OR l.steps > 0 OR l.actions > 0 ORDER BY l.name, l.id LIMIT \(most)
      """
    ) { (worker: try $0.id(0), name: try $0.text(1), work: try OpenWork($0, from: 2)) }
  }
}

extension OpenWork {
  /// What a worker holds about the children of whom a test holds, in three columns.
  fileprivate static func columns(_ worker: SQL, _ test: SQL) -> SQL {
    """
    (SELECT count(*) FROM allocation x WHERE x.worker = \(worker) AND x.ended_on IS NULL AND \(test)) AS children,
    (SELECT count(DISTINCT s.id) FROM step s JOIN step_subject x ON x.step_id = s.id
      WHERE s.worker_id = \(worker) AND s.status IN ('draft', 'sent', 'sent-back') AND \(test)) AS steps,
    (SELECT count(*) FROM action x WHERE x.worker_id = \(worker) AND x.done_on IS NULL AND x.dropped_on IS NULL
       AND \(test)) AS actions
    """
  }

  fileprivate init(_ row: Row, from index: Int) throws {
    self.init(children: try row.int(index), steps: try row.int(index + 1), actions: try row.int(index + 2))
  }
}

extension Sight {
  /// Holds of a child whose record is not restricted.
  static func unrestricted(_ subject: SQL) -> SQL {
    "EXISTS (SELECT 1 FROM sight WHERE sight.subject_id = \(subject) AND sight.key = \(wide))"
  }
}
