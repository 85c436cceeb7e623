import CaseStore
import Casework
import Hummingbird

/// Giving evidence that an action works, and taking it back.
enum EvidenceForm {
  static func show(_ request: PageRequest) async throws -> Response {
    request.page(page(try await PlanActionDesk.toChange(request), Form(), request.today))
  }

  static func give(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await PlanActionDesk.toChange(request)
    var reading = FormReading(form)
    let what = what(&reading)
    let note = reading.text("note", else: "Say what it shows")
    let again = reading.day("again")
    let typed = page(desk, form, request.today)
    guard reading.problems.isEmpty, let what else { return request.page(typed, problems: reading.problems) }
    return try await request.keep(
      GiveEvidence(desk.action.id, what, note, againOn: again), then: desk.href, field: "note"
    ) { problems, status in request.page(typed, problems: problems, status: status) }
  }

  private static func what(_ reading: inout FormReading) -> GiveEvidence.What? {
    let kind: ActionEvidence.Kind? = reading.choice("kind", else: "Choose what shows it")
    switch kind {
    case nil: return nil
    case .audit: return .audit
    case .paper: return .paper
    case .indicator:
      let name = reading.text("indicator", else: "Choose the indicator")
      let move: ExpectedMove? = reading.choice("move", else: "Say where it should go")
      let from = reading.day("from", else: "Enter the day from which it is judged")
      guard let move, let from else { return nil }
      return .indicator(name, move, from: from)
    case .confirmation:
      let who = reading.text("asked", else: "Say who was asked")
      guard let confirms = reading.yesNo("confirms") else {
        reading.note("Say whether they confirm it", "confirms")
        return nil
      }
      return .confirmation(of: who, confirms)
    }
  }

  static func askToWithdraw(_ request: PageRequest) async throws -> Response {
    let desk = try await PlanActionDesk.toChange(request)
    return request.page(withdrawal(desk, try evidence(request, desk), ""))
  }

  static func withdraw(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await PlanActionDesk.toChange(request)
    let given = try evidence(request, desk)
    var reading = FormReading(form)
    let reason = reading.text("reason", else: "Say why it no longer holds")
    let again = withdrawal(desk, given, reason)
    guard reading.problems.isEmpty else { return request.page(again, problems: reading.problems) }
    return try await request.keep(WithdrawEvidence(given.id, reason: reason), then: desk.href, field: "reason") {
      problems, status in request.page(again, problems: problems, status: status)
    }
  }

  private static func evidence(_ request: PageRequest, _ desk: PlanActionDesk) throws -> PlanActionShown.Evidence {
    let id: SubjectID = try request.id("evidence")
    guard let found = desk.action.evidence.first(where: { $0.id == id.text && $0.stands }) else {
      throw Refusal.notFound
    }
    return found
  }

  private static func withdrawal(
    _ desk: PlanActionDesk, _ given: PlanActionShown.Evidence, _ reason: String
  ) -> FormPage {
    desk.form(
      "Take evidence back", "evidence/\(given.id)/withdrawal",
      [QuestionView(name: "reason", label: "Why does it no longer hold?", control: .prose(reason, rows: 3))],
      intro: "<p>\(given.kind.label): \(given.words)</p>", button: "Take it back", before: "it is taken back",
      kind: .danger)
  }

  private static func page(_ desk: PlanActionDesk, _ form: Form, _ today: Day) -> FormPage {
    let indicators = Indicator.ours.map { QuestionView.Choice($0.name, $0.title) }
    let from = form.date("from").isEmpty ? TypedDate(desk.action.base ?? desk.action.begunOn) : form.date("from")
    return desk.form(
      "Give evidence", "evidence",
      [
        QuestionView(
          name: "kind", label: "What shows that it works?",
          control: .radios(QuestionView.choices(ActionEvidence.Kind.allCases), chosen: form["kind"])),
        QuestionView(
          name: "indicator", label: "Which indicator?", hint: "Only for an indicator",
          control: .select(indicators, chosen: form["indicator"])),
        QuestionView(
          name: "move", label: "Where should it go?", hint: "Only for an indicator",
          control: .radios(QuestionView.choices(ExpectedMove.allCases), chosen: form["move"])),
        QuestionView(
          name: "from", label: "From which day is it judged?",
          hint: "Only for an indicator. What came before says what is usual; what comes after is judged by it",
          control: .date(from)),
        QuestionView(
          name: "asked", label: "Who was asked?",
          hint: "Only for a confirmation: care leavers, parents, a team. No names",
          control: .text(form["asked"] ?? "", width: .medium)),
        QuestionView(
          name: "confirms", label: "Do they say that it changed?", hint: "Only for a confirmation",
          control: .yesNo(form["confirms"])),
        QuestionView(
          name: "note", label: "What does it show?", hint: "And where it can be read. No child’s name",
          control: .prose(form["note"] ?? "", rows: 4)),
        QuestionView(
          name: "again", label: "When is it to be looked at again?", hint: "Leave it out if it need not be",
          control: .date(form.date("again"))),
      ], button: "Give it", before: "it is given")
  }
}
