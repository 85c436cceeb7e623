import CaseStore
import Casework
import Hummingbird

/// Putting an action off, with the reason.
enum DelayForm {
  static func show(_ request: PageRequest) async throws -> Response {
    let desk = try await PlanActionDesk.toChange(request)
    try desk.requireOpen()
    return request.page(page(desk, Form()))
  }

  static func keep(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await PlanActionDesk.toChange(request)
    try desk.requireOpen()
    var reading = FormReading(form)
    let until = reading.day("until", else: "Enter the day by which it will be done")
    let reason = reading.text("reason", else: "Say why it needs another day")
    let again = page(desk, form)
    guard reading.problems.isEmpty, let until else { return request.page(again, problems: reading.problems) }
    return try await request.keep(
      PutActionOff(desk.action.id, until: until, reason: reason, seen: form.number(Form.versionField) ?? -1),
      then: desk.href, field: "until"
    ) { problems, status in
      request.page(again, problems: problems, status: status)
    } conflict: {
      request.page(page(desk, form), problems: [.changedMeanwhile], status: .conflict)
    }
  }

  private static func page(_ desk: PlanActionDesk, _ form: Form) -> FormPage {
    desk.form(
      "Put it off", "delay",
      [
        QuestionView(name: "until", label: "By when will it be done?", control: .date(form.date("until"))),
        QuestionView(
          name: "reason", label: "Why does it need another day?", control: .prose(form["reason"] ?? "", rows: 3)),
      ],
      intro: "<p>It is due on \(desk.action.dueWords). Every day it had before stays readable.</p>",
      button: "Put it off",
      before: "it is put off", version: form.number(Form.versionField))
  }
}
