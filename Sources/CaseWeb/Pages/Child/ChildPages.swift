import CaseStore
import Casework
import Hummingbird

/// The pages about one child.
enum ChildPages {
  static func show(_ request: PageRequest) async throws -> Response {
    let view = try await request.lookAtChild(.page)
    return request.page(view.shown.name.full, content(request, view))
  }

  private static func content(_ request: PageRequest, _ view: ChildView) -> HTML {
    """
    \(anotherDay(view))\(view.header())\(tools(view))\(parts)\(view.opened(for: request))\(view.warnings)\(view.ownWords)\
    \(view.throughlineCard(allYears: request.query("years") == "all"))\
    \(.columns(view.due + view.quality + view.plan() + view.steps, view.people + view.events + view.complaintsCard + view.looks))
    """
  }

  /// The way past the picture, whose every mark is a stop of the keyboard.
  private static let parts: HTML = """
    <nav class="tools" aria-label="On this page">\(.link("What is due", to: "#due"))\(.link("The plan", to: "#plan"))\
    \(.link("To be done", to: "#steps"))\(.link("People", to: "#people"))\(.link("What has happened", to: "#events"))</nav>
    """

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
    guard view.isNow else { return .empty }
    let pages = HTML.pages(
      of: view.shown.name.called,
      [
        ("People", "people"), ("Particulars", "particulars"), ("Names", "names"), ("Home", "home"),
        ("Numbers", "numbers"), ("Warnings", "warnings"), ("Who may see this", "restriction"),
      ].map { Link(label: $0.0, href: "\(view.href)/\($0.1)") })
    guard view.mayEdit || view.roles.contains(.conferenceChair) else { return pages }
    return .buttons(
      .linkButton("Record something", to: "\(view.href)/steps/new", .first),
      .linkButton("Agree an action", to: "\(view.href)/actions/new")) + pages
  }

  /// All of the record, by the part of the work.
  static func record(_ request: PageRequest) async throws -> Response {
    try await page(request, "All of the record") { $0.record }
  }

  /// The plan with every action, also those that are done.
  static func plan(_ request: PageRequest) async throws -> Response {
    try await page(request, "The plan and all actions") { $0.plan(isWhole: true) }
  }

  /// The throughline as a table, for those who read it so.
  static func throughline(_ request: PageRequest) async throws -> Response {
    try await page(request, "The throughline as a table") { view in
      #"<section class="card">\#(.table(view.throughline(.even).table))</section>"#
    }
  }

  private static func page(
    _ request: PageRequest, _ title: String, _ content: @Sendable (ChildView) -> HTML
  ) async throws -> Response {
    let view = try await request.lookAtChild()
    return request.page(
      "\(title): \(view.shown.name.full)",
      "\(anotherDay(view))\(view.header(isHeading: false))<h1>\(title)</h1>\(content(view))")
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
