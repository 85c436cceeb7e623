import CaseStore
import Casework

extension ChildView {
  var mayEdit: Bool { !roles.isDisjoint(with: [.socialWorker, .teamManager, .frontDoor]) }

  /// The last of what happened, one tap from all of it.
  var events: HTML {
    let last = history.records.reversed().prefix(6)
    return .card(
      "What has happened", id: "events", tools: [Link(label: "Chronology", href: "\(href)/chronology")],
      last.isEmpty
        ? "<p class='quiet'>Nothing is recorded yet.</p>"
        : .events(
          last.map { record in
            let kind = StepKind.named(record.kind)
            let said = shown.told.said(record) ?? ""
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
}
