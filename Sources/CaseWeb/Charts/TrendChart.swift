import Casework

/// A row of figures over time, with the limits between which they move when nothing has changed.
struct TrendChart: Sendable {
  struct Point: Sendable {
    let day: Day
    /// Nil where there is nothing to show: a gap, never nought.
    let value: Double?
  }

  /// Unique on the page.
  var id: String
  var title: String
  var unit: String
  var points: [Point]
  var target: Double?
  /// The most that the figure can be, for a share.
  var most: Double?

  static let width = 760.0
  static let height = 250.0
  private static let (left, right, top, foot) = (46.0, 744.0, 14.0, 212.0)

  var values: [Double] { points.compactMap(\.value) }
  var limits: ProcessLimits? { ProcessLimits(values, within: 0...(most ?? .greatestFiniteMagnitude)) }

  /// What each point signals; nil for noise and for gaps.
  var signals: [ProcessSignal?] {
    guard let limits else { return points.map { _ in nil } }
    var found = limits.signals(in: values).makeIterator()
    return points.map { $0.value == nil ? nil : found.next() ?? nil }
  }

  /// A round number above everything that is drawn.
  var top: Double {
    let highest = (values + [target, limits?.upper].compactMap { $0 }).max() ?? 0
    if let most, highest > most * 0.6 { return most }
    var step = 1.0
    while step * 10 < highest { step *= 10 }
    return [1, 2, 3, 4, 5, 6, 8, 10].map { $0 * step }.first { $0 >= highest } ?? 1
  }

  func x(_ index: Int) -> Double {
    let gaps = Double(max(points.count - 1, 1))
    return Self.left + (Self.right - Self.left) * Double(index) / gaps
  }

  func y(_ value: Double) -> Double {
    Self.foot - (Self.foot - Self.top) * min(max(value / max(top, 0.000_1), 0), 1)
  }
}

extension HTML {
  /// The picture, and the same as a table.
  static func trend(_ chart: TrendChart) -> HTML {
    """
    <div class="scroll" tabindex="0" role="region" aria-label="\(chart.title), scrolls sideways">\
    <svg class="trend" viewBox="0 0 772 250" role="img" aria-labelledby="\(chart.id)-title \(chart.id)-words">\
    <title id="\(chart.id)-title">\(chart.title)</title><desc id="\(chart.id)-words">\(chart.words)</desc>\
    \(grid(chart))\(limits(chart))\(line(chart))</svg></div>\(.details("The same as a table", .table(chart.table)))
    """
  }

  private static func grid(_ chart: TrendChart) -> HTML {
    let steps = [0, 0.25, 0.5, 0.75, 1].map { $0 * chart.top }
    let labelled = chart.points.indices.filter { $0 % 3 == (chart.points.count - 1) % 3 }
    return """
      <g class="axis" aria-hidden="true">\(each: steps, { step in
        """
        <line class="grid" x1="46" x2="744" y1="\(Tenths(chart.y(step)))" y2="\(Tenths(chart.y(step)))"/>\
        <text x="40" y="\(Tenths(chart.y(step) + 4))" text-anchor="end">\(FigureWords.number(step))</text>
        """
      })\(each: labelled, { index in
        """
        <text x="\(Tenths(chart.x(index)))" y="232" text-anchor="middle">\(FigureWords.month(chart.points[index].day))</text>
        """
      })</g>
      """
  }

  private static func limits(_ chart: TrendChart) -> HTML {
    func across(_ value: Double, _ style: HTML, _ words: String) -> HTML {
      """
      <line class="\(style)" x1="46" x2="744" y1="\(Tenths(chart.y(value)))" y2="\(Tenths(chart.y(value)))">\
      <title>\(words) \(FigureWords.number(value))</title></line>
      """
    }
    return """
      \(ifLet: chart.limits, { limits in
        band(chart, limits) + across(limits.mean, "mean", "mean") + across(limits.upper, "limit", "upper limit")
          + across(limits.lower, "limit", "lower limit")
      })\(ifLet: chart.target, { across($0, "target", "target") })
      """
  }

  /// Where figures lie when nothing has changed.
  private static func band(_ chart: TrendChart, _ limits: ProcessLimits) -> HTML {
    let (top, foot) = (chart.y(limits.upper), chart.y(limits.lower))
    return "<rect class='usual' x='46' width='698' y='\(Tenths(top))' height='\(Tenths(max(foot - top, 1)))'/>"
  }

  private static func line(_ chart: TrendChart) -> HTML {
    let signals = chart.signals
    let shown = chart.points.indices.filter { chart.points[$0].value != nil }
    let joined = zip(shown, shown.dropFirst()).filter { $1 == $0 + 1 }
    return """
      \(each: joined, { a, b in
        """
        <line class="figure" x1="\(Tenths(chart.x(a)))" y1="\(Tenths(chart.y(chart.points[a].value ?? 0)))" \
        x2="\(Tenths(chart.x(b)))" y2="\(Tenths(chart.y(chart.points[b].value ?? 0)))"/>
        """
      })\(each: shown, { index in
        let place = chart.y(chart.points[index].value ?? 0)
        let isSignal = signals[index] != nil
        return isSignal
          ? "<rect class='signal' x='\(Tenths(chart.x(index) - 5))' y='\(Tenths(place - 5))' width='10' height='10'/>"
          : "<circle class='dot' cx='\(Tenths(chart.x(index)))' cy='\(Tenths(place))' r='4'/>"
      })
      """
  }
}
