import CaseStore
import Casework
import Hummingbird

/// Every line that was brought into a plan, as it was, and what became of it: nothing is dropped unseen.
enum PlanLinesPage {
  static func show(_ request: PageRequest) async throws -> Response {
    try ImprovementAccess.check(request)
    let id: SubjectID = try request.id("plan")
    let (plan, lines) = try await request.read { reader in
      guard let plan = try reader.plan(id) else { throw Refusal.notFound }
      return (plan, try reader.lines(of: id))
    }
    return request.page(
      "Lines as they came",
      """
      \(.trail(ImprovementAccess.trail + [Link(label: plan.title, href: plan.href)]))<h1>Lines as they came</h1>\
      <p>\(plan.title): each line of the tables that were taken in, word for word.</p>\
      \(.card("Lines", view(lines)))
      """)
  }

  static func view(_ lines: [PlanLineShown]) -> HTML {
    .table(
      TableView(
        caption: "Lines as they came", columns: ["Line", "As it was", "What became of it"],
        rows: lines.map { shown in
          [
            "\(shown.line.line) <small>\(shown.table)</small>", cells(shown.line, shown.columns),
            """
            \(ifLet: shown.action, { .link(shown.fate.words, to: "/improvement/actions/\($0)") })\
            \(if: shown.action == nil, "\(shown.fate.words)")\(if: !shown.why.isEmpty, "<br><small>\(shown.why)</small>")
            """,
          ]
        }, empty: "Nothing was brought in from a table."))
  }

  static func cells(_ line: TableLine, _ columns: [PlanColumn]) -> HTML {
    let full = line.cells.enumerated().filter { !$0.element.isEmpty }
    if full.isEmpty { return "<span class='quiet'>nothing</span>" }
    return full.map { place, cell -> HTML in
      let name =
        columns.indices.contains(place) && columns[place] != .left ? columns[place].label : "Column \(place + 1)"
      return "<small>\(name):</small> \(cell)"
    }.joined(separator: "<br>")
  }
}
