import CaseStore
import Casework

extension StepOverview {
  /// The pages with how far each is, what stands against finishing, and the buttons.
  static func writing(_ request: PageRequest, _ desk: StepDesk) -> HTML {
    let walk = desk.walk
    let first = walk.shownPlaces.first { !walk.problems(at: $0).isEmpty } ?? walk.shownPlaces.first
    let toCheck = walk.problems.isEmpty ? "\(desk.href)/check" : first.map(walk.href) ?? "\(desk.href)/check"
    return """
      \(returned(desk))\(Hindrance.warning(desk, walk))\
      <section class="card"><div class="head"><h2>What to fill in</h2>\(savedWords(desk))</div>\
      \(.taskList(tasks(desk, walk)))\
      \(.buttons(
        .linkButton(walk.answers == StepAnswers() ? "Begin" : "Go on", to: toCheck, .first),
        .linkButton("Check your answers", to: "\(desk.href)/check"),
        desk.isCorrection ? .empty : setAsideLink(desk)))</section>\
      \(problems(desk, walk))\(Shortfalls.card(desk, walk))
      """
  }

  private static func returned(_ desk: StepDesk) -> HTML {
    guard desk.status == .sentBack, let reason = desk.shown.step.reason else { return .empty }
    return .warning("Sent back to be mended", "\(reason)")
  }

  private static func savedWords(_ desk: StepDesk) -> HTML {
    guard let draft = desk.shown.draft else { return "<small>Nothing is written yet</small>" }
    return "<small>Saved \(.moment(draft.savedAt))\(ifLet: desk.draftBy, { " by \($0)" })</small>"
  }

  static func tasks(_ desk: StepDesk, _ walk: Walk) -> [TaskView] {
    let pages = walk.places.map { place in
      TaskView(title: walk.title(place), href: walk.href(place), state: state(place, desk, walk))
    }
    let left = walk.problems.count
    let check = TaskView(
      title: "Check your answers and finish", href: "\(desk.href)/check",
      state: left == 0 ? .notStarted : .blocked(why: "\(plural(left, "answer")) to give or put right first"))
    return pages + [check]
  }

  private static func state(_ place: Place, _ desk: StepDesk, _ walk: Walk) -> TaskView.State {
    guard walk.isShown(place) else {
      let isOpen = walk.shownPlaces.contains { $0.page < place.page && !walk.problems(at: $0).isEmpty }
      return isOpen
        ? .blocked(why: "Your other answers say whether it is needed")
        : .notNeeded(why: "Your other answers do not call for it")
    }
    guard walk.hasAnswers(at: place) else { return .notStarted }
    if walk.problems(at: place).isEmpty { return .done }
    return .inProgress(by: desk.draftBy ?? desk.shown.step.workerName ?? "somebody")
  }

  /// What stands against finishing, each with a link to its answer; only once something has been written.
  static func problems(_ desk: StepDesk, _ walk: Walk) -> HTML {
    let started = walk.problems.filter { walk.hasAnswers(at: $0.place) }
    if started.isEmpty { return .empty }
    return .card("To put right before finishing", problemList(started, walk))
  }

  static func problemList(_ problems: [(place: Place, problem: Problem)], _ walk: Walk) -> HTML {
    """
    <ul class="listed">\(each: problems, { place, problem in
      "<li>\(.link(walk.words(problem, at: place), to: "\(walk.href(place))?check=yes#\(problem.field)"))</li>"
    })</ul>
    """
  }
}
