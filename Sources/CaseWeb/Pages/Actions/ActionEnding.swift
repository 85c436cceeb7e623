import CaseStore
import Casework
import Hummingbird

/// An action is done, with what shows it, or dropped, with the reason.
enum ActionEnding {
  static func askForEvidence(_ request: PageRequest) async throws -> Response {
    let desk = try await request.lookAtAction()
    try desk.requireOpen()
    return request.page(evidencePage(desk, TypedDate(request.today), ""))
  }

  static func finish(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await request.actionToChange()
    var reading = FormReading(form)
    let day = reading.day("day", else: "Enter the day it was done")
    let evidence = reading.text("evidence", else: "Say what shows that it is done")
    let again = evidencePage(desk, form.date("day"), form["evidence"] ?? "")
    guard reading.problems.isEmpty, let day else { return request.page(again, problems: reading.problems) }
    return try await request.keep(
      FinishAction(desk.action.id, on: day, evidence: evidence), then: desk.href, field: "day"
    ) { problems, status in request.page(again, problems: problems, status: status) }
  }

  static func askToDrop(_ request: PageRequest) async throws -> Response {
    let desk = try await request.lookAtAction()
    try desk.requireOpen()
    return request.page(droppingPage(desk, ""))
  }

  static func drop(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await request.actionToChange()
    var reading = FormReading(form)
    let reason = reading.text("reason", else: "Say why it is given up")
    let again = droppingPage(desk, reason)
    guard reading.problems.isEmpty else { return request.page(again, problems: reading.problems) }
    return try await request.keep(DropAction(desk.action.id, reason: reason), then: desk.href, field: "reason") {
      problems, status in request.page(again, problems: problems, status: status)
    }
  }

  private static func evidencePage(_ desk: ActionDesk, _ day: TypedDate, _ evidence: String) -> FormPage {
    FormPage(
      title: "It is done", trail: desk.trail + [Link(label: desk.action.what, href: desk.href)],
      action: "\(desk.href)/evidence",
      questions: [
        QuestionView(name: "day", label: "When was it done?", control: .date(day)),
        QuestionView(
          name: "evidence", label: "What shows that it is done?",
          hint: desk.action.measure.map { "It was agreed that we would know by: \($0)" }
            ?? "What was seen or heard, and what is different for \(desk.child.called)",
          control: .prose(evidence, rows: 3)),
      ],
      button: "It is done", before: "it is done", back: Link(label: "Back", href: desk.href))
  }

  private static func droppingPage(_ desk: ActionDesk, _ reason: String) -> FormPage {
    FormPage(
      title: "It is not needed", trail: desk.trail + [Link(label: desk.action.what, href: desk.href)],
      action: "\(desk.href)/drop",
      questions: [
        QuestionView(
          name: "reason", label: "Why is it given up?", hint: "It stays on the record with the reason",
          control: .prose(reason, rows: 3))
      ],
      button: "Drop it", kind: .danger, before: "it is dropped", back: Link(label: "Keep it", href: desk.href))
  }
}
