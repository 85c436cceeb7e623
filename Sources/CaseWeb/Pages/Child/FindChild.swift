import CaseStore
import Casework
import Hummingbird

/// Finding a child by name, date of birth or number, among those the worker may see.
enum FindChild {
  static func show(_ request: PageRequest) async throws -> Response {
    let text = request.query("q") ?? ""
    let found = try await request.read { try $0.find(text) }
    let rows = found.map { child -> [HTML] in
      [.rowLink(child.full, to: "/children/\(child.id)"), "\(child.ageWords(on: request.today))"]
    }
    return request.page(
      "Find a child",
      """
      <h1>Find a child</h1>\(.card("Found", .table(TableView(caption: "Children", columns: ["Child", "Age"], rows: rows, empty: text.trimmed.isEmpty ? "Enter a name, a date of birth or a number above." : "Nobody was found."))))\
      \(if: !request.session.roles.isDisjoint(with: BreakGlass.roles),
        "<p>A record that is not yours can be \(.link("opened for a day by its exact number", to: "/opened-records/new")), when a child cannot wait.</p>")
      """)
  }
}
