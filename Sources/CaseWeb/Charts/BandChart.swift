import CaseStore
import Casework

/// How numbers spread, month by month: the middle one, the middle half, eight of ten, and the limit that they are to
/// keep to.
struct BandChart: Sendable {
  /// Unique on the page.
  var id: String
  var title: String
  var unit: String
  /// The oldest first. A month without a spread is a gap.
  var months: [MonthSpread]
  /// What the law or the authority allows, where there is a limit in the same unit.
  var limit: Double?

  /// Half as wide as a month’s box.
  static let half = 8.0

  var frame: MonthFrame {
    let highest =
      months.compactMap(\.spread).map { $0.most?.upperBound ?? $0.half.upperBound } + [limit].compactMap { $0 }
    return MonthFrame(days: months.map(\.to), top: MonthFrame.round(above: highest.max() ?? 0), inset: Self.half + 6)
  }

  /// What the picture says, for those who hear it.
  var words: String {
    guard let last = months.last(where: { $0.spread != nil }), let spread = last.spread else {
      return "There is no month with five or more."
    }
    let most = spread.most.map { " and eight of ten between \(Self.words($0))" } ?? ""
    let under = limit.map { " The limit is \(FigureWords.figure($0, unit))." } ?? ""
    return """
      In the month to \(last.to.words) the middle one of \(FigureWords.number(Double(spread.count))) is \
      \(FigureWords.figure(spread.median, unit)); half lie between \(Self.words(spread.half))\(most).\(under)
      """
  }

  private static func words(_ range: ClosedRange<Double>) -> String {
    "\(FigureWords.number(range.lowerBound)) and \(FigureWords.number(range.upperBound))"
  }

  /// What each shape stands for.
  var key: String {
    let line = limit.map { " Broken line: the limit, \(FigureWords.figure($0, unit))." } ?? ""
    return """
      In \(unit). Thick line: the middle one. Dark box: the middle half. Pale box: eight of ten, where there are ten or \
      more.\(line)
      """
  }

  var table: TableView {
    TableView(
      caption: title,
      columns: ["Month to", .init("How many", isNumber: true)]
        + ["A tenth up to", "A quarter up to", "Half up to", "Three quarters up to", "Nine tenths up to"].map {
          .init($0, isNumber: true)
        },
      rows: months.reversed().map { month in
        let spread = month.spread
        let numbers = [
          spread?.most?.lowerBound, spread?.half.lowerBound, spread?.median, spread?.half.upperBound,
          spread?.most?.upperBound,
        ]
        let many = month.count.map { FigureWords.number(Double($0)) } ?? "fewer than \(Spread.fewest)"
        return [.date(month.to), "\(many)"] + numbers.map { "\($0.map(FigureWords.number) ?? "not shown")" }
      })
  }
}

extension HTML {
  /// The picture with what its shapes stand for, and the same as a table.
  static func bands(_ chart: BandChart) -> HTML {
    let frame = chart.frame
    return """
      <p class="quiet">\(chart.key)</p>\
      <div class="scroll" tabindex="0" role="region" aria-label="\(chart.title), scrolls sideways">\
      <svg class="trend" viewBox="0 0 772 250" role="img" aria-labelledby="\(chart.id)-title \(chart.id)-words">\
      <title id="\(chart.id)-title">\(chart.title)</title><desc id="\(chart.id)-words">\(chart.words)</desc>\
      \(frame.grid)\(each: chart.months.enumerated(), { place, month in
        month.spread.map { box($0, at: frame.x(place), frame) } ?? .empty
      })\(ifLet: chart.limit, { frame.cased($0, "limit", "limit") })</svg></div>\
      \(.details("The same as a table", .table(chart.table)))
      """
  }

  private static func box(_ spread: Spread, at x: Double, _ frame: MonthFrame) -> HTML {
    func rect(_ range: ClosedRange<Double>, _ style: HTML) -> HTML {
      let (top, foot) = (frame.y(range.upperBound), frame.y(range.lowerBound))
      return """
        <rect class="\(style)" x="\(Tenths(x - BandChart.half))" y="\(Tenths(top))" \
        width="\(Tenths(2 * BandChart.half))" height="\(Tenths(max(foot - top, 1)))"/>
        """
    }
    let middle = Tenths(frame.y(spread.median))
    return """
      \(ifLet: spread.most, { rect($0, "most") })\(rect(spread.half, "half"))\
      <line class="middle" x1="\(Tenths(x - BandChart.half - 2))" x2="\(Tenths(x + BandChart.half + 2))" \
      y1="\(middle)" y2="\(middle)"/>
      """
  }
}
