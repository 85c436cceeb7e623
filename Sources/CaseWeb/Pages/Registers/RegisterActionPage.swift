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
    return request.page(evidencePage(desk, TypedDate(request.today), ""))
  }

  static func finish(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await request.registerActionDesk()
    var reading = FormReading(form)
    let day = reading.day("day", else: "Enter the day it was done")
    let evidence = reading.text("evidence", else: "Say what shows that it is done")
    let again = evidencePage(desk, form.date("day"), form["evidence"] ?? "")
    guard reading.problems.isEmpty, let day else { return request.page(again, problems: reading.problems) }
    return try await request.keep(
      ChangeRegisterAction(desk.action.id, .done(on: day, evidence: evidence)), then: desk.href, field: "day"
    ) { request.page(again, problems: $0, status: $1) }
  }

  static func askToDrop(_ request: PageRequest) async throws -> Response {
    let desk = try await request.registerActionDesk()
    try desk.requireOpen()
    return request.page(droppingPage(desk, ""))
  }

  static func drop(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await request.registerActionDesk()
    var reading = FormReading(form)
    let reason = reading.text("reason", else: "Say why it is given up")
    let again = droppingPage(desk, reason)
    guard reading.problems.isEmpty else { return request.page(again, problems: reading.problems) }
    return try await request.keep(
      ChangeRegisterAction(desk.action.id, .dropped(reason: reason)), then: desk.href, field: "reason"
    ) { request.page(again, problems: $0, status: $1) }
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

  private static func page(
    _ desk: RegisterActionDesk, _ title: String, _ end: String, _ questions: [QuestionView], _ button: String,
    _ kind: ButtonKind = .first
  ) -> FormPage {
    FormPage(
      title: title, trail: desk.trail + [Link(label: desk.action.what, href: desk.href)], action: desk.href + end,
      questions: questions, button: button, kind: kind, before: "it is kept", back: Link(label: "Back", href: desk.href)
    )
  }

  private static func evidencePage(_ desk: RegisterActionDesk, _ day: TypedDate, _ evidence: String) -> FormPage {
    page(
      desk, "It is done", "/evidence",
      [
        QuestionView(name: "day", label: "When was it done?", control: .date(day)),
        QuestionView(
          name: "evidence", label: "What shows that it is done?",
          hint: desk.action.measure.map { "It was agreed that we would know by: \($0)" }
            ?? "What was seen or read, and what is different for children",
          control: .prose(evidence, rows: 3)),
      ], "It is done")
  }

  private static func droppingPage(_ desk: RegisterActionDesk, _ reason: String) -> FormPage {
    page(
      desk, "It is not needed", "/drop",
      [
        QuestionView(
          name: "reason", label: "Why is it given up?", hint: "It stays on the record with the reason",
          control: .prose(reason, rows: 3))
      ], "Drop it", .danger)
  }

  private static func ownerPage(_ desk: RegisterActionDesk, _ owner: OwnerForm) -> FormPage {
    page(desk, "Who does it, and by when", "/owner", owner.questions(desk.workers), "Keep")
  }
}
