import CaseStore
import Casework
import Hummingbird

/// Setting aside a step that is not needed, with the reason.
enum AbandonmentPage {
  static func show(_ request: PageRequest) async throws -> Response {
    page(request, try await request.lookAtStep(), problem: nil)
  }

  static func setAside(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let id = try request.step
    do {
      try await request.record(AbandonStep(id, reason: form.text("reason") ?? ""))
      return request.goTo("/steps/\(id)")
    } catch Refusal.because(let words) {
      return page(request, try await request.lookAtStep(), problem: words)
    }
  }

  private static func page(_ request: PageRequest, _ desk: StepDesk, problem: String?) -> Response {
    let reason = QuestionView(
      name: "reason", label: "Why is it not needed?", hint: "Kept with the record. What was written so far is not.",
      error: problem, control: .prose("", rows: 3))
    return request.page(
      "Set aside: \(desk.kind.title)", hasProblems: problem != nil, status: problem == nil ? .ok : .conflict,
      """
      \(.trail(desk.trail + [Link(label: desk.kind.title, href: desk.href)]))\
      \(.errorSummary(problem.map { [ProblemLink(words: $0, field: "reason")] } ?? [], before: "it is set aside"))\
      <h1>Set aside: \(desk.kind.title)</h1>\
      \(.form(
        FormView(action: "\(desk.href)/abandonment", csrf: request.session.csrf),
        """
        \(.question(reason))\(.buttons(.button("Set it aside", .danger), .linkButton("Keep it", to: desk.href)))
        """))
      """)
  }
}
