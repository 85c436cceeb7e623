import CaseStore
import Casework

/// The list of indicators: off target first, then what turned, then everything by its owner.
struct PerformanceView: Sendable {
  let request: PageRequest
  let shown: PerformancePage.Shown

  private var lines: [PerformancePage.Line] { shown.lines }
  private var missed: [PerformancePage.Line] { lines.filter { $0.standing == .missed } }
  private var turned: [PerformancePage.Line] { lines.filter { $0.signal != nil } }

  var html: HTML {
    let owners = Dictionary(grouping: lines, by: \.indicator.owner).sorted { $0.key < $1.key }
    let age = shown.workedOutAt.map {
      "Some figures were worked out at \($0.clockWords), from the record as it stood then."
    }
    return """
      <h1>Performance</h1><p class="quiet">As at \(.date(shown.day)). \(age ?? "")</p>\
      \(FigureOrigin.note(seesNoChild: shown.seesNoChild))\(refusals)\(.tiles(tiles))\
      \(if: !missed.isEmpty, .card("Off target", id: "off-target", .table(table("Off target", missed))))\
      \(if: !turned.isEmpty, .card("What turned", id: "turned", signals))\(alsoLook)\
      \(each: owners, { owner, lines in .card(owner.capitalizedFirst, .table(table(owner, lines))) })
      """
  }

  private var tiles: [(figure: String, words: String, href: String?)] {
    [
      ("\(missed.count)", "off target", missed.isEmpty ? nil : "#off-target"),
      ("\(lines.filter { $0.standing == .near }.count)", "near it", nil),
      ("\(lines.filter { $0.standing == .met }.count)", "on target", nil),
      ("\(lines.filter { $0.target == nil }.count)", "without a target", nil),
      ("\(turned.count)", "turned", turned.isEmpty ? nil : "#turned"),
    ]
  }

  private var signals: HTML {
    "<p class='quiet'>\(shown.seesNoChild ? Self.toldBy : Self.judgedBy)</p>"
      + .table(
        TableView(
          caption: "What turned", columns: ["Indicator", .init("Now", isNumber: true), "What it signals"],
          rows: turned.map { line in
            let better = line.indicator.better == .context ? nil : line.indicator.better == .higher
            let turn = line.signal?.isBetter(better).map { $0 ? "for the better: " : "for the worse: " } ?? ""
            return [
              .rowLink(line.indicator.title, to: href(line)), FigureView.shown(line.figure, line.indicator.unit),
              "\((turn + (line.signal?.words ?? "")).capitalizedFirst)",
            ]
          }))
  }

  private static let judgedBy = """
    Judged by the last month that is over beside those before it: also what counts twelve months, by its single months, \
    which its page shows. What is counted on a day is judged by that day.
    """
  private static let toldBy = """
    Judged by the last month beside those before it. What counts twelve months is not judged here: each figure of it \
    counts most of what the one before it counts.
    """

  /// Where else a head of performance looks.
  private var alsoLook: HTML {
    var links: [Link] = []
    if !request.session.roles.isDisjoint(with: ReturnsPage.roles) {
      links.append(Link(label: "What the returns would fail on", href: "/returns"))
    }
    if !request.session.roles.isDisjoint(with: ReportsPage.roles) {
      links.append(Link(label: "Reports", href: "/reports"))
    }
    if !request.session.roles.isDisjoint(with: SetTarget.roles) {
      links.append(Link(label: "Children in the area", href: "/population"))
    }
    return links.isEmpty ? .empty : .linkBar(links)
  }

  /// An authority’s own files that could not be used: for those who write them.
  private var refusals: HTML {
    guard request.has(.analyst, .administrator, .qualityLead), !shown.refusals.isEmpty else { return .empty }
    return .warning(
      "Local files left out",
      "<ul class='listed'>\(each: shown.refusals, { "<li>\($0.description)</li>" })</ul>")
  }

  private func href(_ line: PerformancePage.Line) -> String { "/performance/\(line.indicator.name)" }

  private func table(_ caption: String, _ lines: [PerformancePage.Line]) -> TableView {
    TableView(
      caption: caption,
      columns: [
        "Indicator", "Period", .init("Now", isNumber: true),
        .init(shown.seesNoChild ? "A month before" : "Last month’s end", isNumber: true), "Target",
      ] + (shown.seesNoChild ? [] : ["Confidence"]),
      rows: lines.map { line in
        let indicator = line.indicator
        let target = line.target.map {
          FigureView.standing(line.standing, FigureWords.figure($0.target, indicator.unit))
        }
        let cells: [HTML] = [
          "\(.rowLink(indicator.title, to: href(line)))\(if: indicator.isLocal, " \(.tag(.plain, "local"))")",
          "<span class='quiet'>\(indicator.period.words(isWhole: shown.seesNoChild))</span>",
          FigureView.shown(line.figure, indicator.unit), FigureView.shown(line.before, indicator.unit),
          target ?? "<span class='quiet'>none</span>",
        ]
        return cells + (shown.seesNoChild ? [] : [ConfidenceView.tag(line.confidence)])
      }, isEven: true)
  }
}

extension Indicator.Period {
  /// Over which days figures stand in a list that ends on a day: whether it is the last of its month.
  fileprivate func words(isWhole: Bool) -> String {
    switch self {
    case .snapshot: "on the day"
    case .month: isWhole ? "the month" : "the month so far"
    case .twelveMonths: "12 months"
    case .yearToMarch: "from 1 April"
    }
  }
}

/// How far a figure can be trusted, in words.
enum ConfidenceView {
  static func tag(_ level: Confidence.Level?) -> HTML {
    switch level {
    case .high: .tag(.done, "high")
    case .medium: .tag(.soon, "medium")
    case .low: .tag(.late, "low")
    case nil: "<span class='quiet'>not known</span>"
    }
  }

  static func card(_ confidence: Confidence) -> HTML {
    let measures = [
      ("Recorded late", confidence.late), ("Missing", confidence.missing), ("Contradictory", confidence.contradictory),
    ]
    return .card(
      "Confidence",
      """
      <p>\(tag(confidence.level))</p>\(.facts(measures.map { title, measure in
        let (count, of) = (FigureWords.number(Double(measure.count)), FigureWords.number(Double(measure.of)))
        return (title, "\(count) of \(of): \(measure.words)")
      }))\(.details("The queries", """
        \(each: measures, { title, measure in
          """
          <h3>\(title)</h3><pre class="query" tabindex="0" role="region" aria-label="\(title)">\
          <code>\(measure.query)</code></pre>
          """
        })
        """))
      """)
  }
}
