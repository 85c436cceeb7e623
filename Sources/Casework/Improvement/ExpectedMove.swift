/// Where an indicator is expected to go because of an action.
public enum ExpectedMove: String, Sendable, CaseIterable, Choice {
  case up, down

  public var label: String { self == .up ? "It goes up" : "It goes down" }
}

/// Whether an indicator went where it was expected to, beyond what it does by chance.
public enum MoveVerdict: Sendable, Hashable {
  /// As expected, and no chance.
  case moved
  /// A real change the other way.
  case wrongWay
  /// Nothing but noise.
  case still
  /// Fewer figures before it than limits can be worked out from, or none after it.
  case tooFew
  /// Of an indicator whose months cannot be told apart: a child is counted once, however often something happened.
  case notByMonths

  /// Judges the figures since a day by the limits of those up to it.
  ///
  /// - Parameters:
  ///   - before: month by month up to the day from which it is judged, oldest first.
  ///   - after: month by month since then.
  public init(before: [Double], after: [Double], expected: ExpectedMove, most: Double = .greatestFiniteMagnitude) {
    guard !after.isEmpty, let limits = ProcessLimits(before, within: 0...most) else {
      self = .tooFew
      return
    }
    switch limits.signals(in: after).last ?? nil {
    case .aboveLimits, .runAbove, .rising: self = expected == .up ? .moved : .wrongWay
    case .belowLimits, .runBelow, .falling: self = expected == .down ? .moved : .wrongWay
    case nil: self = .still
    }
  }

  public var words: String {
    switch self {
    case .moved: "it moved as expected, beyond chance"
    case .wrongWay: "it moved the other way"
    case .still: "it has moved no further than it does by chance"
    case .tooFew: "too few figures to say whether it moved"
    case .notByMonths: "single months of it say nothing, so it cannot be judged whether it moved"
    }
  }
}
