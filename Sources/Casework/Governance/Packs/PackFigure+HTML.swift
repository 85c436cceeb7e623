extension Pack.Shown {
  /// The figure, its words, a line over the months and the same as a table.
  func markup(id: String, on page: Int) -> Markup {
    """
    <div class="figure" id="\(id)"><h5>\(title)</h5>
    <p><b>\(headline)</b>\(words)</p>
    \(ifLet: commentary, { "<p>\($0)</p>\n" })\(line)<div class="wide" tabindex="0" role="region" \
    aria-label="\(title), by month, page \(page)"><table><caption>At the end of each month</caption>
    <thead><tr>\(each: points, { "<th scope=\"col\">\(FigureWords.month($0.day))</th>" })</tr></thead>
    <tbody><tr>\(each: points, { "<td>\(words(of: $0))</td>" })</tr></tbody></table></div></div>

    """
  }

  private var headline: String { latestWords.prefix(1).uppercased() + latestWords.dropFirst() }

  private func words(of point: Point) -> String {
    point.gap?.mark ?? point.value.map(FigureWords.number) ?? Gap.missing.mark
  }

  /// Decoration beside the table, which says the same.
  private var line: Markup {
    let values = points.compactMap(\.value)
    guard values.count > 1, let least = values.min(), let most = values.max() else { return "" }
    let low = min(least, target ?? least)
    let range = max(max(most, target ?? most) - low, 0.000_1)
    func y(_ value: Double) -> Int { 56 - Int(((value - low) / range * 48).rounded()) }
    func x(_ index: Int) -> Int { 8 + index * 344 / max(points.count - 1, 1) }
    let shown = points.indices.filter { points[$0].value != nil }
    let joined = zip(shown, shown.dropFirst()).filter { $1 == $0 + 1 }
    return """
      <svg class="line" viewBox="0 0 360 64" aria-hidden="true" focusable="false">\
      \(ifLet: target, { "<path class=\"target\" d=\"M8 \(y($0))H352\"/>" })\
      \(each: joined, { a, b in
        "<path d=\"M\(x(a)) \(y(points[a].value ?? 0))L\(x(b)) \(y(points[b].value ?? 0))\"/>"
      })\(each: shown, { "<circle cx=\"\(x($0))\" cy=\"\(y(points[$0].value ?? 0))\" r=\"2\"/>" })</svg>

      """
  }
}
