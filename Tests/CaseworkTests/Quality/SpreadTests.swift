import Casework
import Testing

/// Against what a spreadsheet’s PERCENTILE.INC says of the same numbers.
@Suite struct SpreadTests {
  @Test func fiveNumbersHaveAMiddleOneAndAMiddleHalf() throws {
    let spread = try #require(Spread([(31, 1), (12, 1), (45, 1), (28, 1), (60, 1)]))
    #expect(spread.count == 5 && spread.median == 31 && spread.half == 28...45 && spread.most == nil)
  }

  @Test func betweenTwoNumbersItIsFoundInProportion() throws {
    let spread = try #require(Spread([(10, 1), (11, 1), (12, 1), (13, 1), (14, 1), (15, 1)]))
    #expect(spread.median == 12.5 && spread.half == 11.25...13.75)
  }

  @Test func numbersThatComeOftenCountAsOften() throws {
    let spread = try #require(Spread([(45, 9), (46, 0), (90, 1), (1, 1)]))
    #expect(spread.count == 11 && spread.median == 45 && spread.half == 45...45 && spread.most == 45...45)
    let even = try #require(Spread((0...10).map { (Double($0) * 10, 1) }))
    #expect(even.most == 10...90 && even.half == 25...75 && even.median == 50)
  }

  /// The tenth of nine numbers is next to the least of them, which is somebody’s.
  @Test func ofFewNumbersNothingIsSaid() {
    #expect(Spread([]) == nil)
    #expect(Spread([(7, 4)]) == nil)
    #expect(Spread([(7, 5)])?.median == 7)
    #expect(Spread([(7, 9)])?.most == nil)
    #expect(Spread([(7, 10)])?.most == 7...7)
  }

  @Test func theOrderInWhichTheyComeIsNothing() {
    let numbers = [(3.0, 2), (8.0, 4), (1.0, 3), (20.0, 5)]
    #expect(Spread(numbers) == Spread(numbers.reversed()))
  }
}
