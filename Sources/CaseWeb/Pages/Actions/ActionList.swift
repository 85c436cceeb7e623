import CaseStore
import Casework

/// Actions as lists show them: what, who, by when, and how it stands.
enum ActionList {
  static func card(_ title: String, _ actions: [ActionShown], _ today: Day, all: String? = nil) -> HTML {
    if actions.isEmpty { return .empty }
    let tools = all.map { [Link(label: "All", href: $0)] } ?? []
    return .card(
      title, tools: tools,
      "\(each: actions, { action in "<p>\(.link(action.what, to: "/actions/\(action.id)"))<br><small>\(action.owner)</small> \(state(action, today))</p>" })"
    )
  }

  static func state(_ action: ActionShown, _ today: Day) -> HTML {
    if let done = action.doneOn { return .tag(.done, "done \(done.wordsWithoutYear)") }
    if action.droppedOn != nil { return .tag(.plain, "not needed") }
    guard let due = action.due else { return .tag(.late, "no date") }
    let left = TimeLeft(until: due, today: today, calendar: nil)
    return .tag(left.kind, left.words)
  }
}
