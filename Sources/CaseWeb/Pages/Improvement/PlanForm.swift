import CaseStore
import Casework
import Hummingbird

/// Beginning a plan, and changing what it is called, who answers for it and the day its months are counted from.
enum PlanForm {
  static func new(_ request: PageRequest) async throws -> Response {
    try ImprovementAccess.checkKeeps(request)
    return request.page(page(nil, questions("", "", TypedDate())))
  }

  static func begin(_ request: PageRequest) async throws -> Response {
    try ImprovementAccess.checkKeeps(request)
    let form = try await request.form()
    let typed = Typed(form)
    let again = page(nil, typed.questions)
    guard typed.problems.isEmpty else { return request.page(again, problems: typed.problems) }
    do {
      let id = try await request.record(BeginPlan(typed.title, owner: typed.owner, agreedOn: typed.agreedOn))
      return request.goTo("/improvement/plans/\(id)")
    } catch Refusal.because(let words) {
      return request.page(again, problems: [ProblemLink(words: words, field: "title")], status: .conflict)
    }
  }

  static func show(_ request: PageRequest) async throws -> Response {
    let plan = try await plan(request)
    let agreed = plan.agreedOn.map { TypedDate($0) } ?? TypedDate()
    return request.page(page(plan, questions(plan.title, plan.owner, agreed)))
  }

  static func amend(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let plan = try await plan(request)
    let typed = Typed(form)
    let seen = form.number(Form.versionField)
    let again = page(plan, typed.questions, version: seen)
    guard typed.problems.isEmpty else { return request.page(again, problems: typed.problems) }
    return try await request.keep(
      AmendPlan(plan.id, title: typed.title, owner: typed.owner, agreedOn: typed.agreedOn, seen: seen ?? -1),
      then: plan.href, field: "title"
    ) { problems, status in
      request.page(again, problems: problems, status: status)
    } conflict: {
      request.page(page(plan, typed.questions), problems: [.changedMeanwhile], status: .conflict)
    }
  }

  /// What the form holds.
  private struct Typed {
    let title: String
    let owner: String
    let agreedOn: Day?
    let problems: [ProblemLink]
    let questions: [QuestionView]

    init(_ form: Form) {
      var reading = FormReading(form)
      title = reading.text("title", else: "Say what the plan is called")
      owner = reading.text("owner", else: "Say who answers for it")
      agreedOn = reading.day("agreed")
      problems = reading.problems
      questions = PlanForm.questions(form["title"] ?? "", form["owner"] ?? "", form.date("agreed"))
    }
  }

  private static func plan(_ request: PageRequest) async throws -> PlanShown {
    try ImprovementAccess.checkKeeps(request)
    let id: SubjectID = try request.id("plan")
    guard let plan = try await request.read({ try $0.plan(id) }) else { throw Refusal.notFound }
    return plan
  }

  private static func questions(_ title: String, _ owner: String, _ agreed: TypedDate) -> [QuestionView] {
    [
      QuestionView(name: "title", label: "What is the plan called?", control: .text(title)),
      QuestionView(name: "owner", label: "Who answers for the whole of it?", control: .text(owner, width: .medium)),
      QuestionView(
        name: "agreed", label: "On which day was it agreed?",
        hint: "“Within 3 months” is counted from it. Leave it out if nobody knows: those actions will be asked about",
        control: .date(agreed)),
    ]
  }

  private static func page(_ plan: PlanShown?, _ questions: [QuestionView], version: Int? = nil) -> FormPage {
    FormPage(
      title: plan == nil ? "Begin a plan" : "Change the plan’s particulars",
      trail: ImprovementAccess.trail + (plan.map { [Link(label: $0.title, href: $0.href)] } ?? []),
      action: plan.map { "\($0.href)/amendment" } ?? "/improvement/plans", questions: questions,
      version: plan.map { version ?? $0.version }, button: plan == nil ? "Begin it" : "Change them",
      before: "it is kept", back: Link(label: "Back", href: plan?.href ?? "/improvement"))
  }
}
