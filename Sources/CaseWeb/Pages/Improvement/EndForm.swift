import CaseStore
import Casework
import Hummingbird

/// Saying that an action was carried out, or that it is given up.
enum EndForm {
  static func show(_ request: PageRequest) async throws -> Response {
    let desk = try await PlanActionDesk.toChange(request)
    try desk.requireOpen()
    return request.page(page(desk, TypedDate(request.today), ""))
  }

  static func finish(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await PlanActionDesk.toChange(request)
    var reading = FormReading(form)
    let day = reading.day("day", else: "Enter the day it was done")
    let done = reading.text("done", else: "Say what was done")
    let again = page(desk, form.date("day"), form["done"] ?? "")
    guard reading.problems.isEmpty, let day else { return request.page(again, problems: reading.problems) }
    return try await request.keep(FinishPlanAction(desk.action.id, on: day, done), then: desk.href, field: "day") {
      problems, status in request.page(again, problems: problems, status: status)
    }
  }

  static func askToDrop(_ request: PageRequest) async throws -> Response {
    let desk = try await PlanActionDesk.toChange(request)
    try desk.requireOpen()
    try ImprovementAccess.checkKeeps(request)
    return request.page(dropping(desk, ""))
  }

  static func drop(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await PlanActionDesk.toChange(request)
    var reading = FormReading(form)
    let reason = reading.text("reason", else: "Say why it is given up")
    let again = dropping(desk, reason)
    guard reading.problems.isEmpty else { return request.page(again, problems: reading.problems) }
    return try await request.keep(DropPlanAction(desk.action.id, reason: reason), then: desk.href, field: "reason") {
      problems, status in request.page(again, problems: problems, status: status)
    }
  }

  private static func page(_ desk: PlanActionDesk, _ day: TypedDate, _ done: String) -> FormPage {
    desk.form(
      "It is done", "end",
      [
        QuestionView(name: "day", label: "When was it done?", control: .date(day)),
        QuestionView(name: "done", label: "What was done?", control: .prose(done, rows: 3)),
      ], intro: "<p>It turns green once there is evidence that it works.</p>", button: "It is done",
      before: "it is done")
  }

  private static func dropping(_ desk: PlanActionDesk, _ reason: String) -> FormPage {
    desk.form(
      "Give it up", "drop",
      [
        QuestionView(
          name: "reason", label: "Why is it given up?", hint: "It stays in the plan with the reason",
          control: .prose(reason, rows: 3))
      ], button: "Give it up", before: "it is given up", kind: .danger)
  }
}
