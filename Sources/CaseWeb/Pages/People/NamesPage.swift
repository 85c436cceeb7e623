import CaseStore
import Casework
import Hummingbird

/// Names used beside and before the one in use; the person is found by every one of them.
enum NamesPage {
  static func show(_ request: PageRequest) async throws -> Response {
    let desk = try await request.lookAtPerson()
    return page(request, desk, Form())
  }

  static func add(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await request.personToChange()
    var reading = FormReading(form)
    let kind = form.text("kind").flatMap(AddName.Kind.init(rawValue:))
    if kind == nil { reading.note("Choose what kind of name it is", "kind") }
    if form.text("given") == nil, form.text("family") == nil { reading.note("Enter the name", "given") }
    let (from, until) = (reading.day("from"), reading.day("until"))
    guard reading.problems.isEmpty, let kind else { return page(request, desk, form, reading.problems) }
    let change = AddName(
      desk.person.id, kind, given: form.text("given") ?? "", family: form.text("family") ?? "", from: from, until: until
    )
    return try await request.keep(change, then: "\(desk.href)/names", field: "until") { problems, status in
      page(request, desk, form, problems)
    }
  }

  private static func words(_ kind: AddName.Kind) -> String {
    switch kind {
    case .before: "Used before"
    case .alsoKnownAs: "Also known as"
    case .atBirth: "At birth"
    }
  }

  private static func page(
    _ request: PageRequest, _ desk: PersonDesk, _ form: Form, _ problems: [ProblemLink] = []
  ) -> Response {
    let title = "Names of \(desk.person.name)"
    let list = desk.pages("names") + held(desk)
    guard desk.mayKeep else { return request.page(title, "\(.trail(desk.trail))<h1>\(title)</h1>\(list)") }
    return request.page(
      FormPage(
        title: title, trail: desk.trail, intro: list, formTitle: "Add a name", action: "\(desk.href)/names",
        questions: questions(form), button: "Add", before: "the name is added",
        back: Link(label: "Back", href: desk.href)),
      problems: problems)
  }

  private static func held(_ desk: PersonDesk) -> HTML {
    let now = [["<b>\(desk.person.name)</b>", "In use", ""]] as [[HTML]]
    let called = desk.person.details.knownAs.map { [["\($0)", "Likes to be called", ""]] as [[HTML]] } ?? []
    let others = desk.person.names.map { name -> [HTML] in
      [
        "\(name.name)", "\(words(name.kind))",
        "\(ifLet: name.from, { "from \(.date($0)) " })\(ifLet: name.until, { "until \(.date($0))" })",
      ]
    }
    let table = TableView(caption: "Names", columns: ["Name", "What", "When"], rows: now + called + others)
    return """
      <section class="card">\(.table(table))\
      \(if: desk.mayKeep, "<p>The name in use is changed with the \(.link("particulars", to: "\(desk.href)/particulars")).</p>")</section>
      """
  }

  private static func questions(_ form: Form) -> [QuestionView] {
    let kinds = AddName.Kind.allCases.map { QuestionView.Choice($0.rawValue, words($0)) }
    return [
      QuestionView(name: "kind", label: "What kind of name is it?", control: .radios(kinds, chosen: form.text("kind"))),
      QuestionView(name: "given", label: "Given names", control: .text(form["given"] ?? "", width: .medium)),
      QuestionView(name: "family", label: "Family name", control: .text(form["family"] ?? "", width: .medium)),
      QuestionView(name: "from", label: "Used from, if known", control: .date(form.date("from"))),
      QuestionView(name: "until", label: "Used until, if known", control: .date(form.date("until"))),
    ]
  }
}
