import CaseStore
import Casework
import Hummingbird

/// Issuing a scorecard: what it will hold is shown, then it is kept for good.
enum ReportIssueForm {
  static func show(_ request: PageRequest) async throws -> Response {
    let asked = try await asked(request)
    return request.page(page(asked, try await facts(request, asked), reason: ""))
  }

  static func issue(_ request: PageRequest) async throws -> Response {
    let form = try await request.form()
    let asked = try await asked(request)
    let reason = form.text("reason")
    let again = page(asked, try await facts(request, asked), reason: reason ?? "")
    do {
      guard let id = try await request.record(IssueReport(asked.card, to: asked.to, reason: reason)) else {
        throw Refusal.notFound
      }
      return request.goTo("/issued-reports/\(id)")
    } catch Refusal.because(let words) {
      return request.page(again, problems: [ProblemLink(words: words, field: "reason")], status: .conflict)
    }
  }

  private struct Facts: Sendable { let missing, hidden, said, issued: Int }

  private static func facts(_ request: PageRequest, _ asked: ScorecardPage.Asked) async throws -> Facts {
    try await request.read { reader in
      let report = try reader.scorecard(asked.card, to: asked.to)
      return Facts(
        missing: report.lines.count { $0.lacks != nil }, hidden: report.lines.count(where: \.isHidden),
        said: report.lines.count { $0.words != nil },
        issued: try reader.issuedReports(of: asked.card.name).count { $0.to == asked.to })
    }
  }

  private static func asked(_ request: PageRequest) async throws -> ScorecardPage.Asked {
    guard !request.session.roles.isDisjoint(with: IssueReport.roles) else {
      throw Refusal.notYours("Reports are issued by analysts, quality leads and directors.")
    }
    return try await ScorecardPage.Asked(request)
  }

  private static func page(_ asked: ScorecardPage.Asked, _ facts: Facts, reason: String) -> FormPage {
    let lines = asked.card.lines.count
    return FormPage(
      title: "Issue: \(asked.card.title), to \(asked.to.words)",
      trail: [Link(label: "Reports", href: "/reports"), Link(label: asked.card.title, href: asked.href)],
      intro: """
        <section class="card"><ul class="listed"><li>\(lines) lines, of which \(facts.missing) are missing</li>\
        <li>commentary on \(facts.said)</li><li>for \(asked.card.audience)</li></ul>\
        <p>Figures, lists and commentary are kept as they stand now. They cannot be changed afterwards; the same days \
        can be issued again, with a reason, and both issues stay.</p></section>
        """,
      action: "\(asked.href)/issue?to=\(asked.to.iso)",
      questions: facts.issued == 0
        ? []
        : [
          QuestionView(
            name: "reason", label: "Why is it issued again?",
            hint: "It was issued for these days \(facts.issued == 1 ? "once" : "\(facts.issued) times") already",
            control: .text(reason))
        ], button: "Issue it", before: "it is issued",
      back: Link(label: "Back", href: "\(asked.href)?to=\(asked.to.iso)"))
  }
}
