import CaseStore
import Casework
import Hummingbird

/// What a plan left open of an action, given back to whoever leads: by when, and who.
enum AnswerForm {
  static func show(_ request: PageRequest) async throws -> Response {
    let desk = try await PlanActionDesk.toChange(request)
    try desk.requireOpen()
    return request.page(page(desk, Form()))
  }

  static func settle(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await PlanActionDesk.toChange(request)
    try desk.requireOpen()
    var reading = FormReading(form)
    let when = when(&reading)
    let lead = lead(&reading, desk.workers)
    if when == nil, lead == nil, reading.problems.isEmpty {
      reading.note("Answer one of the questions", desk.action.dateProblem == nil ? "worker" : "due")
    }
    let again = page(desk, form)
    guard reading.problems.isEmpty else { return request.page(again, problems: reading.problems) }
    let seen = form.number(Form.versionField) ?? -1
    return try await request.keep(
      SettleAction(desk.action.id, when: when, lead: lead, seen: seen), then: desk.href, field: "owner"
    ) { problems, status in
      request.page(again, problems: problems, status: status)
    } conflict: {
      request.page(page(desk, form), problems: [.changedMeanwhile], status: .conflict)
    }
  }

  private static func when(_ reading: inout FormReading) -> SettleAction.When? {
    if let day = reading.day("due") { return .day(day) }
    guard let often = reading.form.text("every") else { return nil }
    guard let every = PlanDate(often).every else {
      reading.note("Say how often as “every 3 months”", "every")
      return nil
    }
    return .every(every)
  }

  private static func lead(_ reading: inout FormReading, _ workers: [WorkerShown]) -> SettleAction.Lead? {
    guard reading.form.text("worker") != nil || reading.form.text("owner") != nil else { return nil }
    return OwnerForm.read(&reading, workers).map { found in
      found.worker.map { .worker($0) } ?? .other(found.owner)
    }
  }

  private static func page(_ desk: PlanActionDesk, _ form: Form) -> FormPage {
    let action = desk.action
    let who = OwnerForm(form).questions(desk.workers)
    var questions: [QuestionView] = []
    if action.dateProblem != nil {
      questions += [
        QuestionView(
          name: "due", label: "By when will it be done?",
          hint: action.whenText.isEmpty ? "The plan says nothing" : "The plan says “\(action.whenText)”",
          control: .date(form.date("due"))),
        QuestionView(
          name: "every", label: "Or how often does it come back?", hint: "“every 3 months”",
          control: .text(form["every"] ?? "", width: .medium)),
      ]
    }
    questions += who.filter { $0.name != "due" }
    let problems = [action.dateProblem, action.leadProblem].compactMap { $0 }
    return desk.form(
      "Answer what is open", "answers", questions,
      intro: """
        <ul class="listed">\(each: problems, { "<li>\($0)</li>" })</ul>\
        <p>The plan’s own words stay readable beside your answer.</p>
        """,
      button: "Answer", before: "it is answered", version: form.number(Form.versionField))
  }
}
