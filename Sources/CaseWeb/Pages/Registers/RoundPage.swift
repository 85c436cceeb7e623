import CaseStore
import Casework
import Hummingbird

/// A round: its picture, standard by agency, with the last round beside it; what has not come is missing, not nought.
enum RoundPage {
  struct Shown: Sendable {
    let round: AssessmentRound
    let picture: [(assessment: SelfAssessment, answers: [String: StandardAnswer])]
    /// The round before it with what each agency came to.
    let before: (round: AssessmentRound, answers: [SubjectID: [String: StandardAnswer]])?
    let actions: [RegisterAction]
    let agencies: [Kept<PartnerAgency>]

    init(_ id: SubjectID, _ reader: Reader) throws {
      guard let round = try reader.round(id) else { throw Refusal.notFound }
      self.round = round
      picture = try reader.picture(of: round)
      before = try reader.round(before: round).map { last in
        let answers = try reader.picture(of: last).map { ($0.assessment.agency, $0.answers) }
        return (last, Dictionary(uniqueKeysWithValues: answers))
      }
      agencies = try reader.entries()
      let own = Set(picture.map(\.assessment.id))
      actions = try reader.registerActions().filter { own.contains($0.subject) }
    }
  }

  private static let trail = [
    Link(label: "Registers", href: "/registers"), Link(label: "Self-assessments", href: "/registers/self-assessments"),
  ]

  static func href(_ round: SubjectID) -> String { "/registers/self-assessments/\(round)" }

  static func show(_ request: PageRequest) async throws -> Response {
    try request.require(reading: .selfAssessments)
    let id: SubjectID = try request.id("round")
    let shown = try await request.read { try Shown(id, $0) }
    let round = shown.round
    let state: HTML =
      round.closedOn.map { "Closed on \(.date($0))." }
      ?? "Due by \(.date(round.due)): \(OwedPages.left(round.due, request.today))"
    let tools = [Link(label: "Download (CSV)", href: "\(href(id))/picture.csv")]
    return request.page(
      round.title,
      """
      \(.trail(trail))<h1>\(round.title)</h1>\
      <p>\(state)</p>\
      \(.card("Who was asked", .table(asked(shown, request.today))))\
      \(.card("The picture", id: "picture", tools: tools, HeatTable.picture(shown)))\
      \(.card("Actions that came of it", .table(RegisterActionList.table(shown.actions, request.today, saysFrom: true))))\
      \(if: request.keeps(.selfAssessments) && round.closedOn == nil, keeping(request, shown))\
      <p class="quiet">\(round.source).</p>
      """)
  }

  private static func asked(_ shown: Shown, _ today: Day) -> TableView {
    TableView(
      caption: "Who was asked", columns: ["Agency", "How far", "Sent", "Panel"],
      rows: shown.picture.map { own, answers in
        [
          .rowLink(own.agencyName, to: "\(href(shown.round.id))/\(own.id)"), state(own, shown.round, today),
          own.sentOn.map { .date($0) } ?? "",
          "\(ifLet: own.moderatedOn, { .date($0) })\(ifLet: shown.round.awardEnds(own, answers), { "<br>\(.tag(.done, "award until \($0.words)"))" })",
        ]
      })
  }

  static func state(_ own: SelfAssessment, _ round: AssessmentRound, _ today: Day) -> HTML {
    if own.moderatedOn != nil { return .tag(.done, "moderated") }
    if own.sentOn != nil { return .tag(.open, "waits for the panel") }
    if round.closedOn != nil { return .tag(.late, "did not come") }
    let words = "\(own.answered) of \(round.standards.count) answered"
    if round.due < today { return "\(.tag(.late, "late")) \(words)" }
    return own.answered == 0 ? .tag(.notStarted, "not started") : "\(.tag(.open, "in progress")) \(words)"
  }

  /// Asking one more agency, and closing the round.
  private static func keeping(_ request: PageRequest, _ shown: Shown) -> HTML {
    let here = href(shown.round.id)
    let asked = Set(shown.picture.map(\.assessment.agency))
    let others = shown.agencies.filter { !asked.contains($0.id) && $0.entry.closedOn == nil }
    let question = QuestionView(
      name: "agency", label: "Ask one more",
      control: .select(others.map { .init($0.id.text, $0.entry.name) }, chosen: nil))
    let ask: HTML =
      others.isEmpty
      ? .empty
      : .form(
        FormView(action: "\(here)/asked", csrf: request.session.csrf),
        "\(.questions([question]))\(.buttons(.button("Ask", .second)))")
    let close = HTML.buttonForm("Close the round", action: "\(here)/end", csrf: request.session.csrf)
    return "\(ask)<p>What has not come when a round is closed is missing, and stays so.</p>\(.buttons(close))"
  }

  static func ask(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let id: SubjectID = try request.id("round")
    guard let agency = form.text("agency") else { throw Refusal.because("Choose an agency to ask.") }
    try await request.record(AskAgency(SubjectID(agency), in: id))
    return request.goTo(href(id))
  }

  static func close(_ request: PageRequest) async throws -> Response {
    _ = try await request.form()
    let id: SubjectID = try request.id("round")
    try await request.record(CloseRound(id))
    return request.goTo(href(id))
  }

  static func export(_ request: PageRequest) async throws -> Response {
    try request.require(reading: .selfAssessments)
    let id: SubjectID = try request.id("round")
    let shown = try await request.read { try Shown(id, $0) }
    let round = shown.round
    let lines = shown.picture.flatMap { own, answers in
      round.standards.map { standard -> [String] in
        let answer = answers[standard.key]
        let before = shown.before.flatMap { last in
          last.round.grade(last.answers[own.agency]?[standard.key]?.settled)?.words
        }
        return [
          own.agencyName, standard.title, round.grade(answer?.grade)?.words ?? "missing",
          round.grade(answer?.moderatedGrade)?.words ?? "", answer?.moderationReason ?? "", before ?? "",
          answer?.evidence ?? "", answer?.gap ?? "",
        ]
      }
    }
    let header = ["agency", "standard", "own grade", "panel’s grade", "why another", "last round", "evidence", "gap"]
    return .text(
      CSVText.lines([header] + lines), as: "text/csv; charset=utf-8", name: "self-assessment-\(round.openedOn).csv")
  }
}
