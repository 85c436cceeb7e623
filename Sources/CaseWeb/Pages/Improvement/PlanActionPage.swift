import CaseStore
import Casework
import Hummingbird

/// One action of a plan: how it stands and why, what was said of it, what shows that it works, the plan’s own words.
enum PlanActionPage {
  static func show(_ request: PageRequest) async throws -> Response {
    let desk = try await PlanActionDesk.open(request)
    return request.page(
      desk.action.what,
      """
      \(.trail(desk.trail))<h1>\(desk.action.what)</h1>\(.columns(
        standing(desk) + evidence(desk) + notes(desk, .progress, "Progress") + notes(desk, .impact, "Impact"),
        particulars(desk) + answered(desk) + slips(desk) + settled(desk)))\
      \(if: !desk.lines.isEmpty, .card("As the plan said it", PlanLinesPage.view(desk.lines)))
      """)
  }

  private static func standing(_ desk: PlanActionDesk) -> HTML {
    let action = desk.action
    let isUnclear = action.isOpen && (action.dateProblem != nil || action.leadProblem != nil)
    return .card(
      "How it stands",
      """
      <p>\(desk.standing.tag)</p><p>\(desk.standing.why)</p>\
      \(ifLet: action.doneWords, { "<p>What was done: \($0)</p>" })\
      \(if: isUnclear && desk.mayChange, .buttons(.linkButton("Answer what is open", to: "\(desk.href)/answers", .first)))\
      \(if: action.isOpen && desk.mayChange, open(desk))
      """)
  }

  private static func open(_ desk: PlanActionDesk) -> HTML {
    .buttons(
      .linkButton("Note progress", to: "\(desk.href)/progress"), .linkButton("It is done", to: "\(desk.href)/end"),
      desk.action.due == nil ? .empty : .linkButton("Put it off", to: "\(desk.href)/delay"),
      desk.mayKeep ? .linkButton("Give it up", to: "\(desk.href)/drop") : .empty)
  }

  private static func evidence(_ desk: PlanActionDesk) -> HTML {
    let items = desk.action.evidence.map { given -> HTML in
      """
      <li><b>\(given.kind.label)</b>: \(given.words)\(indicator(given, desk))\(asked(given))\
      <br><small>\(given.worker), \(.date(given.givenOn))\
      \(ifLet: given.againOn, { "; to be looked at again on \(.date($0))" })</small>\(withdrawal(given, desk))</li>
      """
    }
    let give: HTML =
      desk.mayChange ? .buttons(.linkButton("Give evidence", to: "\(desk.href)/evidence", .first)) : .empty
    let list: HTML =
      items.isEmpty
      ? "<p class='quiet'>Nothing is given yet. It turns green only with evidence.</p>"
      : "<ul class='listed'>\(items.joined())</ul>"
    return .card("What shows that it works", list + give)
  }

  private static func indicator(_ given: PlanActionShown.Evidence, _ desk: PlanActionDesk) -> HTML {
    guard let name = given.indicator, let move = given.move, let from = given.judgedFrom else { return .empty }
    let title = Indicator.named(name)?.title ?? name
    return """
      <br>\(.link(title, to: "/improvement/sight?action=\(desk.action.id)&indicator=\(name)")): expected to go \
      \(move.rawValue), judged from \(.date(from)): \(desk.verdicts[given.id]?.words ?? MoveVerdict.tooFew.words).
      """
  }

  private static func asked(_ given: PlanActionShown.Evidence) -> HTML {
    guard let who = given.asked, let confirms = given.confirms else { return .empty }
    return "<br>\(who): \(confirms ? "yes, it changed" : "no, it did not change")."
  }

  private static func withdrawal(_ given: PlanActionShown.Evidence, _ desk: PlanActionDesk) -> HTML {
    if let on = given.withdrawnOn {
      return "<br>\(.tag(.notNeeded, "taken back")) \(.date(on)): \(given.withdrawnBecause ?? "")"
    }
    guard desk.mayChange else { return .empty }
    return """
      <br><a href="\(address: "\(desk.href)/evidence/\(given.id)/withdrawal")">Take it back<span class="sr">: \
      \(given.words)</span></a>
      """
  }

  private static func notes(_ desk: PlanActionDesk, _ kind: NoteOnAction.Kind, _ title: String) -> HTML {
    let notes = desk.action.notes.filter { $0.kind == kind }.reversed()
    if notes.isEmpty {
      return .card(
        title,
        "<p class='quiet'>\(kind == .progress ? "Nothing was said yet." : "Nothing is said to be different yet.")</p>")
    }
    return .card(title, .events(notes.map { ($0.notedOn.words, "\($0.words) <small>\($0.worker)</small>") }))
  }

  private static func particulars(_ desk: PlanActionDesk) -> HTML {
    let action = desk.action
    var facts: [(label: String, value: HTML)] = [
      ("Who leads", PlanActionTable.lead(action)), ("By when", "\(action.dueWords)"),
    ]
    if action.whenText != action.due?.words, !action.whenText.isEmpty {
      facts.append(("The plan says", "“\(action.whenText)”"))
    }
    if let measure = action.measure { facts.append(("How we will know", "\(measure)")) }
    if let status = action.statusText { facts.append(("Its status in the plan", "“\(status)”")) }
    for place in action.places {
      facts.append(
        (
          place.plan == action.plan ? "Plan" : "Serves too",
          .link(place.planTitle, to: "/improvement/plans/\(place.plan)")
        ))
      if !place.theme.isEmpty { facts.append(("Theme", "\(place.theme)")) }
    }
    return .card("Particulars", .facts(facts))
  }

  private static func answered(_ desk: PlanActionDesk) -> HTML {
    let list: HTML =
      desk.answered.isEmpty
      ? "<p>\(.tag(.late, "answers no recommendation"))</p>"
      : "<ul class='listed'>\(each: desk.answered, { "<li>\(.link($0.label, to: $0.href)) \($0.text)</li>" })</ul>"
    return .card(
      "What it answers",
      tools: desk.mayKeep ? [Link(label: "Change", href: "\(desk.href)/recommendations")] : [],
      "\(list)<p>\(.link("Line of sight", to: "/improvement/sight?action=\(desk.action.id)"))</p>")
  }

  private static func slips(_ desk: PlanActionDesk) -> HTML {
    if desk.action.slips.isEmpty { return .empty }
    return .card(
      "Put off",
      .events(
        desk.action.slips.reversed().map { slip in
          (
            slip.slippedOn.words,
            "From \(.date(slip.from)) to \(.date(slip.until)): \(slip.reason) <small>\(slip.worker)</small>"
          )
        }))
  }

  private static func settled(_ desk: PlanActionDesk) -> HTML {
    if desk.action.settled.isEmpty { return .empty }
    return .card(
      "What was asked and answered",
      .events(
        desk.action.settled.map { settled in
          let was = settled.was.isEmpty ? "nothing" : "“\(settled.was)”"
          return (
            settled.answeredOn.words,
            "\(settled.isDate ? "By when" : "Who leads"): \(was) became <b>\(settled.answer)</b>. <small>\(settled.worker)</small>"
          )
        }))
  }
}
