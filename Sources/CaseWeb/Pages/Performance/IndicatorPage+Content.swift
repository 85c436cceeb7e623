import CaseStore
import Casework

extension IndicatorPage {
  static func content(_ request: PageRequest, _ asked: Asked, _ shown: Shown) -> HTML {
    let indicator = asked.indicator
    return """
      \(.trail([Link(label: "Performance", href: "/performance")]))<h1>\(indicator.title)</h1>
      \(ImprovementAccess.sight(request, of: indicator))\(.columns(
        figureCard(asked, shown) + .card("Over time", .trend(chart(asked, shown))) + partsCard(asked, shown)
          + rowsCard(request, asked, shown),
        wordsCard(asked) + dayForm(asked) + comparatorsCard(indicator) + queryCard(asked)))
      """
  }

  private static func figureCard(_ asked: Asked, _ shown: Shown) -> HTML {
    let indicator = asked.indicator
    let parts = shown.figure.map { "\(Int($0.sum)) of \($0.rows)" } ?? "not shown"
    return .tiles([
      (headline(shown.figure, indicator), "\(period(asked))", nil),
      (parts, indicator.kind == .share ? "counted, of all" : "in all", nil),
      (shown.target.map { FigureWords.figure($0.target, indicator.unit) } ?? "none", "target", nil),
    ])
  }

  private static func headline(_ figure: Figure?, _ indicator: Indicator) -> String {
    guard let figure else { return "fewer than 5" }
    guard let value = figure.value else { return figure.kind == .rate ? "\(Int(figure.sum))" : "–" }
    return FigureWords.figure(value, indicator.unit)
  }

  private static func period(_ asked: Asked) -> String {
    asked.indicator.period == .snapshot
      ? "on \(asked.days.to.words)" : "\(asked.days.from.words) to \(asked.days.to.words)"
  }

  private static func chart(_ asked: Asked, _ shown: Shown) -> TrendChart {
    let indicator = asked.indicator
    return TrendChart(
      id: "trend", title: "\(indicator.title), at the end of each month", unit: indicator.unit,
      points: shown.trend.map { TrendChart.Point(day: $0.to, value: $0.figure?.value) },
      target: shown.target?.target, most: indicator.kind == .share ? 100 : nil)
  }

  private static func partsCard(_ asked: Asked, _ shown: Shown) -> HTML {
    let links = IndicatorSplit.allCases.map { split in
      Link(
        label: split.words, href: "?by=\(split.rawValue)&to=\(asked.days.to.iso)#parts",
        isCurrent: split == asked.split)
    }
    let table = TableView(
      caption: "By \(asked.split.words)",
      columns: [
        .init(asked.split.words.capitalizedFirst), .init("Figure", isNumber: true), .init("Of", isNumber: true),
      ],
      rows: shown.parts.map { part in
        [
          "\(asked.split.label(part.name))", PerformancePage.shown(part.figure, asked.indicator),
          "\(part.figure.map { "\($0.rows)" } ?? "")",
        ]
      }, empty: "There is nothing to take apart.")
    return .card("By \(asked.split.words)", id: "parts", tools: links, .table(table))
  }

  private static func rowsCard(_ request: PageRequest, _ asked: Asked, _ shown: Shown) -> HTML {
    let table = TableView(
      caption: "Children behind the figure", columns: ["Child", "Worker", "Day", .init("Counts", isNumber: true)],
      rows: shown.rows.map { child, row, team, worker in
        [
          .rowLink("\(child.full), \(child.ageWords(on: request.today))", to: "/children/\(child.id)"),
          "\(worker ?? "nobody")\(ifLet: team, { "<br><small>\($0)</small>" })", .date(row.day),
          asked.indicator.kind == .share ? "\(row.value == 1 ? "yes" : "no")" : "\(FigureWords.number(row.value))",
        ]
      }, empty: "None that you may see.", filter: "Filter")
    let tools = [
      Link(label: "Download (CSV)", href: "/performance/\(asked.indicator.name)/rows.csv?to=\(asked.days.to.iso)")
    ]
    return .card(
      "The children", tools: tools,
      "<p class='quiet'>Those whose records are open to you, at most \(most).</p>\(.table(table))")
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
    """
    <form class="card" method="get"><h2>Another day</h2><p><label for="to">As at</label> \
    <input id="to" name="to" type="date" value="\(asked.days.to)"></p>\
    \(.hidden("by", asked.split.rawValue))\(.buttons(.button("Show")))</form>
    """
  }

  private static func comparatorsCard(_ indicator: Indicator) -> HTML {
    let found = Comparator.of(indicator)
    if found.isEmpty { return .empty }
    return .card(
      "Elsewhere",
      """
      \(each: found, { other in
        "<p><b>\(other.place): \(FigureWords.figure(other.value, indicator.unit))</b>, \(other.period)<br><small>\(other.source)</small></p>"
      })
      """)
  }

  private static func queryCard(_ asked: Asked) -> HTML {
    .card(
      "The query",
      tools: [Link(label: "Download", href: "/performance/\(asked.indicator.name)/query.sql?to=\(asked.days.to.iso)")],
      """
      <p class="quiet">Paste it into any tool that reads the database: its rows are the list, and the share of their \
      values the figure.</p>\
      <pre class="query" tabindex="0" role="region" aria-label="The query"><code>\(asked.indicator.written(for: asked.days))</code></pre>
      """)
  }
}

extension IndicatorSplit {
  var words: String { rawValue }

  func label(_ part: String?) -> String {
    guard let part else { return "not known" }
    switch self {
    case .team, .age, .disability: return part
    case .sex: return Sex(rawValue: part)?.label ?? part
    case .ethnicity: return Ethnicity(rawValue: part)?.label ?? part
    }
  }
}
