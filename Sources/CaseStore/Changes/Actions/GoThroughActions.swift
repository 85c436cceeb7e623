import Casework

/// Goes through the actions about some children at once, as in supervision or before a case is closed: those that are
/// done, with what shows it, and those that are given up, with why.
public struct GoThroughActions: Change {
  public enum Fate: Sendable, Equatable {
    case done(on: Day, evidence: String)
    case dropped(reason: String)
  }

  /// As many as one change may write.
  public static let most = 200

  /// By the id of the action; each once.
  public let outcomes: [(id: String, fate: Fate)]
  public var words: String { "Went through the actions" }

  public init(_ outcomes: [(id: String, fate: Fate)]) { self.outcomes = outcomes }

  public func write(_ record: Recorder) throws {
    guard (1...Self.most).contains(outcomes.count) else {
      throw Refusal.because("Go through one to \(Self.most) actions at once.")
    }
    let children: [SubjectID] = try record.connection.rows(
      "SELECT DISTINCT subject_id FROM action WHERE id IN (\(SQL(list: outcomes.map(\.id))))"
    ) { try $0.id(0) }
    // All together and in one order, so that two who go through the same actions do not wait for each other.
    try record.open(children)
    for (id, fate) in outcomes {
      switch fate {
      case .done(let day, let evidence): try FinishAction(id, on: day, evidence: evidence).write(record)
      case .dropped(let reason): try DropAction(id, reason: reason).write(record)
      }
    }
  }
}
