import CaseStore
import Casework

extension ChildView {
  private var begun: [StepListed] { shown.steps.filter { $0.openedOn <= day } }

  /// A page about the child that shows the same day.
  func page(_ name: String) -> String {
    when.query.isEmpty ? "\(href)/\(name)" : "\(href)/\(name)?\(when.query)"
  }

  /// What is being written or waits: what is finished is among what has happened, and on a page of its own.
  var steps: HTML {
    let open = begun.filter { ![.finished, .abandoned].contains($0.status) }
    return .card(
      "Being written, or to be done", id: "steps", tools: [Link(label: "All of the record", href: page("record"))],
      .table(table("Being written, or to be done", open)))
  }

  /// All of the record by the part of the work it belongs to, newest first.
  var record: HTML {
    let groups = StepGroup.all.enumerated().map { place, group in
      let ids = Set(group.kinds.map(\.id))
      return (id: "part-\(place + 1)", title: group.title, steps: begun.filter { ids.contains($0.kind) })
    }.filter { !$0.steps.isEmpty }
    if groups.isEmpty { return "<p class='quiet'>Nothing has been started.</p>" }
    return """
      <nav class="tools" aria-label="Parts of the record">\
      \(each: groups, { .link("\($0.title) (\($0.steps.count))", to: "#\($0.id)") })</nav>\
      \(each: groups, { .card($0.title, id: $0.id, .table(table($0.title, $0.steps))) })
      """
  }

  private func table(_ caption: String, _ steps: [StepListed]) -> TableView {
    TableView(
      caption: caption, columns: ["What", "When", "Status", "By", "Also about"],
      rows: steps.map { step in
        let others = step.children.filter { $0.id != id }.map(\.called).joined(separator: ", ")
        return [
          .rowLink(step.title, to: "/steps/\(step.id)"),
          step.happenedOn.map { .date($0) } ?? "since \(.date(step.openedOn))",
          StepOverview.statusTag(step.status), "\(step.workerName ?? "")", "\(others)",
        ]
      }, empty: "Nothing is unfinished.", filter: steps.count > 20 ? "Find a step" : nil)
  }
}
