import CaseStore
import Casework
import Hummingbird

/// Saying how far an action is, or what is different because of it.
enum ProgressForm {
  static func show(_ request: PageRequest) async throws -> Response {
    request.page(page(try await PlanActionDesk.toChange(request), Form()))
  }

  static func keep(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await PlanActionDesk.toChange(request)
    var reading = FormReading(form)
    let note = reading.text("note", else: "Say how it stands")
    let kind: NoteOnAction.Kind = form["kind"] == "impact" ? .impact : .progress
    guard reading.problems.isEmpty else { return request.page(page(desk, form), problems: reading.problems) }
    return try await request.keep(NoteOnAction(desk.action.id, kind, note), then: desk.href, field: "note") {
      problems, status in request.page(page(desk, form), problems: problems, status: status)
    }
  }

  private static func page(_ desk: PlanActionDesk, _ form: Form) -> FormPage {
    desk.form(
      "Note progress", "progress",
      [
        QuestionView(
          name: "kind", label: "What do you want to say?",
          control: .radios(
            [.init("progress", "How far it is"), .init("impact", "What is different for children because of it")],
            chosen: form["kind"] ?? "progress")),
        QuestionView(
          name: "note", label: "In your own words", hint: "No child’s name",
          control: .prose(form["note"] ?? "", rows: 4)),
      ], button: "Note it", before: "it is noted")
  }
}
