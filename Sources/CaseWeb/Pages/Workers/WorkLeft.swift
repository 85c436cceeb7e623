import CaseStore
import Casework
import Hummingbird

/// Work that somebody holds who has left, so that no child is left with nobody: for managers.
enum WorkLeft {
  static let roles: Set<Role> = [.teamManager, .qualityLead, .conferenceChair]

  static func show(_ request: PageRequest) async throws -> Response {
    try allow(request)
    let left = try await request.read { try $0.workLeft() }
    let rows = left.map { worker, name, work -> [HTML] in
      [.rowLink(name, to: "/workers/\(worker)/work"), "\(work.children)", "\(work.steps)", "\(work.actions)"]
    }
    let table = TableView(
      caption: "Work left behind",
      columns: [
        "Who has left", .init("Children", isNumber: true), .init("Steps not finished", isNumber: true),
        .init("Actions", isNumber: true),
      ], rows: rows, empty: "Nobody who has left still holds work about a child whom you may see.")
    return request.page(
      "Work left behind", "<h1>Work left behind</h1>\(.card("Held by people who have left", .table(table)))")
  }

  /// What one worker holds about children whom the reader may see.
  static func ofWorker(_ request: PageRequest) async throws -> Response {
    try allow(request)
    let id: WorkerID = try request.id("worker")
    let held = try await request.read { reader -> Held in
      guard let worker = try reader.worker(id) else { throw Refusal.notFound }
      return Held(
        worker: worker, children: try reader.children(of: id), steps: try reader.steps(.unfinished(id)),
        actions: try reader.openActions(of: id).filter { $0.action.workerID == id })
    }
    return request.page(
      "What \(held.worker.name) holds",
      """
      \(.trail([Link(label: "Work left behind", href: "/work-left")]))<h1>What \(held.worker.name) holds</h1>\
      \(if: !held.worker.isActive, "<p>\(.tag(.late, "Has left"))</p>")\
      \(.card("Children", .table(held.childTable(request.today))))\(.card("Steps not finished", .table(held.stepTable)))\
      \(.card("Actions", .table(held.actionTable(request.today))))
      """)
  }

  private static func allow(_ request: PageRequest) throws {
    guard !request.session.roles.isDisjoint(with: roles) else {
      throw Refusal.notYours(
        "Work left behind is for: team manager, conference chair and reviewing officer, quality lead.")
    }
  }

  private struct Held: Sendable {
    let worker: WorkerShown
    let children: [ChildName]
    let steps: [StepListed]
    let actions: [(child: ChildName, action: ActionShown)]

    func childTable(_ today: Day) -> TableView {
      TableView(
        caption: "Children", columns: ["Child", "Age", .init("Allocate", isHidden: true)],
        rows: children.map {
          [
            .rowLink($0.full, to: "/children/\($0.id)"), "\($0.ageWords(on: today))",
            .linkButton(
              "Allocate", to: "/children/\($0.id)/steps/new?kind=\(AllocationDecision.id)",
              about: "\($0.full) to somebody"),
          ]
        }, empty: "None.")
    }

    var stepTable: TableView {
      TableView(
        caption: "Steps not finished", columns: ["What", "About", "Since"],
        rows: steps.map {
          [
            .rowLink($0.title, to: "/steps/\($0.id)"), "\($0.children.map(\.full).joined(separator: ", "))",
            .date($0.openedOn),
          ]
        }, empty: "None.")
    }

    func actionTable(_ today: Day) -> TableView {
      TableView(
        caption: "Actions", columns: ["What", "About", "By"],
        rows: actions.map { child, action in
          [.rowLink(action.what, to: "/actions/\(action.id)"), "\(child.full)", ActionList.state(action, today)]
        }, empty: "None.")
    }
  }
}
