import Casework

/// What became of an action, one change at a time.
public struct ActionEvent: Sendable {
  public enum What: Sendable, Equatable {
    case agreed(owner: String, due: Day?)
    case given(owner: String, due: Day?)
    /// A later step agreed it again, with these; no owner where it left everything as it was.
    case again(owner: String?, due: Day?)
    case done(on: Day, evidence: String)
    case dropped(reason: String)
    /// The record that it came from was corrected.
    case corrected
  }

  public let at: Moment
  public let worker: String
  public let what: What

  /// The day by which it was to be done from then on; nil where nothing was said of it.
  public var due: Day? {
    switch what {
    case .agreed(_, let due), .given(_, let due), .again(_, let due): due
    case .done, .dropped, .corrected: nil
    }
  }
}

extension Reader {
  /// What became of an action, oldest first, as the journal of its child kept it: the row itself says only how it
  /// stands now.
  public func history(of action: ActionShown) throws -> [ActionEvent] {
    try connection.rows(
      """
      SELECT j.at, w.name, b.body FROM journal j JOIN journal_body b ON b.seq = j.seq
        LEFT JOIN worker w ON w.id = j.worker_id
       WHERE j.subject_id = \(action.child) AND j.kind = 'change' AND b.body LIKE \("%\"\(action.id)\"%")
         AND \(visible("j.subject_id")) ORDER BY j.seq
      """
    ) { try ActionEvent.events($0, of: action.id) }.flatMap { $0 }
  }
}

extension ActionEvent {
  /// What one entry of the journal says of an action: its time, its worker and its body are the columns of the row.
  static func events(_ row: Row, of action: String) throws -> [ActionEvent] {
    let (at, worker) = (try row.moment(0), try row.optionalText(1) ?? "somebody no longer here")
    return try ChangeBody(try row.text(2)).rows.compactMap { change in
      what(change, action).map { ActionEvent(at: at, worker: worker, what: $0) }
    }
  }

  fileprivate static func what(_ change: RowChange, _ id: String) -> What? {
    guard change.table == "action", change.text("id") == id else { return nil }
    let due = change.text("due_on").flatMap { Day(iso: $0) }
    if change.kind == .insert { return .agreed(owner: change.text("owner") ?? "", due: due) }
    if let done = change.text("done_on").flatMap({ Day(iso: $0) }) {
      return .done(on: done, evidence: change.text("evidence") ?? "")
    }
    if change.text("dropped_on") != nil { return .dropped(reason: change.text("reason") ?? "") }
    if change.text("step_id") != nil { return .again(owner: change.text("owner"), due: due) }
    if let owner = change.text("owner"), change.text("what") == nil { return .given(owner: owner, due: due) }
    return .corrected
  }
}

extension RowChange {
  fileprivate func text(_ name: String) -> String? {
    guard case .text(let text) = columns.first(where: { $0.name == name })?.value else { return nil }
    return text
  }
}
