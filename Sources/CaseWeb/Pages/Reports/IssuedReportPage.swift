import CaseStore
import Casework
import Hummingbird

/// A report as it was issued, the lists behind it, and how today’s record differs.
enum IssuedReportPage {
  private static let reports = Link(label: "Reports", href: "/reports")

  static func show(_ request: PageRequest) async throws -> Response {
    let (report, card, seesNoChild) = try await asked(request)
    let base = "/issued-reports/\(try id(request).text)"
    var tools = [Link(label: "CSV", href: "\(base)/report.csv"), Link(label: "XLSX", href: "\(base)/report.xlsx")]
    if !seesNoChild { tools.append(Link(label: "What differs today", href: "\(base)/differences")) }
    return request.page(
      "\(report.title), to \(report.to.words)",
      """
      \(.trail([reports, Link(label: card?.title ?? report.title, href: "/reports/\(report.scorecard)")]))\
      <h1>\(report.title), to \(report.to.words)</h1>\(ifLet: report.issue, { issue($0) })\(.linkBar(tools))\
      \(ReportView.sections(report, list: seesNoChild ? nil : { "\(base)/lines/\($0)" }, answers: nil))\(ReportView.teams(report))
      """)
  }

  private static func issue(_ issue: ShownReport.Issue) -> HTML {
    """
    <p class="quiet">Issued on \(.moment(issue.at)) by \(issue.by ?? "the server, as set"), and kept as it was then.\
    \(if: issue.number > 1, " Issue \(issue.number) for these days: \(issue.reason ?? "")")</p>
    """
  }

  static func csv(_ request: PageRequest) async throws -> Response { ReportFile.csv(try await asked(request).report) }

  static func workbook(_ request: PageRequest) async throws -> Response {
    try ReportFile.workbook(try await asked(request).report)
  }

  static func list(_ request: PageRequest) async throws -> Response {
    let (report, _, _) = try await asked(request)
    let (id, number) = (try id(request), try request.number("line"))
    guard let (line, items) = try await request.read({ try $0.list(of: id, line: number) }), !line.isInWords,
      line.lacks == nil
    else {
      throw Refusal.notFound
    }
    let shown = Pageful(items, page: request.query("page"), of: 100)
    let table = TableView(
      caption: "Rows as they were", columns: ["Child", "Team then", "Day", .init("Counted", isNumber: true)],
      rows: shown.elements.map { child, item in
        [
          .rowLink("\(child.full), \(child.ageWords(on: request.today))", to: "/children/\(child.id)"),
          "\(item.team ?? "none")", .date(item.day),
          line.figure?.kind == .share ? "\(item.value == 1 ? "yes" : "no")" : "\(FigureWords.number(item.value))",
        ]
      }, empty: "None that you may see.", filter: "Filter")
    let pages = HTML.pagination(
      Pagination(page: shown.page, pages: shown.pages) { "/issued-reports/\(id)/lines/\(number)?page=\($0)" })
    return request.page(
      line.title,
      """
      \(.trail([reports, Link(label: "\(report.title), to \(report.to.words)", href: "/issued-reports/\(id)")]))\
      <h1>\(line.title)</h1><p>\(line.definition.capitalizedFirst).</p>\
      <p>\(ReportView.figure(line)) \(ReportView.target(line))</p>\
      \(.card("The rows as they were", "<p class='quiet'>Those open to you now, at most 500.</p>\(.table(table))\(pages)"))
      """)
  }

  static func differences(_ request: PageRequest) async throws -> Response {
    let (report, _, seesNoChild) = try await asked(request)
    guard !seesNoChild else { throw Refusal.notFound }
    let id = try id(request)
    let found = try await request.read { try $0.differences(from: id) }
    return request.page(
      "What differs today",
      """
      \(.trail([reports, Link(label: "\(report.title), to \(report.to.words)", href: "/issued-reports/\(id)")]))\
      <h1>What differs today</h1><p>The same days, asked of the record as it stands now. The report stays as it was \
      issued.</p>\(.card("Lines that would read otherwise", .table(differenceTable(found))))
      """)
  }

  private static func differenceTable(_ found: [ReportDifference]) -> TableView {
    TableView(
      caption: "Lines that would read otherwise",
      columns: [
        "Indicator", .init("As issued", isNumber: true), .init("Today", isNumber: true),
        .init("Come since", isNumber: true), .init("Gone since", isNumber: true),
        .init("Counted otherwise", isNumber: true),
      ],
      rows: found.map { line in
        let rows: [HTML] = [line.added, line.gone, line.changed].map { "\($0.map(String.init) ?? "not shown")" }
        return [
          "\(line.title)\(if: line.isDefinitionChanged, "<br><small>it counts something else today</small>")",
          FigureView.shown(line.then, line.unit), FigureView.shown(line.now, line.unit),
        ] + rows
      }, empty: "Nothing: today’s record says the same of these days.")
  }

  static func table(_ issued: [IssuedReport]) -> TableView {
    TableView(
      caption: "Issued reports", columns: ["Report", "Issued on", "By"],
      rows: issued.map { report in
        [
          .rowLink(report.words, to: "/issued-reports/\(report.id)"), .date(report.at.day),
          "\(report.by ?? "the server")",
        ]
      }, empty: "None yet.", filter: issued.count > 12 ? "Filter" : nil)
  }

  private static func id(_ request: PageRequest) throws -> ReportID { try request.id("report") }

  /// The report, when its readers include this one.
  private static func asked(
    _ request: PageRequest
  ) async throws -> (report: ShownReport, card: Scorecard?, seesNoChild: Bool) {
    try ReportsPage.check(request)
    let id = try id(request)
    let found = try await request.read { reader in
      try reader.report(id).map { ($0, reader.indicators.scorecard(named: $0.scorecard), try reader.seesNoChild()) }
    }
    guard let (report, card, seesNoChild) = found, ReportsPage.mayRead(card, request) else { throw Refusal.notFound }
    return (report, card, seesNoChild)
  }
}
