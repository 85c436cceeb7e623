import CaseStore
import Casework
import Hummingbird

/// One agency’s self-assessment: each standard with its state, sending it, the panel’s end of it, and the actions.
enum AssessmentPage {
  static func show(_ request: PageRequest) async throws -> Response {
    page(request, try await request.assessmentDesk(), nil, [])
  }

  private static func page(
    _ request: PageRequest, _ desk: AssessmentDesk, _ form: Form?, _ problems: [ProblemLink]
  ) -> Response {
    let mayAdd = desk.own.isOwn || (desk.keeps && desk.own.sentOn != nil)
    return request.page(
      "\(desk.own.agencyName), \(desk.round.title)", hasProblems: !problems.isEmpty,
      status: problems.isEmpty ? .ok : .conflict,
      """
      \(.trail(desk.trail))\(.errorSummary(problems, before: "it is done"))<h1>\(desk.own.agencyName)</h1>\
      <p>\(RoundPage.state(desk.own, desk.round, request.today)) – due by \(.date(desk.round.due)).\
      \(ifLet: desk.own.panel, { " Moderated on \(.date(desk.own.moderatedOn ?? desk.round.due)) by \($0)." })</p>\
      \(standards(desk))\(if: desk.isToAnswer, sending(request, desk))\
      \(if: desk.isToModerate, panelForm(request, desk, form))\
      \(if: desk.own.isOpenToReader, RegisterActionList.card(desk.actions, request, of: desk.own.id, mayAdd: mayAdd))
      """)
  }

  private static func standards(_ desk: AssessmentDesk) -> HTML {
    guard desk.own.isOpenToReader else {
      return .card(
        "Not sent yet",
        "<p>What \(desk.own.agencyName) has written is its own until it sends it: \(desk.own.answered) of \(desk.round.standards.count) standards are answered.</p>"
      )
    }
    if desk.isToAnswer { return .card("The standards", .taskList(desk.round.standards.map { task($0, desk) })) }
    let table = TableView(
      caption: "The standards",
      columns: ["Standard", "They said", "The panel"] + (desk.before == nil ? [] : ["Last round"]),
      rows: desk.round.standards.map { standard in
        let answer = desk.answers[standard.key]
        return [
          .rowLink(standard.title, to: "\(desk.href)/\(standard.key)"), grade(answer?.grade, desk.round),
          "\(grade(answer?.moderatedGrade, desk.round, none: "not yet"))\(ifLet: answer?.moderationReason, { "<br><small>\($0)</small>" })",
        ] + (desk.before.map { [grade($0.answers[standard.key]?.settled, $0.round)] } ?? [])
      })
    return .card("The standards", .table(table))
  }

  private static func grade(_ key: String?, _ round: AssessmentRound, none: String = "missing") -> HTML {
    round.grade(key).map(GradeTag.tag) ?? .tag(.blocked, none)
  }

  private static func task(_ standard: Framework.Standard, _ desk: AssessmentDesk) -> TaskView {
    let answer = desk.answers[standard.key]
    let state: TaskView.State
    if desk.unkept(standard.key) != nil {
      state = .inProgress(by: "you or a colleague: written, not saved yet")
    } else if answer?.isAnswered ?? false {
      state = .done
    } else {
      state = answer == nil ? .notStarted : .inProgress(by: desk.own.agencyName)
    }
    return TaskView(
      title: standard.title, href: "\(desk.href)/\(standard.key)",
      hint: desk.round.grade(answer?.grade).map(\.words) ?? standard.asks, state: state)
  }

  private static func sending(_ request: PageRequest, _ desk: AssessmentDesk) -> HTML {
    .card(
      "Send it",
      """
      <p>Once it is sent the panel reads it, and you can change it only if they give it back.</p>\
      \(.buttons(.buttonForm("Send it to the panel", action: "\(desk.href)/sent", csrf: request.session.csrf, .first)))
      """)
  }

  private static func panelForm(_ request: PageRequest, _ desk: AssessmentDesk, _ form: Form?) -> HTML {
    let questions = [
      QuestionView(
        name: "panel", label: "Who sat on the panel?", control: .text(form?["panel"] ?? "", width: .medium)),
      QuestionView(
        name: "day", label: "When did it meet?", control: .date(form?.date("day") ?? TypedDate(request.today))),
    ]
    return """
      \(.form(
        FormView(action: "\(desk.href)/panel", csrf: request.session.csrf),
        "<h2>The panel is done</h2>\(.questions(questions))\(.buttons(.button("Finish the moderation")))"))\
      <p>\(.buttonForm("Give it back to \(desk.own.agencyName)", action: "\(desk.href)/back", csrf: request.session.csrf))</p>
      """
  }

  static func send(_ request: PageRequest) async throws -> Response {
    _ = try await request.form()
    let desk = try await request.assessmentDesk()
    return try await request.keep(SendAssessment(desk.own.id), then: desk.href) { problems, _ in
      page(request, desk, nil, problems)
    }
  }

  static func giveBack(_ request: PageRequest) async throws -> Response {
    _ = try await request.form()
    let desk = try await request.assessmentDesk()
    return try await request.keep(GiveBack(desk.own.id), then: desk.href) { problems, _ in
      page(request, desk, nil, problems)
    }
  }

  static func finish(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let desk = try await request.assessmentDesk()
    var reading = FormReading(form)
    let panel = reading.text("panel", else: "Say who sat on the panel")
    let day = reading.day("day", else: "Enter the day on which it met")
    guard reading.problems.isEmpty, let day else { return page(request, desk, form, reading.problems) }
    return try await request.keep(FinishModeration(desk.own.id, panel: panel, on: day), then: desk.href, field: "panel")
    {
      problems, _ in page(request, desk, form, problems)
    }
  }
}
