import CaseStore
import Casework
import Hummingbird

/// What somebody has to look at: the first of each kind on the director's page, all of one kind on pages of its own.
enum ExceptionList {
  /// So many of a kind before its list leads on to the whole.
  private static let first = 8
  private static let pageful = 50

  /// The first of one kind.
  static func view(_ kind: Alert.Kind, _ alerts: [Alert]) -> HTML {
    let all = "/improvement/exceptions?kind=\(kind.name)"
    return .table(table(kind, alerts.prefix(first)))
      + (alerts.count > first ? "<p>\(.link("\(kind.title): all \(alerts.count)", to: all))</p>" : .empty)
  }

  static func show(_ request: PageRequest) async throws -> Response {
    try ImprovementAccess.check(request)
    let alerts = try await request.read { try $0.alerts() }
    let asked = request.query("kind")
    guard let kind = alerts.first(where: { asked == nil || $0.kind.name == asked })?.kind else {
      throw Refusal.notFound
    }
    let own = alerts.filter { $0.kind == kind }
    let shown = Pageful(own, page: request.query("page"), of: pageful)
    let name = kind.name
    return request.page(
      kind.title,
      """
      \(.trail(ImprovementAccess.trail))<h1>\(kind.title)</h1>\
      \(.card("\(own.count) in all", .table(table(kind, shown.elements))))\
      \(.pagination(
        Pagination(page: shown.page, pages: shown.pages) { "/improvement/exceptions?kind=\(name)&page=\($0)" }))
      """)
  }

  private static func table(_ kind: Alert.Kind, _ alerts: some Sequence<Alert>) -> TableView {
    TableView(
      caption: kind.title, columns: ["About", "Why", "Whose it is", "Since"],
      rows: alerts.map { alert in
        [
          alert.address.map { .rowLink(alert.about, to: $0) } ?? "\(alert.about)", "\(alert.words)", "\(alert.owner)",
          alert.since.map { .date($0) } ?? "",
        ]
      })
  }
}

extension Alert.Kind {
  static let withoutAction = Alert.Kind(
    "recommendation-without-action", "Recommendations without an action, and the reverse")
}
