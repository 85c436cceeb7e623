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
    try connection.first(
      """
      SELECT
        (SELECT count(*) FROM allocation x WHERE x.worker = \(other) AND x.ended_on IS NULL AND \(test)),
        (SELECT count(DISTINCT s.id) FROM step s JOIN step_subject x ON x.step_id = s.id
          WHERE s.worker_id = \(other) AND s.status IN ('draft', 'sent', 'sent-back') AND \(test)),
        (SELECT count(*) FROM action x WHERE x.worker_id = \(other) AND x.done_on IS NULL AND x.dropped_on IS NULL
           AND \(test))
      """
    ) { OpenWork(children: try $0.int(0), steps: try $0.int(1), actions: try $0.int(2)) }
      ?? OpenWork(children: 0, steps: 0, actions: 0)
  }

  /// Workers who have left and still hold work about children whom the reader may see.
  public func workLeft() throws -> [(worker: WorkerShown, work: OpenWork)] {
    try connection.workers(where: "w.active = 0").map { (worker: $0, work: try openWork(of: $0.id)) }.filter {
      !$0.work.isNone
    }
  }
}

extension Sight {
  /// Holds of a child whose record is not restricted.
  static func unrestricted(_ subject: SQL) -> SQL {
    "EXISTS (SELECT 1 FROM sight WHERE sight.subject_id = \(subject) AND sight.key = \(wide))"
  }
}
