import CaseStore
import Casework
import Hummingbird

/// Agreeing one action in a plan: what, who, by when, and what it answers.
enum NewPlanAction {
  struct Desk: Sendable {
    let plan: PlanShown
    let workers: [WorkerShown]
    let recommendations: [RecommendationShown]
  }

  static func show(_ request: PageRequest) async throws -> Response {
    request.page(page(try await desk(request), Form()))
  }

  static func agree(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await desk(request)
    var reading = FormReading(form)
    let what = reading.text("what", else: "Say what will be done")
    let owner = OwnerForm.read(&reading, desk.workers)
    let due = reading.day("due", else: "Enter the day by which it is done")
    let again = page(desk, form)
    guard reading.problems.isEmpty, let owner, let due else { return request.page(again, problems: reading.problems) }
    let change = AddPlanAction(
      desk.plan.id, what, lead: owner.owner, worker: owner.worker, due: due, theme: form.text("theme") ?? "",
      measure: form.text("measure"), answers: form.all("answers"))
    return try await request.keep(change, then: desk.plan.href, field: "owner") { problems, status in
      request.page(again, problems: problems, status: status)
    }
  }

  private static func desk(_ request: PageRequest) async throws -> Desk {
    try ImprovementAccess.checkKeeps(request)
    let id: SubjectID = try request.id("plan")
    return try await request.read { reader in
      guard let plan = try reader.plan(id) else { throw Refusal.notFound }
      return Desk(
        plan: plan, workers: try reader.activeWorkers(), recommendations: try reader.recommendations())
    }
  }

  private static func page(_ desk: Desk, _ form: Form) -> FormPage {
    let choices = desk.recommendations.map { QuestionView.Choice($0.id, "\($0.label): \($0.text)") }
    return FormPage(
      title: "Agree an action", trail: ImprovementAccess.trail + [Link(label: desk.plan.title, href: desk.plan.href)],
      action: "\(desk.plan.href)/actions",
      questions: [QuestionView(name: "what", label: "What will be done?", control: .prose(form["what"] ?? "", rows: 3))]
        + OwnerForm(form).questions(desk.workers)
        + [
          QuestionView(name: "theme", label: "Under which theme?", control: .text(form["theme"] ?? "")),
          QuestionView(
            name: "measure", label: "How will we know that it worked?", control: .text(form["measure"] ?? "")),
          QuestionView(
            name: "answers", label: "Which recommendations does it answer?",
            control: .checkboxes(choices, chosen: Set(form.all("answers")))),
        ].filter { $0.name != "answers" || !choices.isEmpty },
      button: "Agree", before: "it is agreed", back: Link(label: "Back", href: desk.plan.href))
  }
}
