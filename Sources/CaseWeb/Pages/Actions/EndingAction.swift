import CaseStore
import Casework
import Hummingbird

/// An action that can be ended: done, with what shows it, or dropped, with the reason. It may be about a child or of a
/// register; the questions are the same.
protocol EndingAction {
  var action: ActionShown { get }
  var href: String { get }
  var trail: [Link] { get }
  /// For whom something is to be different: “May”, “children”.
  var beneficiary: String { get }
}

extension EndingAction {
  func evidencePage(_ day: TypedDate, _ evidence: String) -> FormPage {
    FormPage(
      title: "It is done", trail: trail + [Link(label: action.what, href: href)], action: "\(href)/evidence",
      questions: [
        QuestionView(name: "day", label: "When was it done?", control: .date(day)),
        QuestionView(
          name: "evidence", label: "What shows that it is done?",
          hint: action.measure.map { "It was agreed that we would know by: \($0)" }
            ?? "What was seen, read or heard, and what is different for \(beneficiary)",
          control: .prose(evidence, rows: 3)),
      ],
      button: "It is done", before: "it is done", back: Link(label: "Back", href: href))
  }

  func droppingPage(_ reason: String) -> FormPage {
    FormPage(
      title: "It is not needed", trail: trail + [Link(label: action.what, href: href)], action: "\(href)/drop",
      questions: [
        QuestionView(
          name: "reason", label: "Why is it given up?", hint: "It stays on the record with the reason",
          control: .prose(reason, rows: 3))
      ],
      button: "Drop it", kind: .danger, before: "it is dropped", back: Link(label: "Keep it", href: href))
  }

  func finish(_ request: PageRequest, _ form: Form, _ change: (Day, String) -> some Change) async throws -> Response {
    var reading = FormReading(form)
    let day = reading.day("day", else: "Enter the day it was done")
    let evidence = reading.text("evidence", else: "Say what shows that it is done")
    let again = evidencePage(form.date("day"), form["evidence"] ?? "")
    guard reading.problems.isEmpty, let day else { return request.page(again, problems: reading.problems) }
    return try await request.keep(change(day, evidence), then: href, field: "day") {
      request.page(again, problems: $0, status: $1)
    }
  }

  func drop(_ request: PageRequest, _ form: Form, _ change: (String) -> some Change) async throws -> Response {
    var reading = FormReading(form)
    let reason = reading.text("reason", else: "Say why it is given up")
    let again = droppingPage(reason)
    guard reading.problems.isEmpty else { return request.page(again, problems: reading.problems) }
    return try await request.keep(change(reason), then: href, field: "reason") {
      request.page(again, problems: $0, status: $1)
    }
  }
}
