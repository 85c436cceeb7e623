import CaseStore
import Casework
import Hummingbird

/// One action of a register: who does it by when, what became of it; done with evidence, dropped with a reason, or
/// given to somebody else.
enum RegisterActionPage {
  static func show(_ request: PageRequest) async throws -> Response {
    let desk = try await request.registerActionDesk()
    let action = desk.action
    var facts: [(label: String, value: HTML)] = [
      ("Of", "\(desk.found.from)"), ("Who", "\(action.owner)"), ("By", action.due.map { .date($0) } ?? "no date"),
    ]
    if let measure = action.measure { facts.append(("How we will know", "\(measure)")) }
    return request.page(
      action.what,
      """
      \(.trail(desk.trail))<h1>\(action.what)</h1>\
      <section class="card"><p>\(ActionList.state(action, request.today))</p>\(.facts(facts))\
      \(ifLet: action.evidence, { "<p>What shows it: \($0)</p>" })\(ifLet: action.reason, { "<p>Why it was dropped: \($0)</p>" })\
      \(if: desk.mayChange, buttons(desk))</section>\
      \(.card("What became of it", .events(desk.events.map { ($0.at.words, ActionPage.words($0)) })))
      """)
  }

  private static func buttons(_ desk: RegisterActionDesk) -> HTML {
    .buttons(
      .linkButton("It is done", to: "\(desk.href)/evidence", .first),
      .linkButton("Give it to somebody else, or another day", to: "\(desk.href)/owner"),
      .linkButton("It is not needed", to: "\(desk.href)/drop"))
  }

  static func askForEvidence(_ request: PageRequest) async throws -> Response {
    let desk = try await request.registerActionDesk()
    try desk.requireOpen()
    return request.page(desk.evidencePage(TypedDate(request.today), ""))
  }

  static func finish(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await request.registerActionDesk()
    return try await desk.finish(request, form) {
      ChangeRegisterAction(desk.action.id, .done(on: $0, evidence: $1))
    }
  }

  static func askToDrop(_ request: PageRequest) async throws -> Response {
    let desk = try await request.registerActionDesk()
    try desk.requireOpen()
    return request.page(desk.droppingPage(""))
  }

  static func drop(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await request.registerActionDesk()
    return try await desk.drop(request, form) { ChangeRegisterAction(desk.action.id, .dropped(reason: $0)) }
  }

  static func owner(_ request: PageRequest) async throws -> Response {
    let desk = try await request.registerActionDesk()
    try desk.requireOpen()
    return request.page(ownerPage(desk, OwnerForm(desk.action)))
  }

  static func give(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await request.registerActionDesk()
    var reading = FormReading(form)
    let owner = OwnerForm.read(&reading, desk.workers)
    let due = reading.day("due", else: "Say by when")
    let again = ownerPage(desk, OwnerForm(form))
    guard reading.problems.isEmpty, let owner, let due else { return request.page(again, problems: reading.problems) }
    return try await request.keep(
      ChangeRegisterAction(desk.action.id, .given(owner: owner.owner, worker: owner.worker, due: due)),
      then: desk.href, field: "owner"
    ) { request.page(again, problems: $0, status: $1) }
  }

  private static func ownerPage(_ desk: RegisterActionDesk, _ owner: OwnerForm) -> FormPage {
    FormPage(
      title: "Who does it, and by when", trail: desk.trail + [Link(label: desk.action.what, href: desk.href)],
      action: "\(desk.href)/owner", questions: owner.questions(desk.workers), button: "Keep", before: "it is kept",
      back: Link(label: "Back", href: desk.href))
  }
}
