import CaseStore
import Casework
import Hummingbird

/// Rounds of self-assessment: those that are open, and those that were.
enum RoundsPage {
  static func show(_ request: PageRequest) async throws -> Response {
    try request.require(reading: .selfAssessments)
    let rounds = try await request.read { reader in
      try reader.rounds().map { ($0, try reader.assessments(of: $0.id)) }
    }
    let oversees = !request.session.roles.isDisjoint(with: RegisterKind.selfAssessments.readBy)
    let tools =
      request.keeps(.selfAssessments) ? [Link(label: "Open a round", href: "/registers/self-assessments/new")] : []
    let table = TableView(
      caption: "Rounds", columns: ["Round", "Opened", "Due", "Came"] + (oversees ? ["Moderated"] : []),
      rows: rows(rounds, oversees, request.today), empty: "No round has been opened.")
    return request.page(
      "Self-assessments",
      """
      \(.trail([Link(label: "Registers", href: "/registers")]))<h1>Self-assessments</h1>\
      \(.card("Rounds", tools: tools, .table(table)))
      """)
  }

  private static func rows(
    _ rounds: [(AssessmentRound, [SelfAssessment])], _ oversees: Bool, _ today: Day
  ) -> [[HTML]] {
    rounds.map { round, all in
      let came = all.count { $0.sentOn != nil }
      let state: HTML = round.closedOn.map { "closed \(.date($0))" } ?? .due(round.due, today: today, calendar: nil)
      return [
        .rowLink(round.title, to: "/registers/self-assessments/\(round.id)"), .date(round.openedOn), state,
        "\(came) of \(all.count)",
      ] + (oversees ? ["\(all.count { $0.moderatedOn != nil }) of \(all.count)"] : [])
    }
  }
}

/// Opening a round: which framework, by when, who is asked.
enum NewRound {
  static func show(_ request: PageRequest) async throws -> Response {
    try request.require(keeping: .selfAssessments)
    let agencies = try await request.read { try $0.entries(PartnerAgency.self) }
    return request.page(page(request, agencies, Form()))
  }

  static func open(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    try request.require(keeping: .selfAssessments)
    let agencies = try await request.read { try $0.entries(PartnerAgency.self) }
    var reading = FormReading(form)
    let framework = request.authority.frameworks.first { $0.name == form["framework"] }
    if framework == nil { reading.note("Choose a framework", "framework") }
    let title = reading.text("title", else: "Enter what the round is called")
    let due = reading.day("due", else: "Enter the day by which it is due")
    let asked = form.all("agency").map { SubjectID($0) }
    if asked.isEmpty { reading.note("Choose who is asked", "agency") }
    let again = page(request, agencies, form)
    guard reading.problems.isEmpty, let framework, let due else {
      return request.page(again, problems: reading.problems)
    }
    do {
      let round = try await request.record(OpenRound(framework, title: title, due: due, agencies: asked))
      return request.goTo("/registers/self-assessments/\(round)")
    } catch Refusal.because(let words) {
      return request.page(again, problems: [ProblemLink(words: words)], status: .conflict)
    }
  }

  private static func page(_ request: PageRequest, _ agencies: [Kept<PartnerAgency>], _ form: Form) -> FormPage {
    let open = agencies.filter { $0.entry.closedOn == nil }
    return FormPage(
      title: "Open a round", trail: [Link(label: "Self-assessments", href: "/registers/self-assessments")],
      action: "/registers/self-assessments",
      questions: [
        QuestionView(
          name: "framework", label: "Which framework?",
          control: .radios(
            request.authority.frameworks.map {
              .init(
                $0.name, $0.isLocal ? "\($0.title) (our own)" : $0.title,
                hint: "\($0.standards.count) standards. Source: \($0.source). How sure: \($0.sure).")
            }, chosen: form["framework"])),
        QuestionView(
          name: "title", label: "What is the round called?", hint: "Section 11 audit 2026",
          control: .text(form["title"] ?? "", width: .medium)),
        QuestionView(name: "due", label: "Due by", control: .date(form.date("due"))),
        QuestionView(
          name: "agency", label: "Who is asked?",
          control: .checkboxes(
            open.map { .init($0.id.text, $0.entry.name, hint: $0.entry.kind.label) }, chosen: Set(form.all("agency")))),
      ], button: "Open it", before: "it can be opened",
      back: Link(label: "Back", href: "/registers/self-assessments"))
  }
}
