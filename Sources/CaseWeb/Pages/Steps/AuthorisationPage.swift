import CaseStore
import Casework
import Hummingbird

/// What was sent to be authorised: the record, what it would be criticised for, and what authorising does.
enum AuthorisationPage {
  /// Says which sending was read: one that was sent back and sent again meanwhile is another.
  private static let sentField = "sent"

  static func show(_ request: PageRequest) async throws -> Response {
    let desk = try await request.lookAtStep()
    guard desk.status == .sent, desk.mayAuthorise else { return request.goTo(desk.href) }
    return page(request, desk)
  }

  static func authorise(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    return try await decide(request, form) { AuthoriseStep($0, saying: form.text(Authorising.said.key)) }
  }

  static func sendBack(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let words = form.text("reason") ?? ""
    guard !words.isEmpty else {
      let desk = try await request.lookAtStep()
      return page(request, desk, form, problem: ProblemLink(words: "Say what is to be mended", field: "reason"))
    }
    return try await decide(request, form) { SendBackStep($0, reason: words) }
  }

  private static func decide<C: Change>(
    _ request: PageRequest, _ form: Form, _ change: (StepID) -> C
  ) async throws -> Response {
    let id = try request.step
    let waiting = try await request.read { try $0.step(id)?.step }
    guard let waiting else { throw Refusal.notFound }
    guard waiting.status == .sent else { return request.goTo("/steps/\(id)") }
    do {
      guard waiting.sentAt?.iso == form[sentField] else {
        throw Refusal.because("It was sent back and sent again since you read it: read it again.")
      }
      try await request.record(change(id))
      return request.goTo("/steps/\(id)?decided=yes")
    } catch let refusal as Refusal {
      if case .notFound = refusal { throw refusal }
      if case .notYours = refusal { throw refusal }
      let desk = try await request.lookAtStep()
      let saying = Authorising.problem(form.text(Authorising.said.key), of: desk.kind.step, today: request.today)
      let field = refusal.words == saying ? Authorising.said.key : nil
      return page(request, desk, form, problem: ProblemLink(words: refusal.words, field: field))
    }
  }

  /// - Parameter form: what was typed and could not be taken, to be shown again.
  private static func page(
    _ request: PageRequest, _ desk: StepDesk, _ form: Form? = nil, problem: ProblemLink? = nil
  ) -> Response {
    let walk = desk.walk(over: desk.shown.sent ?? StepAnswers())
    let step = desk.shown.step
    let from = step.workerName.map { "Sent by \($0)" } ?? "Sent"
    return request.page(
      "Authorise: \(desk.kind.title)", hasProblems: problem != nil, status: problem == nil ? .ok : .conflict,
      """
      \(.trail(desk.trail + [Link(label: desk.kind.title, href: desk.href)]))\
      \(.errorSummary(problem.map { [$0] } ?? [], before: "it is decided"))\
      <div class="head start"><h1>Authorise: \(desk.kind.title)</h1>\(StepOverview.statusTag(desk.status))</div>\
      <p>\(from)\(ifLet: step.sentAt, { ", \(.moment($0))" }). About \(StepOverview.names(desk)).</p>\
      \(RecordPanel.all(desk, walk))\(Shortfalls.card(desk, walk, canChange: false))\(Following.card(desk, walk))\
      \(RecordView(walk: walk, words: desk.words, shortfalls: Shortfalls.of(desk, walk)).html)\
      \(decision(request, desk, form, problem))
      """)
  }

  private static func decision(
    _ request: PageRequest, _ desk: StepDesk, _ form: Form?, _ problem: ProblemLink?
  ) -> HTML {
    let sent = HTML.hidden(sentField, desk.shown.step.sentAt?.iso ?? "")
    let reason = QuestionView(
      name: "reason", label: "What is to be mended?", hint: "It goes back to the person who wrote it with these words.",
      error: problem?.field == "reason" ? problem?.words : nil, control: .prose(form?["reason"] ?? "", rows: 3))
    let said = Authorising.said.key
    let making = QuestionMaking(register: desk.register, today: desk.today)
    let saying = making.view(
      Authorising.question(of: desk.kind.step), named: said, form?[said].map { .text($0) },
      errors: problem?.field == said ? [said: problem?.words ?? ""] : [:])
    let csrf = request.session.csrf
    let authorise: HTML = """
      <h2>Authorise it</h2><p>It becomes the record, under your name as well.</p>\(sent)\(.question(saying))\
      \(.buttons(.button("Authorise")))
      """
    let back: HTML = """
      <h2>Or send it back</h2>\(sent)\(.question(reason))\(.buttons(.button("Send back", .second)))
      """
    return .form(FormView(action: "\(desk.href)/authorisation", csrf: csrf), authorise)
      + .form(FormView(action: "\(desk.href)/return", csrf: csrf), back)
  }
}
