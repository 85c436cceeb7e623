import Casework

/// What the authority wants an indicator to come to.
public struct Target: Sendable, Equatable {
  public let target: Double
  public let tolerance: Double
  public let from: Day

  /// How a figure stands to it; nil where neither more nor less is better.
  public func standing(of value: Double, _ better: Indicator.Better) -> Standing? {
    switch better {
    case .higher: value >= target ? .met : value >= target - tolerance ? .near : .missed
    case .lower: value <= target ? .met : value <= target + tolerance ? .near : .missed
    case .context: nil
    }
  }

  public enum Standing: Sendable { case met, near, missed }
}

extension Reader {
  /// The targets in force on a day, by the indicator's name.
  public func targets(on day: Day) throws -> [String: Target] {
    let rows = try connection.rows(
      "SELECT indicator, target, tolerance, from_on FROM target WHERE from_on <= \(day) ORDER BY from_on"
    ) { row in
      (try row.text(0), Target(target: try row.real(1), tolerance: try row.real(2), from: try row.day(3)))
    }
    return Dictionary(rows) { _, later in later }
  }
}
