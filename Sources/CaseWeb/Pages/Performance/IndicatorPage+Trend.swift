import CaseStore
import Casework

/// How a figure moved, and what of it is signal and what is noise.
extension IndicatorPage {
  /// What counts twelve months is drawn as it is read, and judged by its single months below.
  static func trendCards(_ asked: Asked, _ shown: Shown) -> HTML {
    let indicator = asked.indicator
    let whole = TrendChart(
      id: "trend", title: "\(indicator.title), at the end of each month", unit: indicator.unit,
      points: shown.trend.map { point in
        TrendChart.Point(
          day: point.to, value: point.figure?.value,
          isJudged: !indicator.sharesDays && indicator.isOver(on: point.to))
      }, target: shown.target?.target, most: most(indicator))
    guard indicator.sharesDays else { return .card("Over time", .trend(whole)) }
    let note: HTML = "<p class='quiet'>\(TrendChart.shared)</p>"
    guard !shown.judged.isEmpty else { return .card("Over time", note + .trend(whole)) }
    let single = TrendChart(
      id: "months", title: "\(indicator.title), month by month", unit: indicator.unit,
      points: shown.judged.map { TrendChart.Point(day: $0.to, value: $0.figure?.value) },
      target: indicator.kind == .share || indicator.kind == .mean ? shown.target?.target : nil, most: most(indicator))
    return .card("Over time", note + .trend(whole))
      + .card(
        "Month by month", id: "months",
        """
        <p class="quiet">The same, of each month that is over by itself: by these it is judged whether something has \
        changed.</p>\(.trend(single))
        """)
  }

  private static func most(_ indicator: Indicator) -> Double? { indicator.kind == .share ? 100 : nil }
}
