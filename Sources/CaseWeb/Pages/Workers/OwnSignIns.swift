import CaseStore
import Casework
import Hummingbird

/// A worker's own sessions and password.
enum OwnSignIns {
  static func show(_ request: PageRequest) async throws -> Response {
    let sessions = try await request.store.sessions(of: request.worker, at: request.now)
    let table = TableView(
      caption: "Where you are signed in", columns: ["Device", "Since", "Last used", .init("End", isHidden: true)],
      rows: sessions.map { session in
        [
          "\(session.device)\(if: session.id == request.session.id, " <b>(this one)</b>")", .moment(session.beganAt),
          .moment(session.seenAt),
          .buttonForm(
            "End", action: "/sign-ins/\(session.id)/end", csrf: request.session.csrf,
            about: "the session on \(session.device)"),
        ]
      })
    return request.page("Your sign-ins", "<h1>Your sign-ins</h1>\(.card("Where you are signed in", .table(table)))")
  }

  static func end(_ request: PageRequest) async throws -> Response {
    _ = try await request.form()
    let session: Identifier<Session> = try request.id("session")
    try await request.store.endSessions(of: request.worker, only: session.text)
    return request.goTo("/sign-ins")
  }

  static func password(_ request: PageRequest) async throws -> Response {
    request.page("Change your password", passwordForm(request, [:]))
  }

  static func changePassword(_ request: PageRequest) async throws -> Response {
    let form = try await request.form(limit: 8 * 1024)
    let (old, new) = (form["old"] ?? "", form["new"] ?? "")
    let worker = request.worker
    let shown = try await request.read { try $0.worker(worker) }
    guard let shown, let credential = try await request.store.credential(signIn: shown.signIn) else {
      throw Refusal.notFound
    }
    var problems: [String: String] = [:]
    if try await !request.authority.hasher.verify(old, against: credential.hash) {
      problems["old"] = "This is not your password now"
    }
    if let problem = PasswordRules.problem(new, own: [shown.name, shown.signIn]) { problems["new"] = problem }
    if new == old { problems["new"] = "Choose a password that you have not got now" }
    guard problems.isEmpty else {
      return request.page(
        "Change your password", hasProblems: true, status: .unprocessableContent, passwordForm(request, problems))
    }
    try await request.store.setCredential(
      of: worker, hash: try await request.authority.hasher.hash(new), mustChange: false, at: request.now)
    try await request.store.endSessions(of: worker, except: request.session.id)
    return request.goTo("/")
  }

  private static func passwordForm(_ request: PageRequest, _ problems: [String: String]) -> HTML {
    let questions = [
      QuestionView(name: "old", label: "Your password now", error: problems["old"], control: .password()),
      QuestionView(
        name: "new", label: "Your new password", hint: "At least 12 characters: a few words together are good",
        error: problems["new"], control: .password(isNew: true)),
    ]
    let links = ["old", "new"].compactMap { name in problems[name].map { ProblemLink(words: $0, field: name) } }
    return """
      \(.errorSummary(links, before: "it can be changed"))\
      <form class="card sign-in" method="post" action="/password" novalidate><h1>Change your password</h1>\
      \(if: request.session.mustChangePassword, "<p>Somebody else set your password: choose one of your own first.</p>")\
      \(.csrf(request.session.csrf))\(.questions(questions))\(.buttons(.button("Change")))</form>
      """
  }
}
