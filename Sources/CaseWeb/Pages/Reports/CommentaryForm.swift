import CaseStore
import Casework
import Hummingbird

/// What is said of each line, before the report is issued.
enum CommentaryForm {
  static func show(_ request: PageRequest) async throws -> Response {
    let asked = try await asked(request)
    let report = try await request.read { try $0.scorecard(asked.card, to: asked.to) }
    return request.page(page(asked, report, typed: [:]))
  }

  static func keep(_ request: PageRequest) async throws -> Response {
    let form = try await request.form(limit: 400_000)
    let asked = try await asked(request)
    let report = try await request.read { try $0.scorecard(asked.card, to: asked.to) }
    var typed: [String: String] = [:]
    for line in asked.card.lines { typed[line.id] = form[line.id] ?? "" }
    let problems = report.lines.flatMap { line in
      FigureClaims.problems(in: typed[line.short] ?? "").map {
        ProblemLink(words: "\(line.short): \($0)", field: line.short)
      }
    }
    let again = page(asked, report, typed: typed)
    guard problems.isEmpty else { return request.page(again, problems: problems) }
    return try await request.keep(
      WriteCommentary(asked.card, to: asked.to, lines: typed), then: "\(asked.href)?to=\(asked.to.iso)"
    ) { problems, status in request.page(again, problems: problems, status: status) }
  }

  private static func asked(_ request: PageRequest) async throws -> ScorecardPage.Asked {
    guard !request.session.roles.isDisjoint(with: WriteCommentary.roles) else {
      throw Refusal.notYours("Commentary is written by analysts, quality leads, team managers and directors.")
    }
    return try await ScorecardPage.Asked(request)
  }

  private static func page(_ asked: ScorecardPage.Asked, _ report: ShownReport, typed: [String: String]) -> FormPage {
    FormPage(
      title: "Commentary: \(asked.card.title), to \(asked.to.words)",
      trail: [Link(label: "Reports", href: "/reports"), Link(label: asked.card.title, href: asked.href)],
      intro: """
        <p>It stands under its line, and is kept with the report when it is issued. Say what is behind a figure and what \
        is being done. Name no child.</p>
        """,
      action: "\(asked.href)/commentary?to=\(asked.to.iso)",
      questions: report.lines.map { line in
        let now = line.lacks.map { "Missing: needs \($0)" } ?? words(line)
        return QuestionView(
          name: line.short, label: line.title, hint: now,
          control: .prose(typed[line.short] ?? line.words ?? "", limit: WriteCommentary.longest, rows: 2))
      }, button: "Keep the commentary", before: "it is kept",
      back: Link(label: "Back", href: "\(asked.href)?to=\(asked.to.iso)"))
  }

  private static func words(_ line: ReportLine) -> String {
    if let answer = line.answer { return "“\(answer.words)” (\(answer.origin))" }
    guard let figure = line.figure else { return "Too few to show" }
    guard let value = figure.value else {
      return figure.kind == .rate
        ? "\(FigureWords.number(figure.sum)) in all; the population is missing" : "Nothing to count"
    }
    let parts =
      figure.kind == .share ? " (\(FigureWords.number(figure.sum)) of \(FigureWords.number(Double(figure.rows))))" : ""
    let target = line.target.map { ", target \(FigureWords.figure($0.target, line.unit))" } ?? ""
    return FigureWords.figure(value, line.unit) + parts + target
  }
}
