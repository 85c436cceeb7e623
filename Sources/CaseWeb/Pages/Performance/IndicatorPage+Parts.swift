import CaseStore
import Casework

/// What a figure is made of: how much its values vary, its parts, and its teams by month.
extension IndicatorPage {
  /// What a mean hides: how long most wait, and those at the ends.
  static func spreadCard(_ asked: Asked, _ shown: Shown) -> HTML {
    guard shown.spreads.contains(where: { $0.spread != nil }) else { return .empty }
    let chart = BandChart(
      id: "spread", title: "\(asked.indicator.title): how much it varies, by month", unit: asked.indicator.unit,
      months: shown.spreads, limit: shown.limit.map(Double.init))
    return .card("How much it varies", id: "varies", .bands(chart))
  }

  static func partsCard(_ asked: Asked, _ shown: Shown) -> HTML {
    let links = IndicatorSplit.allCases.map { split in
      Link(
        label: split.words, href: "?by=\(split.rawValue)&to=\(asked.days.to.iso)&days=\(asked.span.rawValue)#parts",
        isCurrent: split == asked.split)
    }
    // Where a small one hides all of them, or nothing is known to take it apart by, their names say nothing.
    let isHidden = !shown.parts.isEmpty && shown.parts.allSatisfy { $0.figure == nil }
    let isWhole = shown.parts.allSatisfy { $0.name == nil }
    let table = TableView(
      caption: "By \(asked.split.words)",
      columns: [
        .init(asked.split.words.capitalizedFirst), .init("Figure", isNumber: true), .init("Of", isNumber: true),
      ],
      rows: (isHidden || isWhole ? [] : shown.parts).map { part in
        [
          "\(asked.split.label(part.name))", FigureView.shown(part.figure, partUnit(asked)),
          "\(part.figure.map { FigureWords.number(Double($0.rows)) } ?? "")",
        ]
      },
      empty: isHidden && !isWhole
        ? "The parts are not shown: one of them is of too few, or it could be worked out from them."
        : "There is nothing to take apart.")
    return .card("By \(asked.split.words)", id: "parts", tools: links, partsChart(asked, shown) + .table(table))
  }

  /// How many children live where a team works is not known: the parts of a rate are counts.
  private static func partUnit(_ asked: Asked) -> String {
    asked.indicator.kind == .rate ? "counted" : asked.indicator.unit
  }

  /// Teams by month, shaded from the least to the most.
  static func monthsCard(_ asked: Asked, _ shown: Shown) -> HTML {
    let teams = Set(shown.months.flatMap { $0.teams.map(\.team) })
    let names = teams.compactMap { $0 }.sorted() + (teams.contains(nil) ? [nil] : [])
    let values = shown.months.flatMap { $0.teams.compactMap(\.figure.value) }
    guard names.count > 1, let least = values.min(), let most = values.max() else { return .empty }
    let table = ShadedTable(
      caption: "\(asked.indicator.title), by team and month", corner: "Team",
      columns: shown.months.map { FigureWords.month($0.to) },
      rows: names.map { team in
        (
          "\(team ?? "no team")",
          shown.months.map { month in
            let value = month.teams.first { $0.team == team }?.figure.value
            return ShadedTable.Cell(
              words: value.map(FigureWords.number),
              shade: value.flatMap { most > least ? ($0 - least) / (most - least) : nil })
          }
        )
      })
    return .card("By team and month", .shadedTable(table))
  }

  /// Bars; for shares of teams a funnel, which says which of them differ by more than their size explains.
  private static func partsChart(_ asked: Asked, _ shown: Shown) -> HTML {
    let parts = shown.parts.compactMap { part in part.figure.map { (asked.split.label(part.name), $0) } }
    guard parts.count > 1 else { return .empty }
    if asked.indicator.kind == .share, asked.split == .team,
      let chart = FunnelChart(
        id: "funnel", title: "\(asked.indicator.title), by size of team",
        parts: parts.map { ($0.0, Int($0.1.sum), $0.1.rows) })
    {
      return .funnel(chart)
    }
    return .bars(
      BarChart(
        id: "bars", title: "\(asked.indicator.title), by \(asked.split.words)", unit: partUnit(asked),
        most: asked.indicator.kind == .share ? 100 : nil, bars: parts.map { ($0.0, $0.1.value) }))
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
