import Casework

/// One bar for each part, with its name and its figure beside it.
struct BarChart: Sendable {
  /// Unique on the page.
  var id: String
  var title: String
  var unit: String
  /// The most that a figure can be, for a share.
  var most: Double?
  /// Nil where there is nothing to divide by.
  var bars: [(name: String, value: Double?)]

  static let (left, right, step) = (210.0, 600.0, 28.0)

  var height: Double { Double(bars.count) * Self.step + 8 }
  var top: Double { max(most ?? 0, bars.compactMap(\.value).max() ?? 0, 0.000_1) }

  func width(_ value: Double) -> Double { (Self.right - Self.left) * min(max(value / top, 0), 1) }

  var words: String {
    let found = bars.compactMap { bar in bar.value.map { (bar.name, $0) } }
    guard let most = found.max(by: { $0.1 < $1.1 }), let least = found.min(by: { $0.1 < $1.1 }) else {
      return "There is nothing to show."
    }
    return
      "From \(FigureWords.figure(least.1, unit)) (\(least.0)) to \(FigureWords.figure(most.1, unit)) (\(most.0))."
  }
}

extension HTML {
  /// The picture; its data is the table that stands with it.
  static func bars(_ chart: BarChart) -> HTML {
    """
    <div class="scroll" tabindex="0" role="region" aria-label="\(chart.title), scrolls sideways">\
    <svg class="bars" viewBox="0 0 760 \(Tenths(chart.height))" role="img" \
    aria-labelledby="\(chart.id)-title \(chart.id)-words"><title id="\(chart.id)-title">\(chart.title)</title>\
    <desc id="\(chart.id)-words">\(chart.words)</desc>\(each: chart.bars.enumerated(), { place, bar in
      let y = Double(place) * BarChart.step + 4
      return """
        <text x="\(Tenths(BarChart.left - 8))" y="\(Tenths(y + 15))" text-anchor="end">\(bar.name)</text>\
        <rect class="bar" x="\(Tenths(BarChart.left))" y="\(Tenths(y))" height="20" \
        width="\(Tenths(chart.width(bar.value ?? 0)))"/>\
        <text x="\(Tenths(BarChart.left + chart.width(bar.value ?? 0) + 6))" y="\(Tenths(y + 15))">\
        \(bar.value.map { FigureWords.figure($0, chart.unit) } ?? "nothing to count")</text>
        """
    })</svg></div>
    """
  }
}
