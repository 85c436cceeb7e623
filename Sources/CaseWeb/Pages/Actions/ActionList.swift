import CaseStore
import Casework

/// Actions as lists show them: what, who, by when, and how it stands.
enum ActionList {
  static func card(_ title: String, _ groups: [ActionGroup], _ today: Day, all: String? = nil) -> HTML {
    if groups.isEmpty { return .empty }
    let tools = all.map { [Link(label: "All", href: $0)] } ?? []
    return .card(title, tools: tools, groups.map { line($0, today) }.joined())
  }

  private static func line(_ group: ActionGroup, _ today: Day) -> HTML {
    let action = group.first
    let owner: HTML = action.owner.isEmpty ? .empty : ". \(action.owner)"
    return """
      <p>\(.link(action.what, to: "/actions/\(action.id)"))<br><small>\(group.names)\(owner)</small> \
      \(state(action, today))</p>
      """
  }

  static func state(_ action: ActionShown, _ today: Day) -> HTML {
    if let done = action.doneOn { return .tag(.done, "done \(done.wordsWithoutYear)") }
    if action.droppedOn != nil { return .tag(.plain, "not needed") }
    guard let due = action.due else { return .tag(.late, "no date") }
    let left = TimeLeft(until: due, today: today, calendar: nil)
    return .tag(left.kind, left.words)
  }
}
