import CaseStore
import Casework
import Hummingbird

/// Agreeing an action of a self-assessment or a complaint: `/registers/actions/new?of=…`.
enum NewRegisterAction {
  private struct Asked: Sendable {
    let subject: SubjectID
    let behind: RegisterActionBehind
    /// The standards it may be to bring about, of a self-assessment.
    let standards: [Framework.Standard]
  }

  static func show(_ request: PageRequest) async throws -> Response {
    let asked = try await asked(request, request.query("of"))
    return request.page(page(asked, Form([.init(name: "standard", value: request.query("standard") ?? "")])))
  }

  static func agree(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let asked = try await asked(request, form.text("of"))
    var reading = FormReading(form)
    let what = reading.text("what", else: "Say what will be done")
    let owner = OwnerForm.read(&reading, asked.behind.workers)
    let due = reading.day("due", else: "Say by when")
    let again = page(asked, form)
    guard reading.problems.isEmpty, let owner, let due else { return request.page(again, problems: reading.problems) }
    let action = AgreedAction(
      what: what, owner: owner.owner, worker: owner.worker, due: due, measure: form.text("measure"))
    return try await request.keep(
      AgreeRegisterAction(asked.subject, standard: form.text("standard"), action),
      then: "\(asked.behind.of.href)#actions", field: "what"
    ) { request.page(again, problems: $0, status: $1) }
  }

  private static func asked(_ request: PageRequest, _ of: String?) async throws -> Asked {
    guard let of else { throw Refusal.notFound }
    let (subject, roles) = (SubjectID(of), request.session.roles)
    let asked = try await request.read { reader in
      let standards = try reader.assessment(subject).flatMap { try reader.round($0.round) }?.standards ?? []
      return Asked(
        subject: subject, behind: try RegisterActionBehind(subject, roles, reader), standards: standards)
    }
    guard asked.behind.mayChange else {
      throw Refusal.notYours("Agreeing actions is for the agency and for those who oversee it.")
    }
    return asked
  }

  private static func page(_ asked: Asked, _ form: Form) -> FormPage {
    var questions = [
      QuestionView(name: "what", label: "What will be done?", control: .text(form["what"] ?? ""))
    ]
    if !asked.standards.isEmpty {
      questions.append(
        QuestionView(
          name: "standard", label: "Which standard is it for?",
          control: .select(asked.standards.map { .init($0.key, $0.title) }, chosen: form["standard"])))
    }
    questions += OwnerForm(form).questions(asked.behind.workers)
    questions.append(
      QuestionView(name: "measure", label: "How will we know?", control: .text(form["measure"] ?? "")))
    return FormPage(
      title: "Agree an action", trail: [Link(label: "Registers", href: "/registers"), asked.behind.of],
      action: "/registers/actions", questions: questions, hidden: [("of", asked.subject.text)], button: "Agree it",
      before: "it is agreed", back: Link(label: "Back", href: asked.behind.of.href))
  }
}
