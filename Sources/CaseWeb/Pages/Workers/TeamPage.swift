import CaseStore
import Casework
import Hummingbird

/// One team: its name, how many children it can hold, who is in it, and closing it.
enum TeamPage {
  private struct Desk: Sendable {
    let team: TeamShown
    let version: Int
    let workers: [WorkerShown]
    var href: String { "/teams/\(team.id)" }
  }

  static func show(_ request: PageRequest) async throws -> Response {
    let desk = try await desk(request)
    return page(request, desk, questions(desk.team.name, desk.team.capacity.map(String.init) ?? ""), desk.version)
  }

  static func amend(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await desk(request)
    var reading = FormReading(form)
    let name = reading.text("name", else: "Enter the team’s name")
    let capacity = form.number("capacity")
    if form.text("capacity") != nil, capacity == nil { reading.note("Enter a whole number, or nothing", "capacity") }
    let seen = form.number(Form.versionField)
    let typed = questions(form["name"] ?? "", form["capacity"] ?? "")
    guard reading.problems.isEmpty else { return page(request, desk, typed, seen, reading.problems) }
    return try await request.keep(
      AmendTeam(desk.team.id, name: name, capacity: capacity, seen: seen ?? -1), then: desk.href, field: "name"
    ) { problems, _ in
      page(request, desk, typed, seen, problems)
    } conflict: {
      let kept = questions(desk.team.name, desk.team.capacity.map(String.init) ?? "")
      return page(request, desk, typed.beside(kept), desk.version, [.changedMeanwhile])
    }
  }

  static func askToClose(_ request: PageRequest) async throws -> Response {
    closing(try await desk(request)).page(request)
  }

  static func close(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await desk(request)
    return try await closing(desk).keep(request, form) { CloseTeam(desk.team.id, on: $0) }
  }

  private static func closing(_ desk: Desk) -> Ending {
    Ending(
      title: "Close \(desk.team.name)", trail: trail(desk) + [Link(label: desk.team.name, href: desk.href)],
      what: "No child can be allocated to it any more. It must hold none.", question: "Last day of the team",
      path: "\(desk.href)/close", back: "/workers")
  }

  private static func desk(_ request: PageRequest) async throws -> Desk {
    try request.requireAdministrator()
    let id: TeamID = try request.id("team")
    return try await request.read { reader in
      guard let team = try reader.teams().first(where: { $0.id == id }),
        let version = try reader.version(of: SubjectID(id.text))
      else { throw Refusal.notFound }
      return Desk(team: team, version: version, workers: try reader.activeWorkers().filter { $0.teams.contains(id) })
    }
  }

  private static func trail(_ desk: Desk) -> [Link] { [Link(label: "Users and teams", href: "/workers")] }

  private static func page(
    _ request: PageRequest, _ desk: Desk, _ questions: [QuestionView], _ version: Int?, _ problems: [ProblemLink] = []
  ) -> Response {
    let rows = desk.workers.map { worker -> [HTML] in
      [
        .rowLink(worker.name, to: "/workers/\(worker.id)"),
        "\(Role.allCases.filter(worker.roles.contains).map(\.words).joined(separator: ", "))",
      ]
    }
    let members = TableView(caption: "Who is in it", columns: ["Name", "Roles"], rows: rows, empty: "Nobody is in it.")
    return request.page(
      FormPage(
        title: desk.team.name, trail: trail(desk), action: desk.href, questions: questions, version: version,
        button: "Keep", before: "it can be kept", back: Link(label: "Close the team", href: "\(desk.href)/close")),
      problems: problems, below: .card("Who is in it", .table(members)))
  }

  private static func questions(_ name: String, _ capacity: String) -> [QuestionView] {
    [
      QuestionView(name: "name", label: "Name", control: .text(name, width: .medium)),
      QuestionView(
        name: "capacity", label: "Room for how many children", hint: "Empty when there is no limit",
        control: .number(capacity)),
    ]
  }
}
