/// What is signal and what is noise in a row of figures: the mean of an individuals chart, and the limits between which
/// figures move when nothing has changed.
///
/// Source: W. A. Shewhart’s individuals and moving range chart (XmR), as the NHS’s “Making data count” uses it.
public struct ProcessLimits: Sendable, Equatable {
  public let mean: Double
  public let lower: Double
  public let upper: Double

  /// The fewest figures that limits are worked out from: with fewer they say nothing.
  public static let fewest = 8

  /// Nil with fewer than eight figures. The limits stay within what the figure can be.
  public init?(_ values: [Double], within bounds: ClosedRange<Double> = 0 ... .greatestFiniteMagnitude) {
    guard values.count >= Self.fewest else { return nil }
    mean = values.reduce(0, +) / Double(values.count)
    let ranges = zip(values, values.dropFirst()).map { abs($1 - $0) }
    let reach = 2.66 * ranges.reduce(0, +) / Double(ranges.count)
    lower = max(mean - reach, bounds.lowerBound)
    upper = min(mean + reach, bounds.upperBound)
  }
}

/// Why a figure is a signal: something has changed, and it is worth asking what.
public enum ProcessSignal: String, Sendable, CaseIterable {
  case aboveLimits, belowLimits
  /// The last of eight or more in a row on one side of the mean.
  case runAbove, runBelow
  /// The last of six or more that each went further the same way.
  case rising, falling
}

extension ProcessLimits {
  private static let run = 8
  private static let trend = 6

  /// What each figure signals, in order; nil where it is noise.
  public func signals(in values: [Double]) -> [ProcessSignal?] {
    values.indices.map { signal(at: $0, in: values) }
  }

  private func signal(at index: Int, in values: [Double]) -> ProcessSignal? {
    let value = values[index]
    if value > upper { return .aboveLimits }
    if value < lower { return .belowLimits }
    if let last = Self.last(Self.run, to: index, in: values) {
      if last.allSatisfy({ $0 > mean }) { return .runAbove }
      if last.allSatisfy({ $0 < mean }) { return .runBelow }
    }
    if let last = Self.last(Self.trend, to: index, in: values) {
      let steps = zip(last, last.dropFirst())
      if steps.allSatisfy({ $0 < $1 }) { return .rising }
      if steps.allSatisfy({ $0 > $1 }) { return .falling }
    }
    return nil
  }

  private static func last(_ count: Int, to index: Int, in values: [Double]) -> ArraySlice<Double>? {
    index + 1 >= count ? values[(index + 1 - count)...index] : nil
  }
}
