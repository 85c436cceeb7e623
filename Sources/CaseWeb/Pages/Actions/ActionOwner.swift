import CaseStore
import Casework
import Hummingbird

/// Giving an action to somebody else or another day, and agreeing one outside any step.
enum ActionOwner {
  static func show(_ request: PageRequest) async throws -> Response {
    let desk = try await request.lookAtAction()
    try desk.requireOpen()
    return request.page(page(desk, OwnerForm(desk.action).questions(desk.workers), version: desk.version))
  }

  static func give(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await request.actionToChange()
    var reading = FormReading(form)
    let owner = OwnerForm.read(&reading, desk.workers)
    let due = reading.day("due")
    let seen = form.number(Form.versionField)
    let typed = OwnerForm(form).questions(desk.workers)
    guard reading.problems.isEmpty, let owner else {
      return request.page(page(desk, typed, version: seen), problems: reading.problems)
    }
    return try await request.keep(
      ReassignAction(desk.action.id, owner: owner.owner, worker: owner.worker, due: due, seen: seen ?? -1),
      then: desk.href, field: "worker"
    ) { problems, status in
      request.page(page(desk, typed, version: seen), problems: problems, status: status)
    } conflict: {
      let kept = OwnerForm(desk.action).questions(desk.workers)
      return request.page(
        page(desk, typed.beside(kept), version: desk.version), problems: [.changedMeanwhile], status: .conflict)
    }
  }

  private static func page(_ desk: ActionDesk, _ questions: [QuestionView], version: Int?) -> FormPage {
    FormPage(
      title: "Give it to somebody else, or another day",
      trail: desk.trail + [Link(label: desk.action.what, href: desk.href)],
      intro: "<p>Who had it before, and until when, stays readable.</p>", action: "\(desk.href)/owner",
      questions: questions, version: version, button: "Give it", before: "it is given",
      back: Link(label: "Back", href: desk.href))
  }
}

/// Agreeing an action about a child outside any step.
enum NewAction {
  static func show(_ request: PageRequest) async throws -> Response {
    let (desk, workers) = try await request.lookAtPerson { reader, _ in try reader.activeWorkers() }
    try allow(desk)
    return request.page(page(desk, workers, Form()))
  }

  static func agree(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await request.personToChange()
    try allow(desk)
    let workers = try await request.read { try $0.activeWorkers() }
    var reading = FormReading(form)
    let what = reading.text("what", else: "Say what will be done")
    let owner = OwnerForm.read(&reading, workers)
    let due = reading.day("due", else: "Enter the day by which it is done")
    let again = page(desk, workers, form)
    guard reading.problems.isEmpty, let owner else { return request.page(again, problems: reading.problems) }
    let action = AgreedAction(
      what: what, owner: owner.owner, worker: owner.worker, due: due, measure: form.text("measure"))
    return try await request.keep(AddAction(desk.child.id, action), then: desk.childHref, field: "what") {
      problems, status in request.page(again, problems: problems, status: status)
    }
  }

  private static func allow(_ desk: PersonDesk) throws {
    guard !desk.roles.isDisjoint(with: Recorder.keepsActions) else {
      throw Refusal.notYours("Agreeing actions is not for your role.")
    }
  }

  private static func page(_ desk: PersonDesk, _ workers: [WorkerShown], _ form: Form) -> FormPage {
    let (who, measure) = (OwnerForm(form).questions(workers), form["measure"] ?? "")
    return FormPage(
      title: "Agree an action about \(desk.child.called)", trail: desk.trail, action: "\(desk.childHref)/actions",
      questions: [QuestionView(name: "what", label: "What will be done?", control: .text(form["what"] ?? ""))] + who
        + [QuestionView(name: "measure", label: "How will we know that it is done?", control: .text(measure))],
      button: "Agree", before: "it is agreed", back: Link(label: "Back", href: desk.childHref))
  }
}
