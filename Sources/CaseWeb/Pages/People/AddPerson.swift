import CaseStore
import Casework
import Hummingbird

/// Adding somebody around a child begins with looking for them, so that nobody has two records.
enum AddPerson {
  struct Found: Sendable {
    let desk: PersonDesk
    let text: String
    let adults: [AdultFound]
    let children: [ChildName]
    var isNobody: Bool { adults.isEmpty && children.isEmpty }
  }

  static func show(_ request: PageRequest) async throws -> Response {
    page(request, try await find(request, request.query("q") ?? "", isLook: true), Form())
  }

  /// Says how somebody who has a record stands to the child.
  static func relate(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let found = try await find(request, form.text("q") ?? "", isLook: false)
    let (desk, child) = (found.desk, found.desk.child)
    var reading = FormReading(form)
    let other = SubjectID(reading.text("person", else: "Choose who it is, or open a record for somebody new"))
    let kind: Relationship.Kind? = reading.choice("kind", else: "Choose what they are to \(child.called)")
    let from = reading.day("from")
    guard reading.problems.isEmpty, let kind else { return page(request, found, form, reading.problems) }
    guard other.isWellFormed else { throw Refusal.notFound }
    let relationship = Relationship(
      other, kind, of: child.id, parentalResponsibility: reading.yesNo("responsibility"), from: from)
    return try await request.keep(Relate(relationship), then: "\(desk.childHref)/people", field: "kind") {
      problems, _ in
      page(request, found, form, problems)
    }
  }

  private static func find(_ request: PageRequest, _ text: String, isLook: Bool) async throws -> Found {
    let search: @Sendable (Reader, PersonDesk) throws -> ([AdultFound], [ChildName]) = { reader, desk in
      guard !text.isEmpty else { return ([], []) }
      return (try reader.findAdults(text), try reader.find(text, most: 20).filter { $0.id != desk.child.id })
    }
    let desk: PersonDesk, found: ([AdultFound], [ChildName])
    if isLook {
      (desk, found) = try await request.lookAtPerson(search)
    } else {
      let opened = try await request.personToChange()
      (desk, found) = (opened, try await request.read { try search($0, opened) })
    }
    guard desk.mayKeep else { throw Refusal.notYours("Recording relationships is not for your role.") }
    return Found(desk: desk, text: text, adults: found.0, children: found.1)
  }

  private static func page(
    _ request: PageRequest, _ found: Found, _ form: Form, _ problems: [ProblemLink] = []
  ) -> Response {
    let desk = found.desk
    let title = "Add somebody around \(desk.child.called)"
    let trail = desk.trail + [Link(label: "People around \(desk.child.called)", href: "\(desk.childHref)/people")]
    let search = searchForm(desk, found.text)
    guard !found.text.isEmpty, !found.isNobody else {
      return request.page(
        title, "\(.trail(trail))<h1>\(title)</h1>\(search)\(if: !found.text.isEmpty, nobody(desk, found.text))")
    }
    return request.page(
      FormPage(
        title: title, trail: trail, intro: search, formTitle: "Found", action: "\(desk.childHref)/people",
        questions: [who(found, form, request.today)] + RelationshipForm(form).questions(desk.child),
        hidden: [("q", found.text)], button: "Add", before: "they can be added",
        back: Link(label: "Back", href: "\(desk.childHref)/people")),
      problems: problems, below: another(desk, found.text))
  }

  private static func searchForm(_ desk: PersonDesk, _ text: String) -> HTML {
    let question = QuestionView(
      name: "q", label: "Look for them first, by name", hint: "A child also by date of birth or number",
      control: .text(text, width: .medium))
    return """
      <form class="card" method="get" action="\(address: desk.childHref + "/people/new")" role="search">\
      \(.question(question))\(.buttons(.button("Find", .second)))</form>
      """
  }

  private static func who(_ found: Found, _ form: Form, _ today: Day) -> QuestionView {
    let adults = found.adults.map { adult in
      let parts = [adult.born.map { "born \($0.words)" }].compactMap { $0 } + adult.around
      return QuestionView.Choice(adult.id.text, adult.name, hint: parts.joined(separator: ", "))
    }
    let children = found.children.map {
      QuestionView.Choice($0.id.text, $0.full, hint: "A child: \($0.ageWords(on: today))")
    }
    return QuestionView(
      name: "person", label: "Who is it?", control: .radios(adults + children, chosen: form["person"]))
  }

  private static func nobody(_ desk: PersonDesk, _ text: String) -> HTML {
    """
    <section class="card"><p>Nobody of that name was found whom you may see.</p>\
    \(.buttons(.linkButton("Open a record for an adult", to: href(desk, text), .first)))</section>
    """
  }

  private static func another(_ desk: PersonDesk, _ text: String) -> HTML {
    """
    <section class="card"><h2>None of these?</h2>\
    \(.buttons(.linkButton("Open a record for an adult", to: href(desk, text))))</section>
    """
  }

  /// The name that was looked for is carried on; what is no letter of an address is left out.
  private static func href(_ desk: PersonDesk, _ text: String) -> String {
    "\(desk.childHref)/people/new-adult?q=" + NewAdult.carried(text)
  }
}
