import CaseStore
import Casework
import Hummingbird

/// Setting how long a register allows, from a day on. Nothing is counted anew for it: registers say what is wrong each
/// time they are read.
enum RegisterStandardForm {
  static func show(_ request: PageRequest, _ standard: RegisterStandard) async throws -> Response {
    let shown = try await shown(request)
    let now = shown.rulebook.standards.allowance(standard, on: request.today)
    return request.page(page(standard, shown, StandardForm.questions(now, TypedDate(request.today)), request.today))
  }

  static func set(_ request: PageRequest, _ standard: RegisterStandard) async throws -> Response {
    let form = try await request.form()
    let shown = try await shown(request)
    var reading = FormReading(form)
    let number = form.number("number")
    if number.map({ !(1...400).contains($0) }) ?? true { reading.note("Enter a whole number from 1 to 400", "number") }
    let unit: StandardWords.Unit? = reading.choice("unit", else: "Choose days, weeks, months or years")
    let from = reading.day("from", else: "Enter the day from which it holds")
    let again = page(
      standard, shown,
      StandardForm.questions(number: form["number"] ?? "", unit: form.text("unit"), form.date("from")), request.today)
    guard reading.problems.isEmpty, let number, let unit, let from else {
      return request.page(again, problems: reading.problems)
    }
    let change = SetStandard(standard.rawValue, from: from, unit.allowance(number))
    return try await request.keep(change, then: "/standards#registers", field: "unit") { problems, status in
      request.page(again, problems: problems, status: status)
    }
  }

  /// All of them as the page of standards lists them.
  static func card(_ shown: StandardsPage.Shown, _ today: Day, maySet: Bool) -> HTML {
    func set(_ name: String, _ title: String) -> HTML {
      maySet ? #" <a href="/standards/\#(name)">Set<span class="sr">: \#(title)</span></a>"# : .empty
    }
    let times = RegisterStandard.allCases.map { standard -> [HTML] in
      let words = StandardsPage.rule(standard.rule, shown, today)
      return ["<b>\(standard.title)</b>", "\(words)\(set(standard.rawValue, standard.title))"]
    }
    let counts = RegisterCount.allCases.map { count -> [HTML] in
      let words = RegisterCountForm.words(count, shown.rulebook.standards, today)
      return ["<b>\(count.title)</b>", "\(words)\(set(count.rawValue, count.title))"]
    }
    let table = TableView(caption: "Registers", columns: ["What", "How long or how many"], rows: times + counts)
    return .card("Set for the registers", id: "registers", .table(table))
  }

  /// What is set so far, for those who may set more.
  static func shown(_ request: PageRequest) async throws -> StandardsPage.Shown {
    guard !request.session.roles.isDisjoint(with: SetStandard.roles) else {
      throw Refusal.notYours("Setting a local standard is for: quality lead, administrator.")
    }
    return try await request.read { try StandardsPage.Shown($0) }
  }

  private static func page(
    _ standard: RegisterStandard, _ shown: StandardsPage.Shown, _ questions: [QuestionView], _ today: Day
  ) -> FormPage {
    let own = shown.own[standard.rawValue] ?? []
    let now = shown.rulebook.standards.allowance(standard, on: today)
    return FormPage(
      title: "Set a standard: \(standard.title)", trail: [Link(label: "Standards", href: "/standards")],
      intro: """
        <section class="card"><p>Local: no law numbers it. Now: <b>\(now.words)</b>.</p></section>\
        \(FormPage.setSoFar(own.map { "\($0.allowance.words) from \(.date($0.from))" }))
        """,
      action: "/standards/\(standard.rawValue)", questions: questions, button: "Set it", before: "it is set",
      back: Link(label: "Back", href: "/standards"))
  }
}
