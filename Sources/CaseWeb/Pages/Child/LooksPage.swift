import CaseStore
import Casework
import Hummingbird

/// Who has looked at a child's record, or changed it, and why.
enum LooksPage {
  private static let pageful = 50

  private static func kind(_ look: LookShown) -> HTML {
    look.isChange ? .tag(.open, "Changed") : .tag(.plain, "Looked")
  }

  static func show(_ request: PageRequest) async throws -> Response {
    let id: SubjectID = try request.id("child")
    let page = max(1, min(request.query("page").flatMap { Int($0) } ?? 1, 200))
    let (child, looks) = try await request.look(at: id) { reader in
      (
        try reader.names(of: [id]).first, try reader.looks(at: id, most: pageful + 1, after: (page - 1) * pageful)
      )
    }
    guard let child else { throw Refusal.notFound }
    let rows = looks.prefix(pageful).map { look -> [HTML] in
      [.moment(look.at), "\(look.worker)", "\(look.words)", kind(look)]
    }
    return request.page(
      "Who has looked at \(child.full)",
      """
      \(.trail([Link(label: child.full, href: "/children/\(id)")]))<h1>Who has looked</h1>\
      \(.card(
        "Looks and changes, newest first",
        .table(TableView(caption: "Looks and changes", columns: ["When", "Who", "What", "Kind"], rows: rows))))\
      \(.pagination(
        Pagination(page: page, pages: looks.count > pageful ? page + 1 : page) { "/children/\(id)/looks?page=\($0)" }))
      """)
  }
}
