import CaseStore
import Casework

extension ChildView {
  /// Actions agreed elsewhere that the child's page has room for.
  private static let mostActions = 6

  /// The plan as it was last agreed, with how far each action has come, and what happens if it does not work.
  ///
  /// - Parameter isWhole: with every action agreed elsewhere, also those that are done.
  func plan(isWhole: Bool = false) -> HTML {
    let lines = shown.told.planLines
    let actions = shown.actions.filter { isNow || $0.doneOn == nil }
    return .card(
      "The plan", id: "plan", tools: isWhole ? [] : [Link(label: "The plan and all actions", href: page("plan"))],
      """
      \(ifLet: lines, { agreed($0) + planTable($0, actions) })\
      \(otherActions(actions, besides: lines, isWhole: isWhole))\(contingency)\
      \(if: lines == nil && actions.isEmpty, "<p class='quiet'>There is no plan and nobody has agreed to do anything.</p>")
      """)
  }

  private func agreed(_ record: Recorded) -> HTML {
    let title = StepKind.named(record.kind)?.title ?? record.kind
    let latest = shown.told.planRecords.first
    let reviewed: HTML =
      latest.flatMap { last in
        last.id == record.id
          ? nil : "; last looked at \(.link("on \(last.on.words)", to: "/steps/\(last.id)"))" as HTML
      } ?? .empty
    let agreed = HTML.link("\(title), \(record.on.words)", to: "/steps/\(record.id)")
    return "<p><small>Agreed in: \(agreed)\(reviewed)</small></p>"
  }

  private func planTable(_ record: Recorded, _ actions: [ActionShown]) -> HTML {
    let rows = record.answers[PlanLines.group].map { line -> [HTML] in
      let what = line.text(PlanLines.action) ?? ""
      let who = line.text(PlanLines.owner) ?? ""
      let action = actions.first { $0.step == record.id && $0.what == what }
      return [
        "<b>\(line.text(PlanLines.outcome) ?? "")</b>",
        "\(action.map { HTML.link(what, to: "/actions/\($0.id)") } ?? "\(what)")\(if: !who.isEmpty, " (\(who))")",
        line[PlanLines.due].map { .date($0) } ?? "No date", action.map { ActionList.state($0, day) } ?? .empty,
      ]
    }
    return .table(
      TableView(caption: "The plan", columns: ["What needs to change", "Who does what", "By", "State"], rows: rows))
  }

  /// What was agreed elsewhere.
  private func otherActions(_ actions: [ActionShown], besides plan: Recorded?, isWhole: Bool) -> HTML {
    let rows = plan.map { $0.answers[PlanLines.group] } ?? []
    let lines = Set(rows.compactMap { $0.text(PlanLines.action) })
    let others = actions.filter { $0.step != plan?.id || !lines.contains($0.what) }.filter { action in
      isWhole || (action.droppedOn == nil && action.doneOn == nil)
    }
    let shown = isWhole ? others[...] : others.sorted { ($0.due ?? day) > ($1.due ?? day) }.prefix(Self.mostActions)
    if shown.isEmpty { return .empty }
    let heading: HTML =
      shown.count < others.count
      ? "<h3>Other actions</h3><p><small>The latest \(shown.count) of \(others.count) that are open.</small></p>"
      : "<h3>Other actions</h3>"
    return heading
      + .table(
        TableView(
          caption: "Other actions", columns: ["What", "Who", "By", "State"],
          rows: shown.map { action in
            [
              .rowLink(action.what, to: "/actions/\(action.id)"), "\(action.owner)",
              action.due.map { .date($0) } ?? "No date", ActionList.state(action, day),
            ]
          }))
  }

  private var contingency: HTML {
    let found = shown.told.planRecords.lazy.compactMap { record in
      record.answers[stored: "contingency"]?.text.map { (record, $0) }
    }.first
    guard let (record, words) = found else { return .empty }
    return "<p class='contingency'><b>Contingency, agreed on \(record.on.words):</b> \(words)</p>"
  }
}
