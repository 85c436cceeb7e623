import CaseStore
import Casework
import Hummingbird

/// The panel looks at one standard: the agency’s grade with its evidence, and the panel’s own.
enum ModerationPage {
  static func page(
    _ request: PageRequest, _ desk: AssessmentDesk, _ standard: Framework.Standard, _ form: Form?, _ version: Int?,
    _ problems: [ProblemLink] = []
  ) -> Response {
    let answer = desk.answers[standard.key]
    let questions = [
      QuestionView(
        name: "grade", label: "The panel’s grade",
        control: .radios(
          desk.round.grades.map { .init($0.key, $0.words) },
          chosen: form.map { $0["grade"] } ?? answer?.settled)),
      QuestionView(
        name: "reason", label: "Why, if it is another than theirs?", hint: "Both are kept, and the agency reads it",
        error: problems.first?.words,
        control: .prose(form?["reason"] ?? answer?.moderationReason ?? "", rows: 3)),
    ]
    return request.page(
      standard.title, hasProblems: !problems.isEmpty, status: problems.isEmpty ? .ok : .conflict,
      """
      \(.trail(desk.trail + [Link(label: desk.own.agencyName, href: desk.href)]))\
      \(.errorSummary(problems, before: "it is kept"))\(StandardPage.said(desk, standard))\
      \(.form(
        FormView(action: "\(desk.href)/\(standard.key)", csrf: request.session.csrf, version: version),
        "<h2>Moderate it</h2>\(.questions(questions))\(.buttons(.button("Keep and go on")))"))
      """)
  }

  static func keep(
    _ request: PageRequest, _ desk: AssessmentDesk, _ standard: Framework.Standard, _ form: Form
  ) async throws -> Response {
    guard let grade = form.text("grade") else {
      return page(
        request, desk, standard, form, form.number(Form.versionField),
        [ProblemLink(words: "Choose the panel’s grade", field: "grade")])
    }
    let keys = desk.round.standards.map(\.key)
    let place = keys.firstIndex(of: standard.key).map { $0 + 1 } ?? keys.count
    let next = place < keys.count ? "\(desk.href)/\(keys[place])" : desk.href
    let seen = form.number(Form.versionField)
    return try await request.keep(
      ModerateAnswer(desk.own.id, standard.key, grade: grade, reason: form.text("reason"), seen: seen ?? -1),
      then: next,
      field: "reason"
    ) { problems, _ in
      page(request, desk, standard, form, seen, problems)
    } conflict: {
      page(request, desk, standard, form, desk.own.version, [.changedMeanwhile])
    }
  }
}
