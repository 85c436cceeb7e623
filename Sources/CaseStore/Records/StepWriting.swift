import Casework

/// A step that is being written or corrected, with no more than saving it needs.
public struct StepWriting: Sendable {
  public let id: StepID
  public let kind: StepKind
  public let status: StepStatus
  /// The latest finished version; nought before the first.
  public let version: Int
  /// Every child it is about: the worker may see them all.
  public let children: [ChildName]
  public let draft: Draft?
}

extension Reader {
  /// A step that the worker may write in: nil unless every child it is about can be seen.
  public func writing(_ id: StepID) throws -> StepWriting? {
    guard let row = try connection.step(id), !row.children.isEmpty else { return nil }
    let children = try names(of: row.children)
    guard children.count == row.children.count else { return nil }
    return StepWriting(
      id: id, kind: row.kind, status: row.status, version: row.version, children: children,
      draft: try connection.draft(of: id))
  }

  /// What a finished version of a step answered.
  public func answers(of step: StepID, version: Int) throws -> StepAnswers? {
    guard let writing = try writing(step) else { return nil }
    return try connection.first(
      "SELECT answers FROM step_version WHERE step_id = \(writing.id) AND version = \(version)"
    ) { try StoredJSON.answers(try $0.text(0)) }
  }
}
