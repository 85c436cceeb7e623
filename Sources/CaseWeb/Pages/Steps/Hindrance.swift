import CaseStore
import Casework

/// Why a step cannot be finished for these children, whole as its answers may be: said while it is written, not only at
/// its end.
enum Hindrance {
  /// Each once, with names where it is not so for all of the children.
  static func words(_ desk: StepDesk, _ walk: Walk) -> [String] {
    let asked = walk.answers.asked(by: walk.kind, for: desk.children.map(\.id), today: walk.today)
    return Following.eachOnce(desk.children) { child in
      guard let history = desk.shown.histories[child.id] else { return [] }
      let answers = asked.answers(for: child.id, today: walk.today)
      return walk.kind.step.refusal(answers, history.before(desk.id)).map { [$0] } ?? []
    }
  }

  /// Once the first page, which says when it happened, is done: before that too little is known.
  static func warning(_ desk: StepDesk, _ walk: Walk) -> HTML {
    guard let first = walk.shownPlaces.first, walk.hasAnswers(at: first), walk.problems(at: first).isEmpty else {
      return .empty
    }
    let words = words(desk, walk)
    return words.isEmpty
      ? .empty : .warning("As it stands it cannot be finished", "\(words.joined(separator: ". ")).")
  }
}
