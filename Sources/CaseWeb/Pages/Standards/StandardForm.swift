import CaseStore
import Casework
import Hummingbird

/// Setting how long the authority allows itself, from a day on: asked, then shown what it would change, then set.
enum StandardForm {
  private struct Desk: Sendable {
    let name: String
    let clocks: [Clock]
    let shown: StandardsPage.Shown
    var href: String { "/standards/\(name)" }
    var title: String { clocks[0].title }

    /// The rules that it sets.
    var rules: [Rule] {
      clocks.flatMap { StandardWords.parts(of: $0).map(\.rule) }.filter { $0.setting == name }
    }

    /// What holds on a day.
    func inForce(_ day: Day) -> Allowance? {
      rules.first.flatMap { shown.rulebook.standards.rule($0, on: day)?.allowance }
    }
  }

  static func show(_ request: PageRequest) async throws -> Response {
    if let standard = ofARegister(request) { return try await RegisterStandardForm.show(request, standard) }
    if let count = countOfARegister(request) { return try await RegisterCountForm.show(request, count) }
    let desk = try await desk(request)
    return request.page(page(desk, questions(desk.inForce(request.today), TypedDate(request.today)), request.today))
  }

  static func set(_ request: PageRequest) async throws -> Response {
    if let standard = ofARegister(request) { return try await RegisterStandardForm.set(request, standard) }
    if let count = countOfARegister(request) { return try await RegisterCountForm.set(request, count) }
    let form = try await request.form()
    let desk = try await desk(request)
    var reading = FormReading(form)
    let number = form.number("number")
    if number.map({ !(1...400).contains($0) }) ?? true { reading.note("Enter a whole number from 1 to 400", "number") }
    let unit: StandardWords.Unit? = reading.choice("unit", else: "Choose hours, days, weeks, months or years")
    let from = reading.day("from", else: "Enter the day from which it holds")
    let typed = questions(number: form["number"] ?? "", unit: form.text("unit"), form.date("from"))
    let again = page(desk, typed, request.today)
    guard reading.problems.isEmpty, let number, let unit, let from else {
      return request.page(again, problems: reading.problems)
    }
    let change = SetStandard(desk.name, from: from, unit.allowance(number))
    if desk.shown.own[desk.name]?.contains(where: { $0.from == from }) ?? false {
      return request.page(
        again,
        problems: [ProblemLink(words: "A standard from that day is set already: choose another day", field: "from")])
    }
    guard form["confirm"] == "yes" else {
      let effect = try await request.read { try $0.effect(of: change) }
      return request.page(confirming(request, desk, change, form, effect))
    }
    return try await request.keep(change, then: "/standards", field: "number") { problems, status in
      request.page(again, problems: problems, status: status)
    }
  }

  private static func ofARegister(_ request: PageRequest) -> RegisterStandard? {
    request.context.parameters.get("name").flatMap { RegisterStandard(rawValue: $0) }
  }

  private static func countOfARegister(_ request: PageRequest) -> RegisterCount? {
    request.context.parameters.get("name").flatMap { RegisterCount(rawValue: $0) }
  }

  private static func desk(_ request: PageRequest) async throws -> Desk {
    guard !request.session.roles.isDisjoint(with: SetStandard.roles) else {
      throw Refusal.notYours("Setting a local standard is for: quality lead, administrator.")
    }
    let name = request.context.parameters.get("name") ?? ""
    let shown = try await request.read { try StandardsPage.Shown($0) }
    let clocks = shown.rulebook.clocks.filter { $0.uses(name) }
    guard !clocks.isEmpty else { throw Refusal.notFound }
    return Desk(name: name, clocks: clocks, shown: shown)
  }

  private static let trail = [Link(label: "Standards", href: "/standards")]

  private static func page(_ desk: Desk, _ questions: [QuestionView], _ today: Day) -> FormPage {
    let own = desk.shown.own[desk.name] ?? []
    let rows = own.map { "<li>\($0.allowance.words) from \(.date($0.from))</li>" as HTML }
    let now: HTML = desk.inForce(today).map { "<p>Now: <b>\($0.words)</b>.</p>" } ?? .empty
    return FormPage(
      title: "Set a standard: \(desk.title)", trail: trail,
      intro: """
        <section class="card">\(each: desk.clocks, { clock in
          "<p>\(StandardWords.duty(clock)) This sets \(part(clock, desk.name)). <small>\(clock.authority.words)</small></p>"
        })\(now)\(if: !rows.isEmpty, "<p>Set so far:</p><ul class='listed'>\(rows.joined())</ul>")</section>
        """,
      action: desk.href, questions: questions, button: "See what it would change", before: "it can be set",
      back: Link(label: "Back", href: "/standards"))
  }

  /// Which of the clock's rules it is.
  private static func part(_ clock: Clock, _ name: String) -> String {
    let all = StandardWords.parts(of: clock)
    let own = all.filter { $0.rule.setting == name }
    if own.count == all.count { return "how long is allowed" }
    return "how long is allowed " + own.map { String($0.when.dropLast(2)) }.joined(separator: " and ")
  }

  static func questions(_ allowance: Allowance?, _ from: TypedDate) -> [QuestionView] {
    let parts = allowance.map(StandardWords.Unit.of)
    return questions(number: parts.map { "\($0.number)" } ?? "", unit: parts?.unit.rawValue, from)
  }

  static func questions(number: String, unit: String?, _ from: TypedDate) -> [QuestionView] {
    [
      QuestionView(name: "number", label: "How many?", control: .number(number)),
      QuestionView(
        name: "unit", label: "Of what?",
        control: .select(QuestionView.choices(StandardWords.Unit.allCases), chosen: unit)),
      QuestionView(
        name: "from", label: "From which day?",
        hint: "Each time is counted by the standard of the day on which it began", control: .date(from)),
    ]
  }

  private static func confirming(
    _ request: PageRequest, _ desk: Desk, _ change: SetStandard, _ form: Form, _ effect: StandardEffect
  ) -> FormPage {
    let fields = ["number", "unit", "from.day", "from.month", "from.year"].map {
      (name: $0, value: form[$0] ?? "")
    }
    let now = desk.inForce(change.from).map { " in place of \($0.words)" } ?? ""
    return FormPage(
      title: "What it would change", trail: trail + [Link(label: desk.title, href: desk.href)],
      intro: """
        <section class="card"><p><b>\(desk.title)</b>: \(change.allowance.words)\(now), from \(.date(change.from)).</p>\
        \(StandardEffectView.list(effect, exact: request.has(.qualityLead)))</section>
        """,
      action: desk.href, questions: [], hidden: fields + [(name: "confirm", value: "yes")], button: "Set it",
      before: "it is set", back: Link(label: "Change it", href: desk.href))
  }
}
