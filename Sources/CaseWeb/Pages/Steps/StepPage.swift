import CaseStore
import Casework
import Hummingbird

/// One page of a step's questions.
enum StepPage {
  static func show(_ request: PageRequest) async throws -> Response {
    let desk = try await request.lookAtStep()
    let place = try request.place(in: desk.kind, desk.children)
    guard desk.isOpen else { return request.goTo(desk.href) }
    let walk = desk.walk
    let problems = request.query("check") == nil ? [] : walk.problems(at: place)
    return request.page(
      "\(walk.title(place)) – \(desk.kind.title)", hasProblems: !problems.isEmpty,
      content(request, desk, walk, place, problems))
  }

  private static func content(
    _ request: PageRequest, _ desk: StepDesk, _ walk: Walk, _ place: Place, _ problems: [Problem]
  ) -> HTML {
    let saved = desk.shown.draft.map { "Saved \($0.savedAt.clockWords)" } ?? ""
    return """
      \(.trail(desk.trail + [Link(label: desk.kind.title, href: desk.tasksHref)]))\
      \(summary(problems, walk, place))\
      \(if: request.query("more") != nil, .notice("Saved. Your answers opened more questions: answer those too."))\
      <div class="head start"><h1>\(walk.title(place))</h1>\(progress(walk, place))\(.savedStatus(saved))</div>
      \(Hindrance.warning(desk, walk))\(RecordPanel.panels(desk, walk, at: place))\(form(request, desk, walk, place, problems))
      """
  }

  private static func summary(_ problems: [Problem], _ walk: Walk, _ place: Place) -> HTML {
    guard !problems.isEmpty else { return .empty }
    let next = walk.next(after: place).map(walk.href) ?? "/steps/\(walk.step)/check"
    return """
      \(.errorSummary(problems.map { ProblemLink(words: walk.words($0), field: $0.field) }, before: "this page is done"))\
      <p>What you wrote is saved. \(.link("Go on, and come back to this page later", to: next))</p>
      """
  }

  private static func progress(_ walk: Walk, _ place: Place) -> HTML {
    let places = walk.shownPlaces
    let pages = places.map { (title: walk.title($0), isDone: walk.hasAnswers(at: $0) && walk.problems(at: $0).isEmpty) }
    return .progress(pages + [("Check", false)], current: places.firstIndex(of: place) ?? 0)
  }

  private static func form(
    _ request: PageRequest, _ desk: StepDesk, _ walk: Walk, _ place: Place, _ problems: [Problem]
  ) -> HTML {
    let questions = walk.questions(at: place)
    let making = QuestionMaking(register: desk.register, today: desk.today)
    let before = LastTime(children: desk.children, histories: desk.shown.histories, words: desk.words)
    let errors = Dictionary(problems.map { ($0.field, $0.words) }) { first, _ in first }
    let known = desk.known(at: place, walk)
    let views = questions.map { question in
      let told = known[stored: question.key]
      return making.view(
        question, named: question.key, walk.stored(question.key, at: place) ?? told, errors: errors,
        notes: (told == nil ? [] : [StepDesk.knownNote]) + desk.due(question, walk, at: place)
          + before.notes(beside: question, of: desk.kind, but: desk.id, at: place))
    }
    let mark = PageMark(walk, place, version: desk.shown.draft?.version ?? 0)
    let here = walk.href(place)
    return .form(
      FormView(action: here, csrf: request.session.csrf, autosave: "\(here)/draft"),
      """
      \(firstButton)\(.hidden(Form.versionField, mark.text))\
      \(.hidden(AnswerReading.askedField, questions.map(\.key).joined(separator: " ")))\
      \(.questions(views))\
      \(.buttons(
        .button("Save and go on", name: "then", value: "on"),
        .button("Save and leave", .second, name: "then", value: "leave")))
      """)
  }

  /// What the enter key presses: the first button of a form, which would else be one that removes a row.
  static let firstButton: HTML =
    #"<button class="sr" name="then" value="on" tabindex="-1" aria-hidden="true">Save and go on</button>"#
}
