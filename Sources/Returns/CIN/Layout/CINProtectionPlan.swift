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
  mutating func take(_ element: CINElement, _ text: String, line: Int) -> CINTaken {
    switch element {
    case .cppStart: start.take(text, line: line)
    case .cppEnd: end.take(text, line: line)
    case .initialCategory: initialCategory.take(text, line: line)
    case .latestCategory: latestCategory.take(text, line: line)
    case .numberOfPreviousCPP: numberOfPrevious.take(text, line: line)
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
