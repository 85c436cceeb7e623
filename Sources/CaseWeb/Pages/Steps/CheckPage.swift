import CaseStore
import Casework
import Hummingbird

/// Check your answers: everything that will be kept, what is missing, and what finishing does.
enum CheckPage {
  static func show(_ request: PageRequest) async throws -> Response {
    let desk = try await request.lookAtStep()
    guard desk.isOpen else { return request.goTo(desk.href) }
    return page(request, desk, refused: nil)
  }

  static func finish(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let id = try request.step
    guard let writing = try await request.read({ try $0.writing(id) }) else { throw Refusal.notFound }
    guard [.draft, .sentBack].contains(writing.status) else { return request.goTo("/steps/\(id)") }
    let children = writing.children.map(\.id)
    let answers = (writing.draft?.answers ?? StepAnswers()).asked(
      by: writing.kind, for: children, today: request.today)
    do {
      guard form.number(Form.versionField) == (writing.draft?.version ?? 0) else {
        throw Refusal.because("The answers were changed after you checked them: check them again.")
      }
      try await request.record(FinishStep(id, answers, draft: writing.draft?.version))
      return request.goTo("/steps/\(id)")
    } catch Refusal.because(let words) {
      return page(request, try await request.lookAtStep(), refused: words)
    } catch Refusal.problems {
      return page(request, try await request.lookAtStep(), refused: nil)
    } catch Refusal.changedMeanwhile {
      return page(
        request, try await request.lookAtStep(),
        refused: "The answers were changed after you checked them: check them again.")
    }
  }

  static func page(
    _ request: PageRequest, _ desk: StepDesk, refused: String?, reason: String = "", reasonProblem: String? = nil
  ) -> Response {
    let walk = desk.walk
    let problems = walk.problems
    let quality = desk.quality
    let shortfalls = Shortfalls.of(desk, walk) + (quality?.beside(walk) ?? [])
    let refusals = problems.isEmpty ? Hindrance.words(desk, walk) : []
    let told =
      ((refused.map { [$0] } ?? []) + refusals.filter { $0 != refused }).map { ProblemLink(words: $0) }
      + (reasonProblem.map { [ProblemLink(words: $0, field: "reason")] } ?? [])
    return request.page(
      "Check your answers – \(desk.kind.title)", hasProblems: !problems.isEmpty || !told.isEmpty,
      status: refused == nil && reasonProblem == nil ? .ok : .conflict,
      """
      \(.trail(desk.trail + [Link(label: desk.kind.title, href: desk.tasksHref)]))\
      \(.errorSummary(told, before: "it can be finished"))\
      \(toDo(problems, walk))<h1>Check your answers</h1>\
      \(RecordView(walk: walk, words: desk.words, canChange: true, shortfalls: shortfalls).html)\
      \(Shortfalls.card(desk, walk))\(quality?.card ?? .empty)\
      \(if: problems.isEmpty && refusals.isEmpty, Following.card(desk, walk) + end(request, desk, walk, reason, reasonProblem))
      """)
  }

  private static func toDo(_ problems: [(place: Place, problem: Problem)], _ walk: Walk) -> HTML {
    if problems.isEmpty { return .empty }
    return """
      <section class="summary" aria-labelledby="problems" tabindex="-1" data-focus>\
      <h2 id="problems">\(plural(problems.count, "thing")) to put right before it can be finished</h2>\
      \(StepOverview.problemList(problems, walk))</section>
      """
  }

  private static func end(_ request: PageRequest, _ desk: StepDesk, _ walk: Walk, _ reason: String, _ problem: String?)
    -> HTML
  {
    if desk.isCorrection { return endOfCorrection(request, desk, walk, reason: reason, problem: problem) }
    let mustSend = desk.kind.needsAuthorising && desk.roles.isDisjoint(with: desk.kind.step.authorisedBy)
    let who = Role.allCases.filter(desk.kind.step.authorisedBy.contains).map { $0.words.lowercased() }
    let label = mustSend ? "Send to a \(who.joined(separator: " or ")) to authorise" : "Finish"
    return """
      <form class="card" method="post" action="/steps/\(desk.id.text)/finish">\(.csrf(request.session.csrf))\
      \(.hidden(Form.versionField, "\(desk.shown.draft?.version ?? 0)"))\
      <p>\(mustSend ? "It becomes part of the record once it is authorised." : "It becomes part of the record now.")\
       It can be corrected afterwards; what was there before stays readable.</p>\
      \(.buttons(.button(label), .linkButton("Back to the list", to: desk.tasksHref)))</form>
      """
  }
}
