import CaseStore
import Casework
import HTTPTypes
import Hummingbird

/// One recommendation: its words, whether it was asked for before and what was done then, and what answers it now.
enum RecommendationPage {
  struct Shown: Sendable {
    let recommendation: RecommendationShown
    let actions: [PlanActionShown]
    /// Those it repeats, and those that repeat it, with the actions of each.
    let earlier: [(recommendation: RecommendationShown, why: String, actions: [PlanActionShown])]
    let later: [RecommendationShown]
    let standings: [String: ActionStanding]
    let older: [RecommendationShown]

    init(_ id: String, _ reader: Reader) throws {
      guard let found = try reader.recommendation(id) else { throw Refusal.notFound }
      recommendation = found
      actions = try reader.planActions(.recommendation(id))
      let recurrences = try reader.recurrences()
      earlier = try recurrences.filter { $0.recommendation == id }.compactMap { recurrence in
        guard let before = try reader.recommendation(recurrence.earlier) else { return nil }
        return (before, recurrence.why, try reader.planActions(.recommendation(before.id)))
      }
      later = try recurrences.filter { $0.earlier == id }.compactMap { try reader.recommendation($0.recommendation) }
      standings = try reader.standings(of: actions + earlier.flatMap(\.actions))
      older = try reader.recommendations().filter { $0.reportedOn < found.reportedOn }
    }
  }

  static func show(_ request: PageRequest) async throws -> Response {
    try ImprovementAccess.check(request)
    let shown = try await shown(request)
    return request.page("Recommendation \(shown.recommendation.number)", content(request, shown, []))
  }

  static func mark(_ request: PageRequest) async throws -> Response {
    try ImprovementAccess.checkKeeps(request)
    let form = try await request.form()
    let shown = try await shown(request)
    let change = MarkRecurrence(
      shown.recommendation.id, of: form["earlier"] ?? "", why: form["why"] ?? "")
    guard shown.older.contains(where: { $0.id == change.earlier }) else {
      let problem = ProblemLink(words: "Choose the recommendation that asked for it before", field: "earlier")
      return page(request, shown, [problem])
    }
    return try await request.keep(change, then: shown.recommendation.href, field: "why") { problems, status in
      page(request, shown, problems, status)
    }
  }

  private static func shown(_ request: PageRequest) async throws -> Shown {
    let id: SubjectID = try request.id("recommendation")
    return try await request.read { try Shown(id.text, $0) }
  }

  private static func page(
    _ request: PageRequest, _ shown: Shown, _ problems: [ProblemLink],
    _ status: HTTPResponse.Status = .unprocessableContent
  ) -> Response {
    request.page(
      "Recommendation \(shown.recommendation.number)", hasProblems: true, status: status,
      content(request, shown, problems))
  }

  private static func content(_ request: PageRequest, _ shown: Shown, _ problems: [ProblemLink]) -> HTML {
    let recommendation = shown.recommendation
    var facts: [(label: String, value: HTML)] = [
      ("Report", "\(recommendation.sourceTitle)"), ("Of", .date(recommendation.reportedOn)),
    ]
    if !recommendation.theme.isEmpty { facts.append(("About", "\(recommendation.theme)")) }
    if let grade = recommendation.grade { facts.append(("Grade", "\(grade)")) }
    return """
      \(.trail(ImprovementAccess.trail + [Link(label: "Recommendations", href: "/improvement/coverage")]))\
      \(.errorSummary(problems, before: "it is marked"))<h1>Recommendation \(recommendation.number)</h1>\
      \(each: shown.earlier, { .warning("Asked for before", banner($0)) })\
      <section class="card"><p>\(recommendation.text)</p>\(.facts(facts))<p>\
      \(.link("Walk the line of sight from here", to: "/improvement/sight?recommendation=\(recommendation.id)"))</p>\
      </section>\(.card("What answers it", PlanActionTable.view(
        "What answers it", shown.actions, shown.standings, empty: "No action answers it.")))\
      \(each: shown.earlier, { then in
        .card(
          "What was done last time (\(then.recommendation.label))",
          PlanActionTable.view(
            "What was done about \(then.recommendation.label)", then.actions, shown.standings,
            empty: "Nothing was agreed then."))
      })\(if: !shown.later.isEmpty, .card("It came back", list(shown.later)))\(if: ImprovementAccess.mayKeep(request) && !shown.older.isEmpty, form(request, shown, problems))
      """
  }

  private static func list(_ recommendations: [RecommendationShown]) -> HTML {
    "<ul class='listed'>\(each: recommendations, { "<li>\(.link($0.label, to: $0.href)) \($0.text)</li>" })</ul>"
  }

  private static func banner(
    _ then: (recommendation: RecommendationShown, why: String, actions: [PlanActionShown])
  ) -> HTML {
    let done = then.actions.count { $0.doneOn != nil }
    return """
      \(then.recommendation.sourceTitle) asked for it on \(.date(then.recommendation.reportedOn)) as \
      \(.link(then.recommendation.number, to: then.recommendation.href)): \(then.why) \
      \(plural(then.actions.count, "action")) answered it then; \(done) \(done == 1 ? "was" : "were") carried out.
      """
  }

  private static func form(_ request: PageRequest, _ shown: Shown, _ problems: [ProblemLink]) -> HTML {
    let questions = [
      QuestionView(
        name: "earlier", label: "Which earlier recommendation?",
        control: .select(shown.older.map { .init($0.id, "\($0.label): \($0.text.prefix(70))") }, chosen: nil)),
      QuestionView(name: "why", label: "In what is it the same?", control: .prose("", rows: 2)),
    ]
    return .details(
      "It was asked for before",
      .form(
        FormView(action: "\(shown.recommendation.href)/recurrences", csrf: request.session.csrf),
        "\(.questions(questions))\(.buttons(.button("Mark it")))"), isOpen: !problems.isEmpty)
  }
}
