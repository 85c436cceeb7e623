/// A review conference of a child protection plan.
public struct CINReview: Hashable, Sendable {
  public var date = CINDate()
  /// The line of its tag, or of its row in a table; 0 when only its parts were given.
  public var line = 0
  /// Counted from 0 over the whole file, for each kind of record; nil when only its parts were given.
  public var row: Int?

  public init() {}
}

extension CINReview: CINRecord {
  mutating func take(_ element: CINElement, _ cell: CINCell) -> CINTaken {
    switch element {
    case .cppReviewDate: date.take(cell)
    default: .notMine
    }
  }

  func fields(_ visit: (CINElement, any CINValue) -> Void) {
    visit(.cppReviewDate, date)
  }
}
