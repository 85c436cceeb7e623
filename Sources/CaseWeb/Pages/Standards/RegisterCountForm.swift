import CaseStore
import Casework
import Hummingbird

/// Setting what a register takes for a pattern, from a day on.
enum RegisterCountForm {
  static func show(_ request: PageRequest, _ count: RegisterCount) async throws -> Response {
    let standards = try await RegisterStandardForm.shown(request).rulebook.standards
    let typed = questions("\(standards.count(count, on: request.today))", TypedDate(request.today))
    return request.page(page(count, standards, typed, request.today))
  }

  static func set(_ request: PageRequest, _ count: RegisterCount) async throws -> Response {
    let form = try await request.form()
    let standards = try await RegisterStandardForm.shown(request).rulebook.standards
    var reading = FormReading(form)
    let number = form.number("number")
    if number.map({ !RegisterCount.limits.contains($0) }) ?? true {
      let limits = RegisterCount.limits
      reading.note("Enter a whole number from \(limits.lowerBound) to \(limits.upperBound)", "number")
    }
    let from = reading.day("from", else: "Enter the day from which it holds")
    let again = page(count, standards, questions(form["number"] ?? "", form.date("from")), request.today)
    guard reading.problems.isEmpty, let number, let from else { return request.page(again, problems: reading.problems) }
    let change = SetCount(count, from: from, number)
    return try await request.keep(change, then: "/standards#registers", field: "from.day") { problems, status in
      request.page(again, problems: problems, status: status)
    }
  }

  private static func questions(_ number: String, _ from: TypedDate) -> [QuestionView] {
    [
      QuestionView(name: "number", label: "How many?", control: .number(number)),
      QuestionView(
        name: "from", label: "From which day?", hint: "Before that day it was counted as it was set then",
        control: .date(from)),
    ]
  }

  private static func page(
    _ count: RegisterCount, _ standards: LocalStandards, _ questions: [QuestionView], _ today: Day
  ) -> FormPage {
    let own = standards.counts[count.rawValue]?.periods ?? []
    return FormPage(
      title: "Set a standard: \(count.title)", trail: [Link(label: "Standards", href: "/standards")],
      intro: """
        <section class="card"><p>Local: no law numbers it. Now: <b>\(standards.count(count, on: today))</b>.</p></section>\
        \(FormPage.setSoFar(own.map { "\($0.value) from \(.date($0.from))" }))
        """,
      action: "/standards/\(count.rawValue)", questions: questions, button: "Set it", before: "it is set",
      back: Link(label: "Back", href: "/standards"))
  }

  /// What holds today, as the page of standards lists it, and what held before or will hold.
  static func words(_ count: RegisterCount, _ standards: LocalStandards, _ today: Day) -> HTML {
    let periods = standards.counts[count.rawValue]?.periods ?? []
    let now = standards.counts[count.rawValue]?.inForce(on: today)
    let others = periods.filter { $0.from != now?.from }
    return """
      <b>\(standards.count(count, on: today))</b>\(ifLet: now, { " since \(.date($0.from))" })\
      \(if: periods.isEmpty, " <small>(usual; not set yet)</small>")\
      \(if: !others.isEmpty, "<ul class='listed'>\(each: others, { "<li>\($0.value) \(StandardWords.from($0.from))</li>" })</ul>")
      """
  }
}
