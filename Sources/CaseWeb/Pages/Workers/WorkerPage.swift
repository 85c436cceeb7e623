import CaseStore
import Casework
import Hummingbird

/// One worker: name, roles, teams, whether they work here, their sign-ins, and the work they would leave behind.
enum WorkerPage {
  static func show(_ request: PageRequest) async throws -> Response {
    let desk = try await request.workerDesk()
    let questions = questions(desk, desk.worker)
    return page(request, desk, questions, version: desk.version, below: try await signIns(request, desk, notice: nil))
  }

  static func amend(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await request.workerDesk()
    var reading = FormReading(form)
    let name = reading.text("name", else: "Enter the worker’s name")
    let roles = Set(form.all("role").compactMap(Role.init(rawValue:)))
    let isActive = form.text("active") != "no"
    if isActive, roles.isEmpty { reading.note("Choose what they are there to do", "role") }
    let teams = Set(form.all("team").map { TeamID($0) }).intersection(desk.teams.map(\.id))
    let seen = form.number(Form.versionField)
    let typed = WorkerShown(desk.worker, name: form["name"] ?? "", isActive: isActive, roles: roles, teams: teams)
    let asked = questions(desk, typed)
    guard reading.problems.isEmpty else { return page(request, desk, asked, version: seen, reading.problems) }
    return try await request.keep(
      AmendWorker(desk.worker.id, name: name, roles: roles, teams: teams, isActive: isActive, seen: seen ?? -1),
      then: desk.href, field: "active"
    ) { problems, _ in
      page(request, desk, asked, version: seen, problems)
    } conflict: {
      let kept = questions(desk, desk.worker)
      return page(request, desk, asked.beside(kept), version: desk.version, [.changedMeanwhile])
    }
  }

  /// Signs the worker out everywhere.
  static func endSignIns(_ request: PageRequest) async throws -> Response {
    _ = try await request.form()
    let desk = try await request.workerDesk()
    try await request.record(EndSignIns(desk.worker.id))
    return request.goTo(desk.href)
  }

  /// Gives a password, which is shown once.
  static func givePassword(_ request: PageRequest) async throws -> Response {
    _ = try await request.form()
    let desk = try await request.workerDesk()
    let password = PasswordRules.temporary()
    try await request.record(
      GivePassword(desk.worker.id, hash: try await request.authority.hasher.hash(password)))
    let now = try await request.workerDesk()
    let words =
      "\(desk.worker.name) signs in as \(desk.worker.signIn) with the password \(password), and chooses another at once. "
      + "It is shown only now."
    return page(
      request, now, questions(now, now.worker), version: now.version,
      below: try await signIns(request, now, notice: words))
  }

  private static func page(
    _ request: PageRequest, _ desk: WorkerDesk, _ questions: [QuestionView], version: Int?,
    _ problems: [ProblemLink] = [], below: HTML = .empty
  ) -> Response {
    request.page(
      FormPage(
        title: desk.worker.name, trail: desk.trail, intro: state(desk), formTitle: "Amend", action: desk.href,
        questions: questions, version: version, button: "Keep", before: "it can be kept",
        back: Link(label: "Back", href: "/workers")),
      problems: problems, below: below)
  }

  private static func state(_ desk: WorkerDesk) -> HTML {
    let work = desk.work
    let holds: HTML =
      work.isNone
      ? "<p>Holds no work.</p>"
      : """
      <p>Children allocated: <b>\(few(work.children))</b>. Steps begun and not finished: <b>\(few(work.steps))</b>. \
      Actions to do: <b>\(few(work.actions))</b>.</p>\
      <p class="quiet">Children whose records are restricted are not counted.</p>
      """
    let left: HTML = """
      <p>\(.tag(.late, "Has left and still holds work")) It has to be given to somebody: \
      \(desk.managers.isEmpty ? "no manager is in their team" : desk.managers.joined(separator: ", ")) \
      \(if: !desk.managers.isEmpty, "see it in “Work left behind”").</p>
      """
    return """
      <section class="card"><p>Signs in as <b>\(desk.worker.signIn)</b>. \
      \(if: desk.worker.isActive, .tag(.done, "Works here"), else: .tag(.plain, "Has left"))</p>\(holds)\
      \(if: !desk.worker.isActive && !work.isNone, left)</section>
      """
  }

  private static func questions(_ desk: WorkerDesk, _ worker: WorkerShown) -> [QuestionView] {
    let roles = Role.allCases.map { QuestionView.Choice($0.rawValue, $0.words) }
    let teams = desk.teams.map { QuestionView.Choice($0.id.text, $0.name) }
    return [
      QuestionView(name: "name", label: "Name", control: .text(worker.name, width: .medium)),
      QuestionView(
        name: "role", label: "Roles", control: .checkboxes(roles, chosen: Set(worker.roles.map(\.rawValue)))),
      QuestionView(name: "team", label: "Teams", control: .checkboxes(teams, chosen: Set(worker.teams.map(\.text)))),
      QuestionView(
        name: "active", label: "Do they work here?",
        control: .radios(
          [
            .init("yes", "Yes"),
            .init(
              "no", "No, they have left",
              hint: "They are signed out at once and see nothing more. What they wrote stays theirs."),
          ], chosen: worker.isActive ? "yes" : "no")),
    ]
  }

  private static func signIns(_ request: PageRequest, _ desk: WorkerDesk, notice: String?) async throws -> HTML {
    guard desk.worker.isActive else { return .empty }
    let sessions = try await request.store.sessions(of: desk.worker.id, at: request.now)
    let table = TableView(
      caption: "Where they are signed in", columns: ["Device", "Since", "Last used"],
      rows: sessions.map { ["\($0.device)", .moment($0.beganAt), .moment($0.seenAt)] },
      empty: "They are signed in nowhere.")
    return .card(
      "Sign-ins",
      """
      \(ifLet: notice, { .notice("\($0)") })\(.table(table))<div class="buttons">\
      \(if: !sessions.isEmpty, .buttonForm("Sign them out everywhere", action: "\(desk.href)/sign-ins/end", csrf: request.session.csrf))\
      \(.buttonForm("Give a new password", action: "\(desk.href)/password", csrf: request.session.csrf, .danger))</div>
      """)
  }
}

extension WorkerShown {
  /// The same worker as it was typed.
  fileprivate init(_ worker: WorkerShown, name: String, isActive: Bool, roles: Set<Role>, teams: Set<TeamID>) {
    self.init(
      id: worker.id, signIn: worker.signIn, name: name, isActive: isActive, roles: roles, teams: teams.sorted())
  }
}
