/// A part of a longer piece of work.
struct TaskView: Sendable {
  enum State: Sendable {
    case notStarted
    case inProgress(by: String)
    case blocked(why: String)
    case done
    case notNeeded(why: String)
  }

  var title: String
  var href: String
  var hint: String?
  var state: State
}

extension HTML {
  static func taskList(_ tasks: [TaskView]) -> HTML {
    #"<ol class="tasks">\#(each: tasks, { task($0) })</ol>"#
  }

  private static func task(_ task: TaskView) -> HTML {
    let (tag, because) = state(task.state)
    return """
      <li><div>\(if: task.isOpen, .rowLink(task.title, to: task.href), else: "<span class='row'>\(task.title)</span>")\
      \(ifLet: task.hint, { "<small>\($0)</small>" })\(ifLet: because, { "<small>\($0)</small>" })</div>\(tag)</li>
      """
  }

  private static func state(_ state: TaskView.State) -> (tag: HTML, because: String?) {
    switch state {
    case .notStarted: (.tag(.notStarted, "Not started"), nil)
    case .inProgress(let who): (.tag(.open, "In progress"), "by \(who)")
    case .blocked(let why): (.tag(.blocked, "Cannot start yet"), why)
    case .done: (.tag(.done, "Done"), nil)
    case .notNeeded(let why): (.tag(.notNeeded, "Not needed"), why)
    }
  }
}

extension TaskView {
  /// A part that is blocked or not needed leads nowhere.
  fileprivate var isOpen: Bool {
    switch state {
    case .blocked, .notNeeded: false
    case .notStarted, .inProgress, .done: true
    }
  }
}
