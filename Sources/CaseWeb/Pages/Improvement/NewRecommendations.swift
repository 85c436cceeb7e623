import CaseStore
import Casework
import Hummingbird

/// Registering a report with its recommendations, typed or pasted one a line.
enum NewRecommendations {
  static func show(_ request: PageRequest) async throws -> Response {
    try ImprovementAccess.checkKeeps(request)
    return request.page(page(Form()))
  }

  static func add(_ request: PageRequest) async throws -> Response {
    try ImprovementAccess.checkKeeps(request)
    let form = try await request.form()
    var reading = FormReading(form)
    let title = reading.text("title", else: "Say what the report is called")
    let kind: RecommendationSourceKind? = reading.choice("kind", else: "Choose what kind of report it is")
    let body = reading.text("body", else: "Say who made the recommendations")
    let reported = reading.day("reported", else: "Enter the day of the report")
    let text = reading.text("items", else: "Enter the recommendations, one a line")
    guard reading.problems.isEmpty, let kind, let reported else {
      return request.page(page(form), problems: reading.problems)
    }
    let change = AddRecommendations(
      title, kind, by: body, reportedOn: reported, grade: form.text("grade"), items(text))
    do {
      let id = try await request.record(change)
      return request.goTo("/improvement/coverage#\(id)")
    } catch Refusal.because(let words) {
      return request.page(page(form), problems: [ProblemLink(words: words, field: "items")], status: .conflict)
    }
  }

  /// `5. Assessments are up to date` or, after a tab, `5`, the words, the theme, the grade. A line without a number has
  /// its place.
  static func items(_ text: String) -> [AddRecommendations.Item] {
    let lines = text.split(whereSeparator: \.isNewline).map(\.trimmed).filter { !$0.isEmpty }
    return zip(1..., lines).map { place, line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0.trimmed) }
      if cells.count > 1 {
        return AddRecommendations.Item(
          cells[0].isEmpty ? "\(place)" : cells[0], cells[1], theme: cells.count > 2 ? cells[2] : "",
          grade: cells.count > 3 && !cells[3].isEmpty ? cells[3] : nil)
      }
      guard let match = line.wholeMatch(of: /(\d+(?:\.\d+)*[a-z]?|[A-Z])[.):]?\s+(.+)/) else {
        return AddRecommendations.Item("\(place)", String(line))
      }
      return AddRecommendations.Item(String(match.1), String(match.2))
    }
  }

  private static func page(_ form: Form) -> FormPage {
    FormPage(
      title: "Register a report", trail: ImprovementAccess.trail, action: "/improvement/recommendations",
      questions: [
        QuestionView(name: "title", label: "What is the report called?", control: .text(form["title"] ?? "")),
        QuestionView(
          name: "kind", label: "What kind is it?",
          control: .select(QuestionView.choices(RecommendationSourceKind.allCases), chosen: form.text("kind"))),
        QuestionView(
          name: "body", label: "Who made the recommendations?", control: .text(form["body"] ?? "", width: .medium)),
        QuestionView(name: "reported", label: "Of which day is it?", control: .date(form.date("reported"))),
        QuestionView(
          name: "grade", label: "Which grade did it give, if any?", control: .text(form["grade"] ?? "", width: .medium)),
        QuestionView(
          name: "items", label: "The recommendations, one a line",
          hint: "With the number first, as the report has it: “5. Assessments are up to date”",
          control: .prose(form["items"] ?? "", rows: 14)),
      ], button: "Register it", before: "it is registered", back: Link(label: "Back", href: "/improvement"))
  }
}
