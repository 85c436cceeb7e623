import CaseStore
import Casework
import Hummingbird

/// Actions of plans as lists show them: what, who, by when, how it stands and why.
enum PlanActionTable {
  static func view(
    _ caption: String, _ actions: [PlanActionShown], _ standings: [String: ActionStanding], empty: String = "No action."
  ) -> HTML {
    .table(
      TableView(
        caption: caption, columns: ["What", "Who leads", "By when", "How it stands"],
        rows: actions.map { action in
          [
            .rowLink(action.what, to: action.href), lead(action), due(action), standing(standings[action.id]),
          ]
        }, empty: empty))
  }

  /// Those that whoever is signed in leads on; nothing where there are none.
  static func mine(_ request: PageRequest) async throws -> HTML {
    let worker = request.worker
    let (actions, standings) = try await request.read { reader in
      let actions = try reader.planActions(.openOf(worker))
      return (actions, try reader.standings(of: actions))
    }
    return actions.isEmpty ? .empty : .card("Of plans", view("Actions of plans that you lead on", actions, standings))
  }

  static func lead(_ action: PlanActionShown) -> HTML {
    if let lead = action.lead { return "\(lead)" }
    return action.leadText.isEmpty ? "nobody" : "“\(action.leadText)”"
  }

  static func due(_ action: PlanActionShown) -> HTML {
    guard let due = action.due else { return "\(action.dueWords)" }
    guard let slippage = action.slippage else { return .date(due) }
    return "\(.date(due))<br><small>first \(slippage.first.words)</small>"
  }

  static func standing(_ standing: ActionStanding?) -> HTML {
    guard let standing else { return .empty }
    return "\(standing.tag)<br><small>\(standing.why)</small>"
  }
}
