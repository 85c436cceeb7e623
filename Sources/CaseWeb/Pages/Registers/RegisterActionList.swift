import CaseStore
import Casework

/// Actions of a self-assessment or a complaint, as the pages list them.
enum RegisterActionList {
  static func card(_ actions: [RegisterAction], _ request: PageRequest, of subject: SubjectID, mayAdd: Bool) -> HTML {
    let tools = mayAdd ? [Link(label: "Agree an action", href: "/registers/actions/new?of=\(subject)")] : []
    return .card(
      "Actions", id: "actions", tools: tools,
      .table(table(actions, request.today, saysFrom: false)))
  }

  static func table(_ actions: [RegisterAction], _ today: Day, saysFrom: Bool) -> TableView {
    TableView(
      caption: "Actions", columns: ["What"] + (saysFrom ? ["Of"] : []) + ["Who", "By", .init("State", isHidden: true)],
      rows: actions.map { found in
        [.rowLink(found.action.what, to: "/registers/actions/\(found.action.id)")]
          + (saysFrom ? ["\(found.from)"] : [])
          + [
            "\(found.action.owner)", found.action.due.map { .date($0) } ?? "no date",
            ActionList.state(found.action, today),
          ]
      }, empty: "No action has been agreed.", filter: actions.count > 12 ? "Filter" : nil)
  }
}
