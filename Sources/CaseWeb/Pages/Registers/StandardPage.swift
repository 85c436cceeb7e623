import CaseStore
import Casework
import HTTPTypes
import Hummingbird

/// One standard of a self-assessment: the agency answers it, saved as it is typed; the panel moderates it; others read.
enum StandardPage {
  static func show(_ request: PageRequest) async throws -> Response {
    let desk = try await request.assessmentDesk()
    let standard = try request.standard(of: desk)
    guard desk.own.isOpenToReader else { throw Refusal.notFound }
    if desk.isToAnswer {
      return answerPage(request, desk, standard, typed(desk, standard), desk.drafts[standard.key]?.version ?? 0)
    }
    if desk.isToModerate { return ModerationPage.page(request, desk, standard, nil, desk.own.version) }
    return request.page(
      standard.title,
      "\(.trail(desk.trail + [Link(label: desk.own.agencyName, href: desk.href)]))\(said(desk, standard))")
  }

  /// What was said of it, read only.
  static func said(_ desk: AssessmentDesk, _ standard: Framework.Standard) -> HTML {
    let answer = desk.answers[standard.key]
    let round = desk.round
    var rows = [
      SummaryRow(key: "What is asked", value: "\(standard.asks)"),
      SummaryRow(key: "Their grade", value: round.grade(answer?.grade).map(GradeTag.tag) ?? "missing"),
      SummaryRow(key: "What shows it", value: "\(answer?.evidence ?? "nothing")"),
      SummaryRow(key: "What is not there yet", value: "\(answer?.gap ?? "nothing said")"),
    ]
    if let grade = round.grade(answer?.moderatedGrade) {
      rows.append(SummaryRow(key: "The panel’s grade", value: GradeTag.tag(grade)))
    }
    if let reason = answer?.moderationReason { rows.append(SummaryRow(key: "Why another", value: "\(reason)")) }
    return "<h1>\(standard.title)</h1><section class='card'>\(.summaryList(rows))</section>"
  }

  private static func typed(_ desk: AssessmentDesk, _ standard: Framework.Standard) -> Form {
    let (draft, answer) = (desk.drafts[standard.key], desk.answers[standard.key])
    var form = FormFields()
    form.add("grade", draft?.grade ?? answer?.grade)
    form.add("evidence", draft?.evidence ?? answer?.evidence)
    form.add("gap", draft?.gap ?? answer?.gap)
    return form.form
  }

  private static func answerPage(
    _ request: PageRequest, _ desk: AssessmentDesk, _ standard: Framework.Standard, _ form: Form, _ version: Int,
    problems: [ProblemLink] = [], beside kept: Form? = nil
  ) -> Response {
    let questions = questions(desk, standard, form)
    let shown = kept.map { questions.beside(Self.questions(desk, standard, $0)) } ?? questions
    let saved = desk.unkept(standard.key).map { "Typed, not saved yet: \($0.savedAt.clockWords)" } ?? ""
    let here = "\(desk.href)/\(standard.key)"
    return request.page(
      standard.title, hasProblems: !problems.isEmpty, status: problems.isEmpty ? .ok : .conflict,
      """
      \(.trail(desk.trail + [Link(label: desk.own.agencyName, href: desk.href)]))\
      \(.errorSummary(problems, before: "it is saved"))\
      <div class="head start"><h1>\(standard.title)</h1>\(.savedStatus(saved))</div>\
      <p>\(standard.asks)</p>\(ifLet: standard.evidence, { "<p class='quiet'>What could show it: \($0).</p>" })\
      \(.form(
        FormView(action: here, csrf: request.session.csrf, autosave: "\(here)/draft", version: version),
        """
        \(.questions(shown))\
        \(.buttons(
          .button("Save and go on", name: "then", value: "on"),
          .button("Save and leave", .second, name: "then", value: "leave")))
        """))
      """)
  }

  private static func questions(_ desk: AssessmentDesk, _ standard: Framework.Standard, _ form: Form) -> [QuestionView]
  {
    let before = desk.before?.answers[standard.key]
    func note(_ words: String?) -> [QuestionView.Note] {
      guard let last = desk.before, let words else { return [] }
      return [QuestionView.Note(title: last.round.title, words: words)]
    }
    let grades = desk.round.grades.map { QuestionView.Choice($0.key, $0.words) }
    return [
      QuestionView(
        name: "grade", label: "How do you grade yourselves?",
        notes: note(desk.before?.round.grade(before?.settled)?.words),
        control: .radios(grades, chosen: form["grade"])),
      QuestionView(
        name: "evidence", label: "What shows it?", hint: "What was done, how well, and what is different for children",
        notes: note(before?.evidence), control: .prose(form["evidence"] ?? "", limit: AnswerStandard.longest, rows: 8)),
      QuestionView(
        name: "gap", label: "What is not there yet?", notes: note(before?.gap),
        control: .prose(form["gap"] ?? "", limit: AnswerStandard.longest, rows: 4)),
    ]
  }

  /// Saves what is typed while it is typed: for the script.
  static func autosave(_ request: PageRequest) async throws -> Response {
    let form = try await request.form(limit: StepPage.limit)
    let desk = try await request.assessmentDesk()
    let standard = try request.standard(of: desk)
    do {
      let version = try await draft(request, desk, standard, form)
      return Response(status: .noContent, headers: [.draftVersion: "\(version)"])
    } catch Refusal.changedMeanwhile(_) {
      return Response(status: .conflict, headers: [.contentType: "text/plain; charset=utf-8"])
    }
  }

  private static func draft(
    _ request: PageRequest, _ desk: AssessmentDesk, _ standard: Framework.Standard, _ form: Form
  ) async throws -> Int {
    try await request.store.saveAnswerDraft(
      of: desk.own.id, standard.key, grade: form["grade"] ?? "", evidence: form["evidence"] ?? "",
      gap: form["gap"] ?? "", seen: form.number(Form.versionField) ?? -1, by: request.worker, at: request.now)
  }

  static func save(_ request: PageRequest) async throws -> Response {
    let form = try await request.form(limit: StepPage.limit)
    let desk = try await request.assessmentDesk()
    let standard = try request.standard(of: desk)
    if desk.isToModerate { return try await ModerationPage.keep(request, desk, standard, form) }
    var version = form.number(Form.versionField) ?? 0
    do {
      // By the draft's version two people who write at once find out, and nothing typed is lost.
      version = try await draft(request, desk, standard, form)
      try await request.record(
        AnswerStandard(
          desk.own.id,
          StandardAnswer(
            standard: standard.key, grade: form.text("grade"), evidence: form["evidence"], gap: form["gap"])))
    } catch Refusal.changedMeanwhile(let now) {
      return answerPage(
        request, desk, standard, form, now, problems: [.changedMeanwhile], beside: typed(desk, standard))
    } catch Refusal.because(let words) {
      return answerPage(request, desk, standard, form, version, problems: [ProblemLink(words: words)])
    }
    return request.goTo(next(form, desk, standard))
  }

  private static func next(_ form: Form, _ desk: AssessmentDesk, _ standard: Framework.Standard) -> String {
    let keys = desk.round.standards.map(\.key)
    guard form["then"] == "on", let place = keys.firstIndex(of: standard.key), place + 1 < keys.count else {
      return desk.href
    }
    return "\(desk.href)/\(keys[place + 1])"
  }
}
