/// Between which shares parts of a given size lie when they are all alike: a small team’s share swings more than that
/// of a large one, and means less.
///
/// Source: D. J. Spiegelhalter, “Funnel plots for comparing institutional performance”, Statistics in Medicine, 2005;
/// limits at two and three standard errors of a proportion.
public struct FunnelLimits: Sendable, Equatable {
  /// The share of all parts together, from 0 to 1.
  public let mean: Double

  /// Nil when nothing was counted.
  public init?(_ parts: [(part: Int, whole: Int)]) {
    let whole = parts.reduce(0) { $0 + $1.whole }
    guard whole > 0 else { return nil }
    mean = Double(parts.reduce(0) { $0 + $1.part }) / Double(whole)
  }

  /// The limits for a part of a size, at so many standard errors.
  public func limits(of size: Double, errors: Double) -> (lower: Double, upper: Double) {
    guard size > 0 else { return (0, 1) }
    let reach = errors * (mean * (1 - mean) / size).squareRoot()
    return (max(mean - reach, 0), min(mean + reach, 1))
  }

  /// Whether a part lies outside of what its size explains: beyond three standard errors.
  public func isOutside(part: Int, of whole: Int) -> Bool {
    guard whole > 0 else { return false }
    let (lower, upper) = limits(of: Double(whole), errors: 3)
    return !(lower...upper).contains(Double(part) / Double(whole))
  }
}
