import Casework

/// Shares by size, with the limits within which they lie when all parts are alike.
struct FunnelChart: Sendable {
  var id: String
  var title: String
  var parts: [(name: String, part: Int, whole: Int)]
  let limits: FunnelLimits

  static let (left, right, top, foot) = (46.0, 744.0, 12.0, 232.0)

  /// Nil with fewer than three parts: there is nothing to compare.
  init?(id: String, title: String, parts: [(name: String, part: Int, whole: Int)]) {
    let shown = parts.filter { $0.whole > 0 }
    guard shown.count > 2, let limits = FunnelLimits(shown.map { ($0.part, $0.whole) }) else { return nil }
    (self.id, self.title, self.parts, self.limits) = (id, title, shown, limits)
  }

  var most: Double { Double(parts.map(\.whole).max() ?? 1) * 1.1 }
  func x(_ size: Double) -> Double { Self.left + (Self.right - Self.left) * min(size / most, 1) }
  func y(_ share: Double) -> Double { Self.foot - (Self.foot - Self.top) * min(max(share, 0), 1) }

  var outside: [String] { parts.filter { limits.isOutside(part: $0.part, of: $0.whole) }.map(\.name) }

  var words: String {
    let mean = "All together: \(FigureWords.number(limits.mean * 100))%."
    return outside.isEmpty
      ? "\(mean) No team differs by more than its size explains."
      : "\(mean) More than its size explains: \(outside.joined(separator: ", "))."
  }

  /// The places of one limit, from small to large.
  func curve(errors: Double, isUpper: Bool) -> [(x: Double, y: Double)] {
    (1...40).map { step in
      let size = most * Double(step) / 40
      let (lower, upper) = limits.limits(of: size, errors: errors)
      return (x(size), y(isUpper ? upper : lower))
    }
  }
}

extension HTML {
  /// The picture; its data is the table that stands with it.
  static func funnel(_ chart: FunnelChart) -> HTML {
    """
    <p>\(chart.words)</p><div class="scroll" tabindex="0" role="region" aria-label="\(chart.title), scrolls sideways">\
    <svg class="trend funnel" viewBox="0 0 772 262" role="img" aria-labelledby="\(chart.id)-title \(chart.id)-words">\
    <title id="\(chart.id)-title">\(chart.title)</title><desc id="\(chart.id)-words">\(chart.words)</desc>\
    <g class="axis" aria-hidden="true">\(each: [0, 0.25, 0.5, 0.75, 1], { share in
      """
      <line class="grid" x1="46" x2="744" y1="\(Tenths(chart.y(share)))" y2="\(Tenths(chart.y(share)))"/>\
      <text x="40" y="\(Tenths(chart.y(share) + 4))" text-anchor="end">\(FigureWords.number(share * 100))%</text>
      """
    })<text x="744" y="256" text-anchor="end">size: how many each team’s figure is of</text></g>\
    <line class="mean" x1="46" x2="744" y1="\(Tenths(chart.y(chart.limits.mean)))" \
    y2="\(Tenths(chart.y(chart.limits.mean)))"/>\
    \(limit(chart, 2))\(limit(chart, 3))\(each: chart.parts, { part in
      let (x, y) = (chart.x(Double(part.whole)), chart.y(Double(part.part) / Double(part.whole)))
      let isOutside = chart.limits.isOutside(part: part.part, of: part.whole)
      return isOutside
        ? """
        <rect class="signal" x="\(Tenths(x - 5))" y="\(Tenths(y - 5))" width="10" height="10">\
        <title>\(part.name)</title></rect><text x="\(Tenths(x + 9))" y="\(Tenths(y + 4))">\(part.name)</text>
        """
        : "<circle class='dot' cx='\(Tenths(x))' cy='\(Tenths(y))' r='4'><title>\(part.name)</title></circle>"
    })</svg></div>
    """
  }

  private static func limit(_ chart: FunnelChart, _ errors: Double) -> HTML {
    [true, false].map { isUpper in
      let places = chart.curve(errors: errors, isUpper: isUpper)
      return """
        <polyline class="limit" fill="none" points="\(each: places, { "\(Tenths($0.x)),\(Tenths($0.y)) " })"/>
        """ as HTML
    }.joined()
  }
}
