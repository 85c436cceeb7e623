import CaseStore
import Casework
import Hummingbird

/// The numbers by which others know a child or an adult.
enum NumbersPage {
  static func show(_ request: PageRequest) async throws -> Response {
    let (desk, quality) = try await request.lookAtPersonForCensus()
    return page(request, desk, Form(), above: quality.card(at: .numbers))
  }

  static func add(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await request.personToChange()
    var reading = FormReading(form)
    let kind: IdentifierKind? = reading.choice("kind", else: "Choose what kind of number it is")
    let number = reading.text("number", else: "Enter the number")
    let from = reading.day("from")
    guard reading.problems.isEmpty, let kind else { return page(request, desk, form, reading.problems) }
    return try await request.keep(
      AddIdentifier(desk.person.id, KnownIdentifier(kind, number, from: from)), then: "\(desk.href)/numbers",
      field: "number"
    ) { problems, _ in page(request, desk, form, problems) }
  }

  static func askToEnd(_ request: PageRequest) async throws -> Response {
    let (desk, number) = (try await request.lookAtPerson(), request.context.parameters.get("number"))
    return try ending(request, desk, number).page(request)
  }

  static func end(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let (desk, number) = (try await request.personToChange(), request.context.parameters.get("number"))
    let ending = try ending(request, desk, number)
    return try await ending.keep(request, form) { EndIdentifier(number ?? "", on: $0) }
  }

  private static func ending(_ request: PageRequest, _ desk: PersonDesk, _ id: String?) throws -> Ending {
    guard let held = desk.person.numbers.first(where: { $0.id == id && $0.until == nil }) else {
      throw Refusal.notFound
    }
    return Ending(
      title: "End a number of \(desk.person.name)", trail: desk.trail,
      what: "\(held.kind.label): \(held.number). It stays on the record as one that was used.",
      question: "Last day on which it was right", path: "\(desk.href)/numbers/\(held.id)/end",
      back: "\(desk.href)/numbers")
  }

  private static func page(
    _ request: PageRequest, _ desk: PersonDesk, _ form: Form, _ problems: [ProblemLink] = [],
    above: HTML = .empty
  ) -> Response {
    let title = "Numbers of \(desk.person.name)"
    let list = desk.pages("numbers") + above + held(desk)
    guard desk.mayKeep else { return request.page(title, "\(.trail(desk.trail))<h1>\(title)</h1>\(list)") }
    return request.page(
      FormPage(
        title: title, trail: desk.trail, intro: list, formTitle: "Add a number", action: "\(desk.href)/numbers",
        questions: questions(form), button: "Add", before: "the number is added",
        back: Link(label: "Back", href: desk.href)),
      problems: problems)
  }

  private static func held(_ desk: PersonDesk) -> HTML {
    let rows = desk.person.numbers.map { number -> [HTML] in
      let when: HTML = number.until.map { "until \(.date($0))" } ?? number.from.map { "since \(.date($0))" } ?? "in use"
      let end: HTML =
        number.until == nil && desk.mayKeep
        ? .linkButton("End", to: "\(desk.href)/numbers/\(number.id)/end", about: "\(number.kind.label)") : ""
      return ["\(number.kind.label)", "<span class='num'>\(number.number)</span>", when, end]
    }
    let table = TableView(
      caption: "Numbers", columns: ["What", "Number", "When", .init("End", isHidden: true)], rows: rows,
      empty: "No number is recorded yet.")
    let own: HTML = desk.person.isChild ? "<p>Our own number: <b class='num'>\(desk.person.id.text)</b></p>" : .empty
    return "<section class='card'>\(own)\(.table(table))</section>"
  }

  private static func questions(_ form: Form) -> [QuestionView] {
    [
      QuestionView(
        name: "kind", label: "What kind of number is it?",
        control: .select(QuestionView.choices(IdentifierKind.allCases), chosen: form.text("kind"))),
      QuestionView(
        name: "number", label: "The number", hint: "Spaces do not matter. NHS and pupil numbers are checked.",
        control: .text(form["number"] ?? "", width: .medium)),
      QuestionView(name: "from", label: "Used from, if known", control: .date(form.date("from"))),
    ]
  }
}
