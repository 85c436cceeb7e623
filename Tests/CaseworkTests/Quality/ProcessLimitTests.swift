import Casework
import Testing

@Suite struct ProcessLimitTests {
  /// Moving ranges 2, 3, 2, 1, 3, 2, 1: mean 2; the mean of the figures is 50.75.
  private let quiet: [Double] = [50, 52, 49, 51, 50, 53, 51, 50]

  @Test func theLimitsAreTheMeanAndTwoAndTwoThirdsOfTheMeanRange() throws {
    let limits = try #require(ProcessLimits(quiet))
    #expect(limits.mean == 50.75)
    #expect(abs(limits.upper - (50.75 + 2.66 * 2)) < 0.000_1)
    #expect(abs(limits.lower - (50.75 - 2.66 * 2)) < 0.000_1)
    #expect(limits.signals(in: quiet) == quiet.map { _ in nil })
  }

  @Test func fewerThanEightFiguresSayNothing() { #expect(ProcessLimits([1, 2, 3, 4, 5, 6, 7]) == nil) }

  @Test func theLimitsStayWithinWhatAShareCanBe() throws {
    let limits = try #require(ProcessLimits([90, 100, 80, 100, 95, 100, 85, 100], within: 0...100))
    #expect(limits.upper == 100)
  }

  @Test func aFigureOutsideTheLimitsIsASignal() throws {
    let limits = try #require(ProcessLimits(quiet))
    #expect(limits.signals(in: quiet + [70]).last == .aboveLimits)
    #expect(limits.signals(in: quiet + [30]).last == .belowLimits)
  }

  @Test func eightOnOneSideAreASignalAndSevenAreNot() throws {
    let limits = try #require(ProcessLimits(quiet))
    let below: [Double] = [50, 49, 50, 49, 50, 49, 50]
    #expect(limits.signals(in: [53] + below).last == .some(nil))
    #expect(limits.signals(in: [53] + below + [49]).last == .runBelow)
  }

  @Test func sixThatRiseAreASignal() throws {
    let limits = try #require(ProcessLimits(quiet))
    #expect(limits.signals(in: [48, 49, 50, 51, 52, 53]).last == .rising)
    #expect(limits.signals(in: [49, 49, 50, 51, 52, 53]).last == .some(nil))
  }
}
