import CaseStore
import Casework
import HTTPTypes
import Hummingbird

/// Users and teams, for administrators: who may sign in, what they are there to do, and in which teams.
enum WorkersPage {
  static func show(_ request: PageRequest) async throws -> Response {
    guard request.has(.administrator) else { throw Refusal.notYours("Users and teams are for: administrator.") }
    let (workers, teams) = try await request.read { (try $0.workers(), try $0.teams()) }
    return request.page("Users and teams", content(request, workers, teams, [:], nil))
  }

  static func addWorker(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let roles = Set(form.all("role").compactMap(Role.init(rawValue:)))
    let change = AddWorker(
      signIn: form.text("sign-in") ?? "", name: form.text("name") ?? "", roles: roles,
      teams: Set(form.all("team").map { TeamID($0) }))
    guard request.has(.administrator) else { throw Refusal.notYours("Adding a worker is for: administrator.") }
    let (workers, teams) = try await request.read { (try $0.workers(), try $0.teams()) }
    do {
      let worker = try await request.record(change)
      let password = PasswordRules.temporary()
      try await request.store.setCredential(
        of: worker, hash: try await request.authority.hasher.hash(password), mustChange: true, at: request.now)
      let all = try await request.read { try $0.workers() }
      return request.page(
        "Users and teams",
        content(
          request, all, teams, [:],
          "\(change.name) signs in as \(change.signIn), first with the password \(password). It is shown once."))
    } catch let Refusal.because(words) {
      return request.page(
        "Users and teams", hasProblems: true, status: .unprocessableContent,
        content(request, workers, teams, ["sign-in": change.signIn, "name": change.name, "problem": words], nil))
    }
  }

  static func addTeam(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    guard let name = form.text("team-name"), let kind = form.text("kind").flatMap(AddTeam.Kind.init(rawValue:)) else {
      throw Refusal.because("Enter the team’s name and choose what kind of team it is.")
    }
    try await request.record(AddTeam(name: name, kind: kind, capacity: form.number("capacity")))
    return request.goTo("/workers")
  }

  private static func content(
    _ request: PageRequest, _ workers: [WorkerShown], _ teams: [TeamShown], _ typed: [String: String], _ notice: String?
  ) -> HTML {
    let names = Dictionary(uniqueKeysWithValues: teams.map { ($0.id, $0.name) })
    let problem = typed["problem"].map { [ProblemLink(words: $0, field: "sign-in")] } ?? []
    return """
      \(.errorSummary(problem, before: "the worker can be added"))<h1>Users and teams</h1>\
      \(ifLet: notice, { .notice("\($0)") })
      \(.card("Users", .table(table(workers, names))))
      \(.columns(addWorkerForm(request, teams, typed), addTeamForm(request) + .card("Teams", .table(teamTable(teams)))))
      """
  }

  private static func table(_ workers: [WorkerShown], _ names: [TeamID: String]) -> TableView {
    TableView(
      caption: "Users", columns: ["Name", "Signs in as", "Roles", "Teams", "State"],
      rows: workers.map { worker in
        [
          .rowLink(worker.name, to: "/workers/\(worker.id)"), "\(worker.signIn)",
          "\(Role.allCases.filter(worker.roles.contains).map(\.words).joined(separator: ", "))",
          "\(worker.teams.compactMap { names[$0] }.joined(separator: ", "))",
          worker.isActive ? .tag(.done, "active") : .tag(.plain, "not active"),
        ]
      }, filter: "Filter")
  }

  private static func teamTable(_ teams: [TeamShown]) -> TableView {
    TableView(
      caption: "Teams", columns: ["Team", "Kind", .init("Room for", isNumber: true)],
      rows: teams.map {
        [.rowLink($0.name, to: "/teams/\($0.id)"), "\($0.kind)", "\($0.capacity.map(String.init) ?? "")"]
      })
  }

  private static func addWorkerForm(_ request: PageRequest, _ teams: [TeamShown], _ typed: [String: String]) -> HTML {
    let questions = [
      QuestionView(name: "name", label: "Name", control: .text(typed["name"] ?? "", width: .medium)),
      QuestionView(
        name: "sign-in", label: "Signs in as", error: typed["problem"],
        control: .text(typed["sign-in"] ?? "", width: .medium)),
      QuestionView(
        name: "role", label: "Roles",
        control: .checkboxes(Role.allCases.map { .init($0.rawValue, $0.words) }, chosen: [])),
      QuestionView(
        name: "team", label: "Teams", control: .checkboxes(teams.map { .init($0.id.text, $0.name) }, chosen: [])),
    ]
    return """
      <form class="card" method="post" action="/workers" novalidate><h2>Add a user</h2>\(.csrf(request.session.csrf))\
      \(.questions(questions))\(.buttons(.button("Add")))</form>
      """
  }

  private static func addTeamForm(_ request: PageRequest) -> HTML {
    let kinds: [QuestionView.Choice] = [
      .init("hub", "Hub"), .init("front-door", "Front door"), .init("reviewing", "Reviewing officers"),
      .init("office", "Office"),
    ]
    let questions = [
      QuestionView(name: "team-name", label: "Name", control: .text("", width: .medium)),
      QuestionView(name: "kind", label: "Kind", control: .select(kinds, chosen: "hub")),
      QuestionView(name: "capacity", label: "Room for how many children", control: .number("")),
    ]
    return """
      <form class="card" method="post" action="/teams" novalidate><h2>Set up a team</h2>\(.csrf(request.session.csrf))\
      \(.questions(questions))\(.buttons(.button("Set up")))</form>
      """
  }
}
