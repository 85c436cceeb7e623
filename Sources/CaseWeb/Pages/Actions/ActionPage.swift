import CaseStore
import Casework
import Hummingbird

/// One action: what was agreed, who does it, by when, how it stands, and what became of it.
enum ActionPage {
  static func show(_ request: PageRequest) async throws -> Response {
    let desk = try await request.lookAtAction()
    let action = desk.action
    var facts: [(label: String, value: HTML)] = [
      ("Who", "\(action.owner)"), ("By", by(desk)),
    ]
    if let measure = action.measure { facts.append(("How we will know", "\(measure)")) }
    if let step = action.step { facts.append(("Agreed in", .link("the record", to: "/steps/\(step)"))) }
    return request.page(
      action.what,
      """
      \(.trail(desk.trail))<h1>\(action.what)</h1>\
      <section class="card"><p>\(ActionList.state(action, request.today))</p>\(.facts(facts))\
      \(ifLet: action.evidence, { "<p>What shows it: \($0)</p>" })\(ifLet: action.reason, { "<p>Why it was dropped: \($0)</p>" })\
      \(if: desk.mayChange, buttons(desk))</section>\
      \(.card("What became of it", .events(desk.events.map { ($0.at.words, words($0)) })))
      """)
  }

  /// By when, and by when it was to be done at first.
  private static func by(_ desk: ActionDesk) -> HTML {
    let days = desk.events.compactMap(\.due)
    let now: HTML = desk.action.due.map { .date($0) } ?? "no date"
    guard let first = days.first, first != desk.action.due else { return now }
    let moves = zip(days, days.dropFirst()).filter { $0 != $1 }.count
    return "\(now)<br><small>At first by \(.date(first)); moved \(moves == 1 ? "once" : plural(moves, "time"))</small>"
  }

  private static func buttons(_ desk: ActionDesk) -> HTML {
    .buttons(
      .linkButton("It is done", to: "\(desk.href)/evidence", .first),
      .linkButton("Give it to somebody else, or another day", to: "\(desk.href)/owner"),
      .linkButton("It is not needed", to: "\(desk.href)/drop"))
  }

  static func words(_ event: ActionEvent) -> HTML {
    let by: HTML = "<small>\(event.worker)</small>"
    switch event.what {
    case .agreed(let owner, let due): return "<b>Agreed</b>: \(owner)\(until(due)). \(by)"
    case .given(let owner, let due): return "<b>Given to</b> \(owner)\(until(due)). \(by)"
    case .again(let owner, let due): return "<b>Agreed again</b>\(ifLet: owner, { ": \($0)\(until(due))" }). \(by)"
    case .done(let day, let evidence): return "<b>Done</b> on \(.date(day)): \(evidence) \(by)"
    case .dropped(let reason): return "<b>Dropped</b>: \(reason) \(by)"
    case .corrected: return "<b>Changed</b> with the record that it was agreed in. \(by)"
    }
  }

  private static func until(_ due: Day?) -> HTML { due.map { ", by \(.date($0))" } ?? ", no date" }
}
