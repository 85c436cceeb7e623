import CaseStore
import Casework
import Hummingbird

/// The register of actions: everything agreed anywhere about a worker's children, and what the worker leads on in
/// plans, until it is done.
enum ActionsPage {
  static func show(_ request: PageRequest) async throws -> Response {
    let worker = request.worker
    let teams = request.has(.teamManager) ? try await request.read { try $0.worker(worker)?.teams ?? [] } : []
    let rows = try await request.read { reader in
      var found = try reader.openActions(of: worker)
      for team in teams { found += try reader.openActions(ofTeam: team) }
      var seen: Set<String> = []
      return found.filter { seen.insert($0.action.id).inserted }
    }
    let table = TableView(
      caption: "Open actions", columns: ["Child", "What", "Who", "By", .init("State", isHidden: true)],
      rows: rows.map { child, action in
        [
          .rowLink(child.full, to: "/children/\(child.id)"),
          .link(action.what, to: "/actions/\(action.id)"), "\(action.owner)",
          action.due.map { .date($0) } ?? "no date", ActionList.state(action, request.today),
        ]
      }, empty: "No action is open.", filter: rows.count > 15 ? "Filter" : nil)
    let left: HTML =
      request.session.roles.isDisjoint(with: WorkLeft.roles)
      ? .empty : "<p>\(.link("Work left behind by people who have gone", to: "/work-left"))</p>"
    let plans = try await PlanActionTable.mine(request)
    return request.page("Actions", "<h1>Actions</h1>\(.card("Open actions", .table(table)))\(plans)\(left)")
  }
}
