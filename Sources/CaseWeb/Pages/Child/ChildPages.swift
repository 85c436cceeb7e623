import CaseStore
import Casework
import Hummingbird

/// The pages about one child.
enum ChildPages {
  static func show(_ request: PageRequest) async throws -> Response {
    let view = try await request.lookAtChild()
    return request.page(view.shown.name.full, content(request, view))
  }

  private static func content(_ request: PageRequest, _ view: ChildView) -> HTML {
    """
    \(anotherDay(view))\(view.header())\(tools(view))\(view.warnings)\(view.ownWords)\
    \(view.throughlineCard(allYears: request.query("years") == "all"))\
    \(.columns(view.due + view.plan, view.people + view.events + view.looks))\(view.steps)
    """
  }

  /// That this is not the record of today, first of all.
  private static func anotherDay(_ view: ChildView) -> HTML {
    let back = HTML.link("Back to today", to: view.href)
    switch view.when {
    case .now: return .empty
    case .asAt(let day): return .notice("As things stood on \(.date(day)), by what is known now. \(back)")
    case .asKnown(let moment):
      return .notice("As it was known at the end of \(.date(moment.day)): what was written later is left out. \(back)")
    }
  }

  private static func tools(_ view: ChildView) -> HTML {
    guard view.isNow, view.mayEdit || view.roles.contains(.conferenceChair) else { return .empty }
    return .buttons(.linkButton("Record something", to: "\(view.href)/steps/new", .first))
  }

  /// Everything the child said, newest first.
  static func words(_ request: PageRequest) async throws -> Response {
    let view = try await request.lookAtChild()
    return request.page(
      "In \(view.shown.name.called)’s words",
      """
      \(view.header(isHeading: false))<h1>In \(view.shown.name.called)’s words</h1>\
      <section class="card stacked">\
      \(each: view.shown.words, { ChildView.quotation($0) })\
      \(if: view.shown.words.isEmpty, "<p class='quiet'>Nothing that was said is recorded yet.</p>")</section>
      """)
  }

  /// Everything that is, or was, due.
  static func duties(_ request: PageRequest) async throws -> Response {
    let view = try await request.lookAtChild()
    return request.page(
      "What was due for \(view.shown.name.full)",
      """
      \(view.header(isHeading: false))<h1>Everything that was due</h1>\(view.due)\
      \(.card(
        "Ended",
        .table(
          TableView(
            caption: "Ended", columns: ["What", "How it ended", "Owed by", .init("Why", isHidden: true)],
            rows: view.endedDuties.map(view.row),
            empty: "Nothing has ended yet.", filter: view.endedDuties.count > 20 ? "Find a duty" : nil))))
      """)
  }
}
