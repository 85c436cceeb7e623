/// A child in need plan.
public struct CINPlan: Hashable, Sendable {
  public var start = CINDate()
  public var end = CINDate()
  /// The line of its tag, or of its row in a table; 0 when only its parts were given.
  public var line = 0
  /// Counted from 0 over the whole file, for each kind of record; nil when only its parts were given.
  public var row: Int?

  public init() {}
}

extension CINPlan: CINRecord {
  mutating func take(_ element: CINElement, _ cell: CINCell) -> CINTaken {
    switch element {
    case .cinPlanStart: start.take(cell)
    case .cinPlanEnd: end.take(cell)
    default: .notMine
    }
  }

  func fields(_ visit: (CINElement, any CINValue) -> Void) {
    visit(.cinPlanStart, start)
    visit(.cinPlanEnd, end)
  }
}
