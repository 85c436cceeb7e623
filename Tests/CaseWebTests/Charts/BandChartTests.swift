import Casework
import Testing

@testable import CaseStore
@testable import CaseWeb

@Suite struct BandChartTests {
  private static func month(_ day: Day, _ values: [Double]) -> MonthSpread {
    MonthSpread(to: day, values.map { ($0, 1) })
  }

  private let chart = BandChart(
    id: "b", title: "Length of assessments", unit: "working days",
    months: [
      month("2026-01-31", (0...10).map { Double($0) * 6 }), month("2026-02-28", [20, 21, 22, 23]),
      month("2026-03-31", [10, 20, 30, 40, 50]), month("2026-04-30", []),
    ], limit: 45)

  @Test func everythingIsInsideThePictureAndMoreIsHigher() {
    let frame = chart.frame
    #expect(frame.top == 60)
    #expect(frame.y(0) == MonthFrame.foot && frame.y(60) == MonthFrame.upper && frame.y(45) < frame.y(30))
    let places = chart.months.indices.map { frame.x($0) }
    #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 > 2 * BandChart.half })
    #expect(places.allSatisfy { MonthFrame.left...MonthFrame.right ~= $0 - BandChart.half - 2 })
    #expect(places.allSatisfy { MonthFrame.left...MonthFrame.right ~= $0 + BandChart.half + 2 })
    let full = MonthFrame(days: ("2026-04-30" as Day).monthEnds(24), top: 10, inset: frame.inset)
    #expect(full.x(1) - full.x(0) > 2 * BandChart.half + 4, "two years of boxes do not touch")
  }

  /// January: a tenth is 6, a quarter 15, the middle 30, three quarters 45, nine tenths 54, of 60 on 198 units.
  @Test func aBoxStandsWhereItsNumbersAre() throws {
    let text = HTML.bands(chart).text
    #expect(text.contains(#"class="most" x="52" y="33.8" width="16" height="158.4""#))
    #expect(text.contains(#"class="half" x="52" y="63.5" width="16" height="99""#))
    #expect(text.contains(#"class="middle" x1="50" x2="70" y1="113" y2="113""#))
    #expect(text.contains(#"class="limit" x1="46" x2="744" y1="63.5" y2="63.5""#))
    let casing = try #require(text.firstRange(of: #"class="casing""#))
    let limit = try #require(text.firstRange(of: #"class="limit""#))
    #expect(casing.lowerBound < limit.lowerBound, "the light line lies below")
  }

  @Test func aMonthWithTooFewIsAGapAndSaysSo() {
    let text = HTML.bands(chart).text
    #expect(text.matches(of: /class="middle"/).count == 2)
    #expect(text.matches(of: /class="most"/).count == 1)
    #expect(text.contains("fewer than 5") && !text.contains("21.5"))
    #expect(chart.table.rows.count == 4)
  }

  @Test func thePictureIsAlsoInWords() {
    #expect(
      chart.words
        == """
        In the month to 31 March 2026 the middle one of 5 is 30 working days; half lie between 20 and 40. The limit is 45 \
        working days.
        """)
    #expect(chart.key.hasSuffix("Broken line: the limit, 45 working days."))
    var none = chart
    (none.months, none.limit) = ([Self.month("2026-02-28", [20, 21])], nil)
    #expect(none.words == "There is no month with five or more." && !none.key.contains("limit"))
  }
}
