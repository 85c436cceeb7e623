import CaseStore
import Casework
import Hummingbird

/// Asks for the last day of something that ends: a relationship, a number, a warning. It stays on the record.
struct Ending: Sendable {
  var title: String
  var trail: [Link]
  /// What is about to end, in words.
  var what: String
  var question: String
  var path: String
  var back: String

  func page(_ request: PageRequest, _ form: Form? = nil, _ problems: [ProblemLink] = []) -> Response {
    let day = form.map { $0.date("day") } ?? TypedDate(request.today)
    return request.page(
      FormPage(
        title: title, trail: trail, intro: "<p>\(what)</p>", action: path,
        questions: [QuestionView(name: "day", label: question, control: .date(day))], button: "End it",
        kind: .danger, before: "it is ended", back: Link(label: "Keep it", href: back)),
      problems: problems)
  }

  /// Ends it on the day that was typed.
  func keep<C: Change>(_ request: PageRequest, _ form: Form, _ change: (Day) -> C) async throws -> Response {
    var reading = FormReading(form)
    let day = reading.day("day", else: "Enter the last day")
    if let day, day > request.today { reading.note("The day is in the future", "day") }
    guard reading.problems.isEmpty, let day else { return page(request, form, reading.problems) }
    return try await request.keep(change(day), then: back, field: "day") { problems, _ in
      page(request, form, problems)
    }
  }
}
