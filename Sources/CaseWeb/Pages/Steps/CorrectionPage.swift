import CaseStore
import Casework
import Hummingbird

/// Correcting a finished record: the same pages over a draft of the next version, and a reason.
enum CorrectionPage {
  static func show(_ request: PageRequest) async throws -> Response {
    let desk = try await request.lookAtStep()
    guard desk.status == .finished, desk.mayCorrect else { return request.goTo(desk.href) }
    return request.page(
      "Correct: \(desk.kind.title)",
      """
      \(.trail(desk.trail + [Link(label: desk.kind.title, href: desk.href)]))\
      <h1>Correct: \(desk.kind.title)</h1>\
      \(desk.isCorrection ? StepOverview.writing(request, desk) + giveUp(request, desk) : offer(request, desk))
      """)
  }

  private static func offer(_ request: PageRequest, _ desk: StepDesk) -> HTML {
    .card(
      "Before you begin",
      """
      <p>You will change a copy of the answers. Nothing changes in the record until you finish and say why. \
      The version that is there now stays readable.</p>\
      <p>What the record opened and began is worked out again from the new answers.</p>\
      <div class="buttons">\
      \(.buttonForm("Begin the correction", action: "\(desk.href)/correction", csrf: request.session.csrf, .first))\
      \(.linkButton("Leave it as it is", to: desk.href))</div>
      """)
  }

  private static func giveUp(_ request: PageRequest, _ desk: StepDesk) -> HTML {
    let form = HTML.buttonForm(
      "Give up this correction", action: "\(desk.href)/correction/abandonment", csrf: request.session.csrf)
    return "<p>\(form)</p>"
  }

  static func begin(_ request: PageRequest) async throws -> Response {
    _ = try await request.form()
    let id = try request.step
    let (writing, answers) = try await request.read { reader in
      let writing = try reader.writing(id)
      return (writing, try writing.flatMap { try reader.answers(of: id, version: $0.version) })
    }
    guard let writing, let answers else { throw Refusal.notFound }
    if writing.draft == nil {
      do {
        _ = try await request.store.saveDraft(answers, of: id, seen: 0, by: request.worker, at: request.now)
      } catch Refusal.changedMeanwhile {
        // Somebody else began at the same moment: theirs is the one to go on with.
      }
    }
    return request.goTo("/steps/\(id)/correction")
  }

  static func giveUp(_ request: PageRequest) async throws -> Response {
    _ = try await request.form()
    let id = try request.step
    try await request.store.discardCorrection(of: id, by: request.worker, at: request.now)
    return request.goTo("/steps/\(id)")
  }

  static func finish(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let id = try request.step
    guard let writing = try await request.read({ try $0.writing(id) }) else { throw Refusal.notFound }
    guard writing.status == .finished, let draft = writing.draft else { return request.goTo("/steps/\(id)") }
    let reason = form.text("reason") ?? ""
    guard !reason.isEmpty else {
      let desk = try await request.lookAtStep()
      return CheckPage.page(request, desk, refused: nil, reasonProblem: "Say why it is corrected")
    }
    let answers = draft.answers.asked(by: writing.kind, for: writing.children.map(\.id), today: request.today)
    do {
      guard form.number(Form.versionField) == draft.version else {
        throw Refusal.because("The answers were changed after you checked them: check them again.")
      }
      try await request.record(CorrectStep(id, answers, seen: writing.version, reason: reason))
      return request.goTo("/steps/\(id)")
    } catch Refusal.because(let words) {
      return CheckPage.page(request, try await request.lookAtStep(), refused: words, reason: reason)
    } catch Refusal.problems {
      return CheckPage.page(request, try await request.lookAtStep(), refused: nil, reason: reason)
    }
  }
}
