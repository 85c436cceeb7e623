import CaseStore
import Casework
import Hummingbird

/// Which recommendations an action answers, and which other plans it serves.
enum ServingForm {
  private struct Desk: Sendable {
    let action: PlanActionDesk
    let plans: [PlanShown]
  }

  static func show(_ request: PageRequest) async throws -> Response {
    let desk = try await desk(request)
    return request.page(page(desk, Set(desk.action.action.recommendations), nil, ""))
  }

  static func keep(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await desk(request)
    let chosen = Set(form.all("answers"))
    let plan = desk.plans.first { $0.id.text == form.text("plan") }
    let again = page(desk, chosen, form.text("plan"), form["theme"] ?? "")
    guard let plan else {
      return try await request.keep(
        AnswerRecommendations(desk.action.action.id, chosen), then: desk.action.href, field: "answers"
      ) { problems, status in request.page(again, problems: problems, status: status) }
    }
    return try await request.keep(
      ServeAndAnswer(
        answers: AnswerRecommendations(desk.action.action.id, chosen),
        serves: ServePlan(desk.action.action.id, plan.id, theme: form.text("theme") ?? "")),
      then: desk.action.href, field: "plan"
    ) { problems, status in request.page(again, problems: problems, status: status) }
  }

  private static func desk(_ request: PageRequest) async throws -> Desk {
    try ImprovementAccess.checkKeeps(request)
    let action = try await PlanActionDesk.toChange(request)
    let held = Set(action.action.places.map(\.plan))
    let plans = try await request.read { try $0.plans() }.filter { !held.contains($0.id) }
    return Desk(action: action, plans: plans)
  }

  private static func page(_ desk: Desk, _ chosen: Set<String>, _ plan: String?, _ theme: String) -> FormPage {
    let choices = desk.action.recommendations.map { QuestionView.Choice($0.id, "\($0.label): \($0.text)") }
    let plans = desk.plans.map { QuestionView.Choice($0.id.text, $0.title) }
    var questions: [QuestionView] = []
    if !choices.isEmpty {
      questions.append(
        QuestionView(
          name: "answers", label: "Which recommendations does it answer?", control: .checkboxes(choices, chosen: chosen)
        ))
    }
    if !plans.isEmpty {
      questions += [
        QuestionView(
          name: "plan", label: "Does it serve another plan too?", hint: "Leave it out if it does not",
          control: .select(plans, chosen: plan)),
        QuestionView(name: "theme", label: "Under which theme there?", control: .text(theme, width: .medium)),
      ]
    }
    return desk.action.form(
      "What it answers", "recommendations", questions, button: "Keep it", before: "it is kept")
  }
}

/// Both answers of the form, kept together or not at all.
private struct ServeAndAnswer: Change {
  let answers: AnswerRecommendations
  let serves: ServePlan
  var words: String { "Said what an action answers and serves" }

  func write(_ record: Recorder) throws {
    try serves.write(record)
    try answers.write(record)
  }
}
