import Casework
import Testing

@Suite struct ShownMonthsTests {
  @Test func aSmallMonthIsShownOnlyWithThoseThatFollowIt() {
    let months = ShownMonths([[20], [18], [3], [15], [0], [6]])
    #expect(months.mayShow(0..<2) && !months.mayShow(2..<3) && !months.mayShow(3..<4) && months.mayShow(2..<4))
    #expect(!months.mayShow(0..<3) && months.mayShow(0..<6) && months.mayShow(4..<5))
  }

  @Test func whatIsLeftOverAtTheEndIsNotShown() {
    #expect(!ShownMonths([[20], [2]]).mayShow(0..<2))
    #expect(ShownMonths([[20], [2], [3]]).mayShow(0..<3))
  }

  /// Whatever is added or subtracted: every sum over months that may be shown, against every other.
  @Test func noDifferenceOfShownSumsIsSmall() {
    var seed: UInt64 = 7
    func next(_ below: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % below
    }
    for _ in 0..<200 {
      let counts = (0..<14).map { _ in next(4) == 0 ? next(5) : next(30) }
      let months = ShownMonths(counts.map { [$0] })
      let shown = (0..<14).flatMap { from in (from + 1...14).map { from..<$0 } }.filter(months.mayShow)
      let sums = shown.map { ($0, counts[$0].reduce(0, +)) }
      for (range, sum) in sums {
        #expect(SmallNumbers.shown(sum) != nil)
        for (other, less) in sums where range.lowerBound <= other.lowerBound && other.upperBound <= range.upperBound {
          #expect(SmallNumbers.shown(sum - less) != nil, "\(counts): \(range) less \(other)")
        }
      }
    }
  }

  @Test func everyCountOfAMonthCounts() {
    // Twenty rows of which nineteen count: the one left over is small.
    #expect(!ShownMonths([[20, 19, 1]]).mayShow(0..<1))
    #expect(ShownMonths([[20, 19, 1], [20, 15, 5]]).mayShow(0..<2))
  }

  @Test func aFunnelSaysWhatSizeExplains() throws {
    let limits = try #require(FunnelLimits([(80, 100), (76, 100), (10, 100), (3, 5)]))
    #expect(limits.isOutside(part: 10, of: 100) && !limits.isOutside(part: 3, of: 5))
    #expect(FunnelLimits([]) == nil)
  }
}
