import CaseStore
import Casework
import Hummingbird

/// When the server makes a scorecard by itself, from a day on.
enum ScheduleForm {
  static func show(_ request: PageRequest) async throws -> Response {
    let (card, set) = try await asked(request)
    let now = set.last { $0.from <= request.today }?.every ?? nil
    return request.page(page(card, set, now?.rawValue ?? "never", TypedDate(request.today)))
  }

  static func set(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let (card, set) = try await asked(request)
    var reading = FormReading(form)
    let from = reading.day("from", else: "Enter the day from which it holds")
    let chosen = form.text("every")
    let every = chosen.flatMap(Scorecard.Cadence.init(rawValue:))
    if every == nil, chosen != "never" { reading.note("Choose how often it is made", "every") }
    let again = page(card, set, chosen, form.date("from"))
    guard reading.problems.isEmpty, let from else { return request.page(again, problems: reading.problems) }
    return try await request.keep(
      SetReportSchedule(card, from: from, every: every), then: "/reports/\(card.name)/schedule"
    ) {
      problems, status in request.page(again, problems: problems, status: status)
    }
  }

  private static func asked(_ request: PageRequest) async throws -> (Scorecard, [ReportSchedule]) {
    guard !request.session.roles.isDisjoint(with: SetReportSchedule.roles) else {
      throw Refusal.notYours("When a report is made is set by analysts, quality leads and administrators.")
    }
    let name = request.context.parameters.get("scorecard") ?? ""
    return try await request.read { reader in
      guard let card = reader.indicators.scorecard(named: name) else { throw Refusal.notFound }
      return (card, try reader.reportSchedules().filter { $0.scorecard == name })
    }
  }

  private static func page(
    _ card: Scorecard, _ set: [ReportSchedule], _ chosen: String?, _ from: TypedDate
  ) -> FormPage {
    let rows = set.map { "\($0.every?.words ?? "not by itself") from \(.date($0.from))" as HTML }
    return FormPage(
      title: "When it is made: \(card.title)",
      trail: [Link(label: "Reports", href: "/reports"), Link(label: card.title, href: "/reports/\(card.name)")],
      intro: """
        <p>The server issues the report of each period soon after it is over, once, in the authority’s name.</p>\
        \(FormPage.setSoFar(rows))
        """,
      action: "/reports/\(card.name)/schedule",
      questions: [
        QuestionView(
          name: "every", label: "How often?",
          control: .select(
            Scorecard.Cadence.allCases.map { .init($0.rawValue, $0.words.capitalizedFirst) }
              + [.init("never", "Not by itself")], chosen: chosen)),
        QuestionView(name: "from", label: "From which day?", control: .date(from)),
      ], button: "Set it", before: "it is set", back: Link(label: "Back", href: "/reports/\(card.name)"))
  }
}
