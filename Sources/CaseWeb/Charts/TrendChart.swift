import Casework

/// A row of figures over time, with the limits between which they move when nothing has changed.
struct TrendChart: Sendable {
  struct Point: Sendable {
    let day: Day
    /// Nil where there is nothing to show: a gap, never nought.
    let value: Double?
    /// Not of a month that is not over, and not where it counts some of what the one before it counts.
    var isJudged = true
  }

  /// Unique on the page.
  var id: String
  var title: String
  var unit: String
  var points: [Point]
  var target: Double?
  /// The most that the figure can be, for a share.
  var most: Double?

  var values: [Double] { points.compactMap(\.value) }
  /// Those that say whether something has changed.
  var judged: [Double] { points.filter(\.isJudged).compactMap(\.value) }
  var limits: ProcessLimits? { ProcessLimits(judged, within: 0...(most ?? .greatestFiniteMagnitude)) }

  /// What each point signals; nil for noise, for gaps, and for what is not judged.
  var signals: [ProcessSignal?] {
    guard let limits else { return points.map { _ in nil } }
    var found = limits.signals(in: judged).makeIterator()
    return points.map { $0.value == nil || !$0.isJudged ? nil : found.next() ?? nil }
  }

  /// A round number above everything that is drawn.
  var top: Double {
    let highest = (values + [target, limits?.upper].compactMap { $0 }).max() ?? 0
    if let most, highest > most * 0.6 { return most }
    return MonthFrame.round(above: highest)
  }

  var frame: MonthFrame { MonthFrame(days: points.map(\.day), top: top) }
}

extension HTML {
  /// The picture, and the same as a table.
  static func trend(_ chart: TrendChart) -> HTML {
    """
    <div class="scroll" tabindex="0" role="region" aria-label="\(chart.title), scrolls sideways">\
    <svg class="trend" viewBox="0 0 772 250" role="img" aria-labelledby="\(chart.id)-title \(chart.id)-words">\
    <title id="\(chart.id)-title">\(chart.title)</title><desc id="\(chart.id)-words">\(chart.words)</desc>\
    \(chart.frame.grid)\(limits(chart))\(line(chart))</svg></div>\(.details("The same as a table", .table(chart.table)))
    """
  }

  private static func limits(_ chart: TrendChart) -> HTML {
    let frame = chart.frame
    return """
      \(ifLet: chart.limits, { limits in
        band(frame, limits) + frame.across(limits.mean, "mean", "mean")
          + frame.across(limits.upper, "limit", "upper limit") + frame.across(limits.lower, "limit", "lower limit")
      })\(ifLet: chart.target, { frame.across($0, "target", "target") })
      """
  }

  /// Where figures lie when nothing has changed.
  private static func band(_ frame: MonthFrame, _ limits: ProcessLimits) -> HTML {
    let (top, foot) = (frame.y(limits.upper), frame.y(limits.lower))
    return """
      <rect class="usual" x="\(Tenths(MonthFrame.left))" width="\(Tenths(MonthFrame.right - MonthFrame.left))" \
      y="\(Tenths(top))" height="\(Tenths(max(foot - top, 1)))"/>
      """
  }

  private static func line(_ chart: TrendChart) -> HTML {
    let (frame, signals) = (chart.frame, chart.signals)
    let shown = chart.points.indices.filter { chart.points[$0].value != nil }
    let joined = zip(shown, shown.dropFirst()).filter { $1 == $0 + 1 }
    return """
      \(each: joined, { a, b in
        """
        <line class="figure" x1="\(Tenths(frame.x(a)))" y1="\(Tenths(frame.y(chart.points[a].value ?? 0)))" \
        x2="\(Tenths(frame.x(b)))" y2="\(Tenths(frame.y(chart.points[b].value ?? 0)))"/>
        """
      })\(each: shown, { index in
        let place = frame.y(chart.points[index].value ?? 0)
        let isSignal = signals[index] != nil
        return isSignal
          ? "<rect class='signal' x='\(Tenths(frame.x(index) - 5))' y='\(Tenths(place - 5))' width='10' height='10'/>"
          : "<circle class='dot' cx='\(Tenths(frame.x(index)))' cy='\(Tenths(place))' r='4'/>"
      })
      """
  }
}
