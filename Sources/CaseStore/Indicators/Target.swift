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

  /// All that were ever set for an indicator, the oldest first.
  public func targets(of indicator: String) throws -> [Target] {
    try connection.rows(
      "SELECT target, tolerance, from_on FROM target WHERE indicator = \(indicator) ORDER BY from_on"
    ) { Target(target: try $0.real(0), tolerance: try $0.real(1), from: try $0.day(2)) }
  }

  /// How many children there were in the area, the oldest first.
  public func populations() throws -> [Population] {
    try connection.rows("SELECT from_on, children, source FROM population ORDER BY from_on") {
      Population(from: try $0.day(0), children: try $0.int(1), source: try $0.text(2))
    }
  }
}

/// How many children of 0 to 17 live in the area, from a day on.
public struct Population: Sendable, Equatable {
  public let from: Day
  public let children: Int
  public let source: String
}
