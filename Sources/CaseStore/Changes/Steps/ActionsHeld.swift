import Casework

/// The actions that steps have agreed about a child: what is agreed again in the same words is the same action, with
/// another day or owner, and not a second one beside it.
struct ActionsHeld {
  /// What an action that is agreed is already.
  enum Same: Equatable {
    case open(String)
    /// Done, and agreed again with the day it had: a line of a plan that was carried on as it stood.
    case done(String)
    /// Agreed by a step recorded since, which says how it stands.
    case since
  }

  private struct Held {
    let id: String
    let what: String
    let owner: String
    let worker: String?
    let due: Day?
    let isDone: Bool
    let isOfPlan: Bool
    let isSince: Bool
  }

  /// More than anybody can have to do about one child.
  private static let most = 1_000
  private var held: [Held]

  init(_ following: Following, before step: StepID, _ connection: any Connection) throws {
    let before = Set(following.history.records.map(\.id.text))
    held = try connection.rows(
      """
      SELECT a.id, a.what, a.owner, a.worker_id, a.due_on, a.done_on, s.kind, s.id FROM action a
        JOIN step s ON s.id = a.step_id
       WHERE a.subject_id = \(following.child) AND a.step_id <> \(step) AND a.dropped_on IS NULL
       ORDER BY a.id LIMIT \(Self.most)
      """
    ) { row in
      let kind = StepKind.named(try row.text(6))
      return Held(
        id: try row.text(0), what: try row.text(1), owner: try row.text(2), worker: try row.optionalText(3),
        due: try row.optionalDay(4), isDone: try row.optionalDay(5) != nil,
        isOfPlan: kind?.question(PlanLines.group.key) != nil, isSince: !before.contains(try row.text(7)))
    }
  }

  /// What an action is already, once: two that one step agrees in the same words stay two.
  mutating func take(_ action: AgreedAction) -> Same? {
    let same = held.indices.filter { held[$0].what.isSameAction(as: action.what) }
    let own = same.filter { isOwner($0, of: action) }
    let open = own.filter { !held[$0].isDone }
    let place =
      open.first { held[$0].due == action.due } ?? open.first
      ?? own.first { held[$0].due != nil && held[$0].due == action.due }
      ?? same.first { !held[$0].isDone && held[$0].isOfPlan && action.isOfPlan }
    guard let place else { return nil }
    let found = held.remove(at: place)
    if found.isSince { return .since }
    return found.isDone ? .done(found.id) : .open(found.id)
  }

  private func isOwner(_ place: Int, of action: AgreedAction) -> Bool {
    held[place].worker == action.worker?.text && held[place].owner.isSameAction(as: action.owner)
  }
}

extension History {
  /// Where an action was last agreed in the same words, and as what; nil when nowhere.
  func agreed(_ action: AgreedAction) -> (step: StepID, action: AgreedAction)? {
    for record in records.reversed() {
      let effects = StepKind.named(record.kind)?.step.finished(record.answers, self) ?? []
      if let same = effects.compactMap(\.agreed).first(where: { $0.what.isSameAction(as: action.what) }) {
        return (record.id, same)
      }
    }
    return nil
  }
}

extension String {
  /// Whether two texts say the same but for capitals, spaces and a full stop.
  func isSameAction(as other: String) -> Bool { self == other || folded == other.folded }

  private var folded: String {
    let words = lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.hasSuffix(".") ? String(words.dropLast()) : words
  }
}
