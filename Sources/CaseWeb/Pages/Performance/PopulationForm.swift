import CaseStore
import Casework
import Hummingbird

/// How many children live in the area, from a day on.
enum PopulationForm {
  static func show(_ request: PageRequest) async throws -> Response {
    let set = try await asked(request)
    return request.page(page(set, children: "", source: "", TypedDate(request.today)))
  }

  static func set(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let set = try await asked(request)
    var reading = FormReading(form)
    let children = form.number("children")
    if children == nil { reading.note("Enter a whole number of children", "children") }
    let source = reading.text("source", else: "Say where the number is from")
    let from = reading.day("from", else: "Enter the day from which it holds")
    let again = page(set, children: form["children"] ?? "", source: source, form.date("from"))
    guard reading.problems.isEmpty, let children, let from else {
      return request.page(again, problems: reading.problems)
    }
    return try await request.keep(
      SetPopulation(from: from, children: children, source: source), then: "/population", field: "children"
    ) { problems, status in request.page(again, problems: problems, status: status) }
  }

  private static func asked(_ request: PageRequest) async throws -> [Population] {
    guard !request.session.roles.isDisjoint(with: SetTarget.roles) else {
      throw Refusal.notYours("The number of children in the area is for: quality lead, analyst, administrator.")
    }
    return try await request.read { try $0.populations() }
  }

  private static func page(
    _ set: [Population], children: String, source: String, _ from: TypedDate
  ) -> FormPage {
    let rows = set.map { known in
      "\(FigureWords.number(Double(known.children))) from \(.date(known.from)): \(known.source)" as HTML
    }
    return FormPage(
      title: "Children in the area", trail: [Link(label: "Performance", href: "/performance")],
      intro: """
        <p>Rates for every 10,000 children are worked out for this number: those of 0 to 17, from the mid-year estimates \
        of the Office for National Statistics.</p>\
        \(FormPage.setSoFar(rows))
        """,
      action: "/population",
      questions: [
        QuestionView(name: "children", label: "How many children of 0 to 17?", control: .number(children)),
        QuestionView(name: "source", label: "Where is the number from?", control: .text(source)),
        QuestionView(name: "from", label: "From which day?", control: .date(from)),
      ], button: "Set it", before: "it is set", back: Link(label: "Back", href: "/performance"))
  }
}

extension FormPage {
  /// What was set before, with its dates of force; nothing where there is none.
  static func setSoFar(_ rows: [HTML]) -> HTML {
    if rows.isEmpty { return .empty }
    return """
      <section class="card"><p>Set so far:</p><ul class="listed">\(each: rows, { "<li>\($0)</li>" })</ul></section>
      """
  }
}
