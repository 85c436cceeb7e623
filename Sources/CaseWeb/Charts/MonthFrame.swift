import Casework

/// Where months and numbers lie in a chart of 772 by 250: the numbers from nought to a round one.
struct MonthFrame: Sendable {
  /// The last day of each month, the oldest first.
  let days: [Day]
  /// The number at the upper edge.
  let top: Double
  /// How far the first and the last month stand from the edges.
  var inset = 0.0

  static let (left, right, upper, foot) = (46.0, 744.0, 14.0, 212.0)

  /// A round number above what is drawn.
  static func round(above highest: Double) -> Double {
    var step = 1.0
    while step * 10 < highest { step *= 10 }
    return [1, 2, 3, 4, 5, 6, 8, 10].map { $0 * step }.first { $0 >= highest } ?? 1
  }

  func x(_ index: Int) -> Double {
    let width = Self.right - Self.left - 2 * inset
    return Self.left + inset + width * Double(index) / Double(max(days.count - 1, 1))
  }

  func y(_ value: Double) -> Double {
    Self.foot - (Self.foot - Self.upper) * min(max(value / max(top, 0.000_1), 0), 1)
  }

  /// The lines of the numbers, and every third month.
  var grid: HTML {
    let steps = [0, 0.25, 0.5, 0.75, 1].map { $0 * top }
    let labelled = days.indices.filter { $0 % 3 == (days.count - 1) % 3 }
    return """
      <g class="axis" aria-hidden="true">\(each: steps, { step in
        """
        <line class="grid" x1="\(Tenths(Self.left))" x2="\(Tenths(Self.right))" y1="\(Tenths(y(step)))" y2="\(Tenths(y(step)))"/>\
        <text x="\(Tenths(Self.left - 6))" y="\(Tenths(y(step) + 4))" text-anchor="end">\(FigureWords.number(step))</text>
        """
      })\(each: labelled, { index in
        "<text x='\(Tenths(x(index)))' y='\(Tenths(Self.foot + 20))' text-anchor='middle'>\(FigureWords.month(days[index]))</text>"
      })</g>
      """
  }

  /// The same over dark shapes: with a light line below it, so that it is seen wherever it crosses one.
  func cased(_ value: Double, _ style: HTML, _ words: String) -> HTML {
    """
    <line class="casing" x1="\(Tenths(Self.left))" x2="\(Tenths(Self.right))" y1="\(Tenths(y(value)))" y2="\(Tenths(y(value)))"/>\
    \(across(value, style, words))
    """
  }

  /// A line from side to side, with its words for whoever points at it.
  func across(_ value: Double, _ style: HTML, _ words: String) -> HTML {
    """
    <line class="\(style)" x1="\(Tenths(Self.left))" x2="\(Tenths(Self.right))" y1="\(Tenths(y(value)))" y2="\(Tenths(y(value)))">\
    <title>\(words) \(FigureWords.number(value))</title></line>
    """
  }
}
