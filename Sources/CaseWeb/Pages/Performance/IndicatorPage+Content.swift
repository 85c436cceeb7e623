import CaseStore
import Casework

extension IndicatorPage {
  static func content(_ request: PageRequest, _ asked: Asked, _ shown: Shown) -> HTML {
    let indicator = asked.indicator
    return """
      \(.trail([Link(label: "Performance", href: "/performance")]))\
      <h1>\(indicator.title)\(if: indicator.isLocal, " \(.tag(.plain, "local"))")</h1>
      \(FigureOrigin.note(seesNoChild: asked.seesNoChild))\(ImprovementAccess.sight(request, of: indicator))\(.columns(
        figureCard(asked, shown) + trendCards(asked, shown) + spreadCard(asked, shown)
          + partsCard(asked, shown) + monthsCard(asked, shown) + (asked.seesNoChild ? .empty : rowsCard(request, asked, shown)),
        wordsCard(asked) + (shown.confidence.map(ConfidenceView.card) ?? .empty) + dayForm(asked)
          + targetCard(request, asked, shown) + comparatorsCard(asked, shown)
          + (asked.seesNoChild ? .empty : queryCard(asked))))
      """
  }

  private static func figureCard(_ asked: Asked, _ shown: Shown) -> HTML {
    let indicator = asked.indicator
    let sum = shown.figure.map { FigureWords.number($0.sum) } ?? "not shown"
    let rows = shown.figure.map { FigureWords.number(Double($0.rows)) } ?? "not shown"
    let children = shown.figure?.population.map { FigureWords.number(Double($0)) }
    // What a mean divides and by what are counts of different things: neither is a part of the other.
    let parts: [(figure: String, words: String, href: String?)] =
      switch indicator.kind {
      case .share: [(shown.figure == nil ? sum : "\(sum) of \(rows)", "counted, of all", nil)]
      case .mean: [(sum, indicator.numerator, nil), (rows, indicator.denominator ?? "counted", nil)]
      case .rate: [(sum, "counted", nil), (children ?? "not known", "children of 0 to 17 in the area", nil)]
      case .count: []
      }
    return .tiles(
      [(headline(shown.figure, indicator), "\(period(asked))", nil)] + parts + [
        (shown.target.map { FigureWords.figure($0.target, indicator.unit) } ?? "none", "target", nil)
      ])
  }

  private static func headline(_ figure: Figure?, _ indicator: Indicator) -> String {
    guard let figure else { return "fewer than 5" }
    guard let value = figure.value else { return figure.kind == .rate ? FigureWords.number(figure.sum) : "–" }
    return FigureWords.figure(value, indicator.unit)
  }

  private static func period(_ asked: Asked) -> String {
    asked.indicator.period == .snapshot
      ? "on \(asked.days.to.words)" : "\(asked.days.from.words) to \(asked.days.to.words)"
  }

  private static func rowsCard(_ request: PageRequest, _ asked: Asked, _ shown: Shown) -> HTML {
    let table = TableView(
      caption: "Children behind the figure", columns: ["Child", "Worker", "Day", .init("Counts", isNumber: true)],
      rows: shown.rows.prefix(pageful).map { child, row, team, worker in
        [
          .rowLink("\(child.full), \(child.ageWords(on: request.today))", to: "/children/\(child.id)"),
          "\(worker ?? "nobody")\(ifLet: team, { "<br><small>\($0)</small>" })", .date(row.day),
          asked.indicator.kind == .share ? "\(row.value == 1 ? "yes" : "no")" : "\(FigureWords.number(row.value))",
        ]
      }, empty: "None that you may see.", filter: shown.rows.count > 12 ? "Filter" : nil)
    let tools = [
      Link(
        label: "Download (CSV)",
        href: "/performance/\(asked.indicator.name)/rows.csv?to=\(asked.days.to.iso)&days=\(asked.span.rawValue)")
    ]
    let query = "to=\(asked.days.to.iso)&days=\(asked.span.rawValue)&by=\(asked.split.rawValue)"
    let pages = Pagination(page: asked.page, pages: asked.page + (shown.rows.count > pageful ? 1 : 0)) { page in
      "/performance/\(asked.indicator.name)?\(query)&page=\(page)#children"
    }
    return .card(
      "The children", id: "children", tools: tools,
      "<p class='quiet'>Those whose records are open to you.</p>\(.table(table))\(.pagination(pages))")
  }

  private static func wordsCard(_ asked: Asked) -> HTML {
    let indicator = asked.indicator
    var facts: [(label: String, value: HTML)] = [("Counts", "\(indicator.numerator)")]
    if let denominator = indicator.denominator { facts.append(("Of", "\(denominator)")) }
    facts += [
      ("Better", "\(indicator.better == .context ? "neither" : indicator.better.rawValue)"),
      ("Period", "\(indicator.period.rawValue)"), ("Source", "\(indicator.source)"), ("Owner", "\(indicator.owner)"),
    ]
    return .card(
      "What it says", .facts(facts) + "\(ifLet: indicator.notes, { "<p class='quiet'>\($0)</p>" })")
  }

  private static func dayForm(_ asked: Asked) -> HTML {
    let spans = IndicatorSpan.allCases.filter { !asked.seesNoChild || $0 != .week }
    return """
      <form class="card" method="get"><h2>Other days</h2>\
      \(if: asked.indicator.period != .snapshot, """
        <p><label for="days">How long</label> <select id="days" name="days">\(each: spans, { span in
          "<option value='\(span.rawValue)'\(if: span == asked.span, " selected")>\(span.words.capitalizedFirst)</option>"
        })</select></p>
        """)<p><label for="to">As at</label> <input id="to" name="to" type="date" value="\(asked.days.to)"></p>\
      \(.hidden("by", asked.split.rawValue))\(.buttons(.button("Show")))</form>
      """
  }

  private static func targetCard(_ request: PageRequest, _ asked: Asked, _ shown: Shown) -> HTML {
    let indicator = asked.indicator
    let tools =
      request.session.roles.isDisjoint(with: SetTarget.roles)
      ? [] : [Link(label: "Set a target", href: "/performance/\(indicator.name)/target")]
    let words: HTML =
      shown.target.map { target in
        let standing = shown.figure?.value.flatMap { target.standing(of: $0, indicator.better) }
        return """
          <p>\(FigureView.standing(standing, FigureWords.figure(target.target, indicator.unit)))</p>\
          <p class="quiet">Since \(.date(target.from)); near within \(FigureWords.number(target.tolerance)).</p>
          """
      } ?? "<p class='quiet'>None is set.</p>"
    return .card("Target", tools: tools, words)
  }

  /// England, statistical neighbours, and here a year before; what is not known of them is said to be missing.
  private static func comparatorsCard(_ asked: Asked, _ shown: Shown) -> HTML {
    let unit = asked.indicator.unit
    let before = shown.trend.dropLast(12).last
    let hasNeighbours = shown.comparators.contains { $0.place != "England" }
    return .card(
      "Beside others",
      """
      \(ifLet: before, { before in
        "<p><b>Here, a year before: \(FigureView.shown(before.figure, unit))</b><br><small>to \(.date(before.to))</small></p>"
      })\(each: shown.comparators, { other in
        "<p><b>\(other.place): \(FigureWords.figure(other.value, unit))</b>, \(other.period)<br><small>\(other.source)</small></p>"
      })\(if: shown.comparators.isEmpty, "<p>England: \(.tag(.blocked, "missing"))</p>")\
      \(if: !hasNeighbours, "<p>Statistical neighbours: \(.tag(.blocked, "missing"))</p>")
      """)
  }

  private static func queryCard(_ asked: Asked) -> HTML {
    .card(
      "The query",
      tools: [
        Link(
          label: "Download",
          href: "/performance/\(asked.indicator.name)/query.sql?to=\(asked.days.to.iso)&days=\(asked.span.rawValue)")
      ],
      """
      <p class="quiet">Paste it into any tool that reads the database: its rows are the list, and \
      \(asked.indicator.kind.words) the figure.\(if: asked.indicator.hasCalendar, """
       It holds a calendar of working days, of which only the ends are shown here: the download has it whole.
      """)</p>\
      <pre class="query" tabindex="0" role="region" aria-label="The query"><code>\(asked.indicator.shortened(for: asked.days))</code></pre>
      """)
  }
}

extension Indicator.Kind {
  /// What of the rows is the figure.
  fileprivate var words: String {
    switch self {
    case .share: "the share of them with the value 1 is"
    case .count: "the sum of their values is"
    case .rate: "the sum of their values, for every 10,000 children, is"
    case .mean: "the mean of their values is"
    }
  }
}
