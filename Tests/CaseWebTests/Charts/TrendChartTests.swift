import Casework
import Testing

@testable import CaseStore
@testable import CaseWeb

@Suite struct TrendChartTests {
  private static let values: [Double] = [50, 52, 49, 51, 50, 53, 51, 50, 70]

  private func chart(judged: (Int) -> Bool) -> TrendChart {
    let ends = ("2026-09-30" as Day).monthEnds(Self.values.count)
    return TrendChart(
      id: "t", title: "Referrals", unit: "per 10,000",
      points: zip(ends, Self.values).enumerated().map { place, point in
        TrendChart.Point(day: point.0, value: point.1, isJudged: judged(place))
      })
  }

  @Test func aFigureBeyondTheLimitsIsASignal() {
    let chart = chart { _ in true }
    #expect(chart.signals.last == .some(.aboveLimits) && HTML.trend(chart).text.contains("class='signal'"))
  }

  /// Each counts eleven of the twelve months of the one before it: what looks like a signal is none.
  @Test func figuresThatShareTheirDaysHaveNoLimits() {
    let chart = chart { _ in false }
    #expect(chart.limits == nil && chart.signals.allSatisfy { $0 == nil })
    #expect(chart.words.contains("nothing is called a signal"))
    #expect(!HTML.trend(chart).text.contains("class='signal'") && !HTML.trend(chart).text.contains("upper limit"))
  }

  @Test func aMonthThatIsNotOverIsDrawnAndNotJudged() {
    let chart = chart { $0 < 8 }
    #expect(chart.limits?.upper ?? 100 < 60 && chart.signals.allSatisfy { $0 == nil })
    #expect(chart.words.hasSuffix("Its month is not over: it is not judged yet."))
    #expect(HTML.trend(chart).text.matches(of: /class='dot'/).count == 9)
  }
}
