import CaseStore
import Casework
import Hummingbird

/// A scorecard as it stands, for the days up to one.
enum ScorecardPage {
  /// What the address asks for.
  struct Asked: Sendable {
    let card: Scorecard
    let to: Day
    /// Whether the day was chosen, or is the end of the last whole period.
    let isChosen: Bool

    init(_ request: PageRequest) async throws {
      try ReportsPage.check(request)
      let name = request.context.parameters.get("scorecard") ?? ""
      guard let card = try await request.store.shelf().scorecard(named: name), ReportsPage.mayRead(card, request) else {
        throw Refusal.notFound
      }
      let typed = request.query("to")
      guard let day = typed.map({ Day(iso: $0) }) ?? card.cadence.lastEnd(before: request.today) else {
        throw Refusal.because("“\(typed ?? "")” is not a day: write it as 2026-09-30.")
      }
      guard day.year >= 2000, day <= request.today else { throw Refusal.because("Choose a day from 2000 to today.") }
      (self.card, to, isChosen) = (card, day, typed != nil)
    }

    var href: String { "/reports/\(card.name)" }
  }

  static func show(_ request: PageRequest) async throws -> Response {
    let asked = try await Asked(request)
    let (report, issued) = try await request.read { try $0.standing(asked.card, to: asked.to) }
    return request.page(asked.card.title, content(request, asked, report, issued))
  }

  static func csv(_ request: PageRequest) async throws -> Response {
    let asked = try await Asked(request)
    return ReportFile.csv(try await request.read { try $0.scorecard(asked.card, to: asked.to) })
  }

  static func workbook(_ request: PageRequest) async throws -> Response {
    let asked = try await Asked(request)
    return try ReportFile.workbook(try await request.read { try $0.scorecard(asked.card, to: asked.to) })
  }

  private static func content(
    _ request: PageRequest, _ asked: Asked, _ report: ShownReport, _ issued: [IssuedReport]
  ) -> HTML {
    let card = asked.card
    let at = "?to=\(asked.to.iso)"
    var tools = [
      Link(label: "CSV", href: "\(asked.href)/scorecard.csv\(at)"),
      Link(label: "XLSX", href: "\(asked.href)/scorecard.xlsx\(at)"),
    ]
    if !request.session.roles.isDisjoint(with: WriteCommentary.roles) {
      tools.append(Link(label: "Write commentary", href: "\(asked.href)/commentary\(at)"))
    }
    if !request.session.roles.isDisjoint(with: IssueReport.roles) {
      tools.append(Link(label: "Issue it", href: "\(asked.href)/issue\(at)"))
    }
    if !request.session.roles.isDisjoint(with: SetReportSchedule.roles) {
      tools.append(Link(label: "When it is made", href: "\(asked.href)/schedule"))
    }
    let age = report.workedOutAt.map { "Worked out at \($0.clockWords) from the record as it stood then." }
    return """
      \(.trail([Link(label: "Reports", href: "/reports")]))<h1>\(card.title)</h1>\
      <p class="quiet">For \(card.audience), \(card.cadence.words). As it stands, to \(.date(asked.to)). \(age ?? "")</p>\
      \(FigureOrigin.note(seesNoChild: request.session.roles.allSatisfy(\.seesNoChild)))\
      \(.linkBar(tools))\(DrawnScorecards.tables(report, at: asked.href, answers: answers(request, asked)))\
      \(dayForm(asked))\(.card("Issued", .table(IssuedReportPage.table(issued))))
      """
  }

  private static func answers(_ request: PageRequest, _ asked: Asked) -> ((String) -> String)? {
    guard !request.session.roles.isDisjoint(with: AnswerLine.roles) else { return nil }
    return { "\(asked.href)/answers/\($0)" }
  }

  private static func dayForm(_ asked: Asked) -> HTML {
    """
    <form class="card no-print" method="get"><h2>Another day</h2><p><label for="to">To</label> \
    <input id="to" name="to" type="date" value="\(asked.to)"></p>\(.buttons(.button("Show")))</form>
    """
  }
}

extension HTML {
  /// What can be done with the whole page.
  static func linkBar(_ links: [Link]) -> HTML {
    #"<ul class="link-bar no-print">\#(each: links, { "<li>\(.link($0.label, to: $0.href))</li>" })</ul>"#
  }
}
