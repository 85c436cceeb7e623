/// How numbers spread around the middle one of them. A mean says nothing of those at the ends; this does.
///
/// Between two numbers that are there, what lies at a tenth or a quarter is found as a spreadsheet’s PERCENTILE.INC and
/// PostgreSQL’s percentile_cont find it: in proportion.
public struct Spread: Sendable, Equatable {
  /// How many numbers there are.
  public let count: Int
  public let median: Double
  /// Between which the middle half lies.
  public let half: ClosedRange<Double>
  /// Between which the middle eight of ten lie; nil with fewer than ten numbers, of which the ends are single ones.
  public let most: ClosedRange<Double>?

  /// With fewer there is none: each of them could be somebody’s own number.
  public static let fewest = SmallNumbers.largestHidden + 1
  public static let fewestForMost = 10

  /// - Parameter counted: each number with how often it is there, in any order.
  public init?(_ counted: [(value: Double, times: Int)]) {
    let counted = counted.filter { $0.times > 0 }.sorted { $0.value < $1.value }
    count = counted.reduce(0) { $0 + $1.times }
    guard count >= Self.fewest else { return nil }
    median = Self.value(at: 0.5, of: counted, count)
    half = Self.value(at: 0.25, of: counted, count)...Self.value(at: 0.75, of: counted, count)
    most =
      count < Self.fewestForMost
      ? nil : Self.value(at: 0.1, of: counted, count)...Self.value(at: 0.9, of: counted, count)
  }

  private static func value(at share: Double, of counted: [(value: Double, times: Int)], _ count: Int) -> Double {
    let place = share * Double(count - 1)
    let (lower, upper) = (number(Int(place), of: counted), number(Int(place.rounded(.up)), of: counted))
    return lower + (upper - lower) * (place - place.rounded(.down))
  }

  /// The number at a place, from nought, when all stand in a row.
  private static func number(_ place: Int, of counted: [(value: Double, times: Int)]) -> Double {
    var before = 0
    for one in counted {
      before += one.times
      if place < before { return one.value }
    }
    return counted.last?.value ?? 0
  }
}
