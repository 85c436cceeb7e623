/// A child protection plan.
public struct CINProtectionPlan: Hashable, Sendable {
  public var start = CINDate()
  public var end = CINDate()
  /// Category of abuse when the plan began.
  public var initialCategory = CINText()
  /// Category of abuse now, or when it ended.
  public var latestCategory = CINText()
  /// How many plans the child had before this one.
  public var numberOfPrevious = CINNumber()
  /// In file order.
  public var reviews: [CINReview] = []
  /// The line of its tag, or of its row in a table; 0 when only its parts were given.
  public var line = 0
  /// Counted from 0 over the whole file, for each kind of record; nil when only its parts were given.
  public var row: Int?
  /// The line of a `Reviews` in which no date has been read yet; only while reading.
  var reviewsLine: Int?

  public init() {}
}

extension CINProtectionPlan: CINRecord {
  mutating func take(_ element: CINElement, _ cell: CINCell) -> CINTaken {
    switch element {
    case .cppStart: start.take(cell)
    case .cppEnd: end.take(cell)
    case .initialCategory: initialCategory.take(cell)
    case .latestCategory: latestCategory.take(cell)
    case .numberOfPreviousCPP: numberOfPrevious.take(cell)
    default: .notMine
    }
  }

  func fields(_ visit: (CINElement, any CINValue) -> Void) {
    visit(.cppStart, start)
    visit(.cppEnd, end)
    visit(.initialCategory, initialCategory)
    visit(.latestCategory, latestCategory)
    visit(.numberOfPreviousCPP, numberOfPrevious)
  }
}
