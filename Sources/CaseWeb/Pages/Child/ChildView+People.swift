import CaseStore
import Casework

extension ChildView {
  /// The people around the child, those with parental responsibility first.
  var people: HTML {
    .card(
      "People around \(shown.name.called)",
      shown.people.isEmpty
        ? "<p class='quiet'>Nobody is recorded yet.</p>"
        : "<ul class='listed people'>\(each: shown.people, { "<li>\(person($0))</li>" })</ul>")
  }

  private func person(_ person: RelationShown) -> HTML {
    let name: HTML = person.isChild ? .link(person.name, to: "/children/\(person.id)") : "\(person.name)"
    let what = ChildView.relationship(person).prefix(1).lowercased() + ChildView.relationship(person).dropFirst()
    let holds: String? =
      switch person.parentalResponsibility {
      case true: "parental responsibility"
      case false: "no parental responsibility"
      case nil: nil
      }
    return "<b>\(name)</b>, \(what)\(ifLet: holds, { " <small>(\($0))</small>" })"
  }

  /// What the person is to the child.
  static func relationship(_ person: RelationShown) -> String {
    guard let kind = Relationship.Kind(rawValue: person.kind) else { return person.kind }
    return (person.fromThem ? kind : kind.inverse).label
  }

  var mayEdit: Bool { !roles.isDisjoint(with: [.socialWorker, .teamManager, .frontDoor]) }

  /// The last of what happened, one tap from all of it.
  var events: HTML {
    let last = history.records.reversed().prefix(6)
    return .card(
      "What has happened", tools: [Link(label: "Chronology", href: "\(href)/chronology")],
      last.isEmpty
        ? "<p class='quiet'>Nothing is recorded yet.</p>"
        : .events(
          last.map { record in
            let kind = StepKind.named(record.kind)
            let said = kind?.step.summary(record.answers) ?? ""
            let link = HTML.link(kind?.title ?? record.kind, to: "/steps/\(record.id)")
            return (record.on.words, "<b>\(link)</b>\(if: !said.isEmpty, ": \(said)")")
          }))
  }

  /// Who was here last, and why.
  var looks: HTML {
    .card(
      "Who has looked", tools: [Link(label: "Everybody", href: "\(href)/looks")],
      shown.lastLooks.map { "<p><small>\($0.worker): \($0.words), \(.moment($0.at))</small></p>" as HTML }.joined())
  }

  /// Every step, newest first, with how it stands.
  var steps: HTML {
    let rows = shown.steps.filter { $0.openedOn <= day }.map { step -> [HTML] in
      let others = step.children.filter { $0.id != id }.map(\.called).joined(separator: ", ")
      return [
        .rowLink(step.title, to: "/steps/\(step.id)"), step.happenedOn.map { .date($0) } ?? .date(step.openedOn),
        StepOverview.statusTag(step.status), "\(step.workerName ?? "")", "\(others)",
      ]
    }
    return .card(
      "Steps",
      .table(
        TableView(
          caption: "Steps", columns: ["What", "When", "Status", "By", "Also about"], rows: rows,
          empty: "Nothing has been started.", filter: rows.count > 20 ? "Find a step" : nil)))
  }
}
