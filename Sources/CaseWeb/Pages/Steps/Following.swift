import CaseStore
import Casework

/// What finishing a step opens, begins, meets and ends, in words, before it is done.
enum Following {
  static func card(_ desk: StepDesk, _ walk: Walk) -> HTML {
    let lines = words(desk, walk)
    if lines.isEmpty { return .card("What happens then", "<p>Nothing else is opened or ended by it.</p>") }
    return .card("What happens then", "<ul class='listed'>\(each: lines, { "<li>\($0)</li>" })</ul>")
  }

  /// Each line once, with names where it is not so for all of the children.
  static func words(_ desk: StepDesk, _ walk: Walk) -> [String] {
    let asked = walk.answers.asked(by: walk.kind, for: desk.children.map(\.id), today: walk.today)
    return eachOnce(desk.children) { child in
      guard let history = desk.shown.histories[child.id] else { return [] }
      let answers = asked.answers(for: child.id, today: walk.today)
      return walk.kind.step.finished(answers, history.before(desk.id)).map(\.words) + duties(child, desk, answers)
    }
  }

  static func eachOnce(_ children: [ChildName], _ lines: (ChildName) -> [String]) -> [String] {
    var order: [String] = []
    var whose: [String: [String]] = [:]
    for child in children {
      for line in lines(child) {
        if whose[line] == nil { order.append(line) }
        if whose[line]?.last != child.called { whose[line, default: []].append(child.called) }
      }
    }
    return order.map { line in
      let names = whose[line] ?? []
      return names.count == children.count ? line : "\(names.joined(separator: ", ")): \(line)"
    }
  }
}
