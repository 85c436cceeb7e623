import CaseStore
import Casework
import Hummingbird

/// A contact begins with the child: found, so that no second record is opened, or registered.
enum NewContact {
  static func show(_ request: PageRequest) async throws -> Response {
    let text = request.query("q") ?? ""
    let found = text.isEmpty ? [] : try await request.read { try $0.find(text) }
    return request.page("New contact", content(request, text, found, RegisterForm(), []))
  }

  /// Begins the contact for children that have records.
  static func begin(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let children = form.all("child").map { SubjectID($0) }.filter(\.isWellFormed)
    guard !children.isEmpty else { throw Refusal.because("Choose at least one child.") }
    let step = try await request.record(StartStep(Contact.self, for: children))
    return request.goTo("/steps/\(step)")
  }

  /// Opens a record for a child that has none, and begins the contact.
  static func register(_ request: PageRequest) async throws -> Response {
    let form = RegisterForm(try await request.form())
    let problems = form.problems(today: request.today)
    guard problems.isEmpty else {
      return request.page(
        "New contact", hasProblems: true, status: .unprocessableContent, content(request, "", [], form, problems))
    }
    let child = try await request.record(form.change)
    let step = try await request.record(StartStep(Contact.self, for: [child]))
    return request.goTo("/steps/\(step)")
  }

  private static func content(
    _ request: PageRequest, _ text: String, _ found: [ChildName], _ form: RegisterForm, _ problems: [ProblemLink]
  ) -> HTML {
    """
    \(.errorSummary(problems, before: "a record can be opened"))<h1>New contact</h1>
    <p>Look for the child first, by name, date of birth or number, so that nobody has two records.</p>
    <form class="card" method="get" action="/contacts/new" role="search">\
    \(.question(QuestionView(name: "q", label: "Find the child", control: .text(text, width: .medium))))\
    \(.buttons(.button("Find", .second)))</form>
    \(if: !text.isEmpty, choose(request, found))
    <form class="card" method="post" action="/contacts/new-child" novalidate><h2>The child has no record yet</h2>\
    \(.csrf(request.session.csrf))\(.questions(form.questions(problems)))\(.buttons(.button("Open a record and go on")))</form>
    """
  }

  private static func choose(_ request: PageRequest, _ found: [ChildName]) -> HTML {
    if found.isEmpty { return "<p>Nobody was found whom you may see.</p>" }
    let choices = found.map { QuestionView.Choice($0.id.text, $0.full, hint: $0.ageWords(on: request.today)) }
    let question = QuestionView(
      name: "child", label: "Whom is it about?", hint: "Brothers and sisters can share a contact",
      control: .checkboxes(choices, chosen: []))
    return """
      <form class="card" method="post" action="/contacts" novalidate>\(.csrf(request.session.csrf))\
      \(.question(question))\(.buttons(.button("Go on")))</form>
      """
  }
}
