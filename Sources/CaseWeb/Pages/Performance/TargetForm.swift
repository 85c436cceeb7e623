import CaseStore
import Casework
import Hummingbird

/// What the authority wants an indicator to come to, from a day on.
enum TargetForm {
  static func show(_ request: PageRequest) async throws -> Response {
    let (indicator, set) = try await asked(request)
    let now = set.last { $0.from <= request.today }
    return request.page(
      page(
        indicator, set, target: now.map { FigureWords.plain($0.target) } ?? "",
        tolerance: now.map { FigureWords.plain($0.tolerance) } ?? "", TypedDate(request.today)))
  }

  static func set(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let (indicator, set) = try await asked(request)
    var reading = FormReading(form)
    let target = form.text("target").flatMap(Double.init)
    let tolerance = form.text("tolerance").flatMap(Double.init)
    if target == nil { reading.note("Enter the target as a number", "target") }
    if tolerance == nil { reading.note("Enter how far off is still near, as a number; 0 for not at all", "tolerance") }
    let from = reading.day("from", else: "Enter the day from which it holds")
    let again = page(
      indicator, set, target: form["target"] ?? "", tolerance: form["tolerance"] ?? "", form.date("from"))
    guard reading.problems.isEmpty, let target, let tolerance, let from else {
      return request.page(again, problems: reading.problems)
    }
    return try await request.keep(
      SetTarget(indicator, from: from, target: target, tolerance: tolerance), then: "/performance/\(indicator.name)",
      field: "target"
    ) { problems, status in request.page(again, problems: problems, status: status) }
  }

  private static func asked(_ request: PageRequest) async throws -> (Indicator, [Target]) {
    guard !request.session.roles.isDisjoint(with: SetTarget.roles) else {
      throw Refusal.notYours("Setting a target is for: quality lead, analyst, administrator.")
    }
    let name = request.context.parameters.get("indicator") ?? ""
    return try await request.read { reader in
      guard let indicator = reader.indicators.indicator(named: name) else { throw Refusal.notFound }
      return (indicator, try reader.targets(of: name))
    }
  }

  private static func page(
    _ indicator: Indicator, _ set: [Target], target: String, tolerance: String, _ from: TypedDate
  ) -> FormPage {
    let rows = set.map { target in
      """
      \(FigureWords.figure(target.target, indicator.unit)) from \(.date(target.from)), near within \
      \(FigureWords.number(target.tolerance))
      """ as HTML
    }
    return FormPage(
      title: "Set a target: \(indicator.title)",
      trail: [
        Link(label: "Performance", href: "/performance"),
        Link(label: indicator.title, href: "/performance/\(indicator.name)"),
      ],
      intro: """
        <p>Counts \(indicator.definition). \
        \(indicator.better == .context ? "Neither more nor less is better." : "Better when \(indicator.better.rawValue).")\
        </p>\
        \(FormPage.setSoFar(rows))
        """,
      action: "/performance/\(indicator.name)/target",
      questions: [
        QuestionView(name: "target", label: "Target", control: .number(target, unit: indicator.unit)),
        QuestionView(
          name: "tolerance", label: "Near it within", hint: "A figure this far off is said to be near",
          control: .number(tolerance, unit: indicator.unit)),
        QuestionView(
          name: "from", label: "From which day?",
          hint: "Earlier figures are still measured by the target of their time",
          control: .date(from)),
      ], button: "Set it", before: "it is set", back: Link(label: "Back", href: "/performance/\(indicator.name)"))
  }
}
