import CaseStore
import Casework
import Hummingbird

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

  /// Every action of the registers that the reader may find, done and dropped too.
  static func export(_ request: PageRequest) async throws -> Response {
    guard !request.session.roles.isDisjoint(with: RegistersHome.roles) else {
      throw Refusal.notYours("Registers are for partner agencies’ leads and for those who oversee services.")
    }
    let lines = try await request.read { try $0.registerActions() }.map { found in
      let action = found.action
      return [
        found.from, action.what, action.owner, action.due?.iso ?? "", action.measure ?? "", action.doneOn?.iso ?? "",
        action.evidence ?? "", action.droppedOn?.iso ?? "", action.reason ?? "",
      ]
    }
    let header = ["of", "what", "who", "by", "how we will know", "done on", "what shows it", "dropped on", "why"]
    return .text(
      CSVText.lines([header] + lines), as: "text/csv; charset=utf-8", name: "register-actions-\(request.today).csv")
  }
}
