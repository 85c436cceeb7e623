import CaseStore
import Casework

/// One thing that was agreed for brothers and sisters in one record, of the same owner and by the same day. Each child
/// has an action, which ends by itself; a worklist shows them as one.
struct ActionGroup: Sendable {
  private(set) var actions: [(child: ChildName, action: ActionShown)]

  var first: ActionShown { actions[0].action }
  var children: [ChildName] { actions.map(\.child) }

  /// - Parameter actions: in the order that the groups keep.
  static func groups(_ actions: [(child: ChildName, action: ActionShown)]) -> [ActionGroup] {
    var groups: [ActionGroup] = []
    for agreed in actions {
      if let place = groups.firstIndex(where: { $0.takes(agreed.child, agreed.action) }) {
        groups[place].actions.append(agreed)
      } else {
        groups.append(ActionGroup(actions: [agreed]))
      }
    }
    return groups
  }

  private func takes(_ child: ChildName, _ action: ActionShown) -> Bool {
    action.step != nil && action.step == first.step && action.what == first.what && action.due == first.due
      && action.owner == first.owner && action.workerID == first.workerID && !children.contains(child)
  }

  /// Whose they are: of several children each name leads to that child’s own.
  var names: HTML {
    guard let last = actions.last, actions.count > 1 else { return "\(children.map(\.full).joined())" }
    let links = actions.map { child, action in
      let name = child.id == last.child.id || child.family != last.child.family ? child.full : child.called
      return HTML.link(name, to: "/actions/\(action.id)")
    }
    return "\(links.dropLast().joined(separator: ", ")) and \(links[links.count - 1])"
  }
}
