/// An assessment under section 17.
public struct CINAssessment: Hashable, Sendable {
  /// The actual start.
  public var start = CINDate()
  /// The internal review point.
  public var internalReview = CINDate()
  /// Authorised, that is finished.
  public var authorised = CINDate()
  /// Factors identified, in file order.
  public var factors: [CINListed] = []
  /// The line of its tag, or of its row in a table; 0 when only its parts were given.
  public var line = 0
  /// Counted from 0 over the whole file, for each kind of record; nil when only its parts were given.
  public var row: Int?

  public init() {}
}

extension CINAssessment: CINRecord {
  mutating func take(_ element: CINElement, _ cell: CINCell) -> CINTaken {
    switch element {
    case .assessmentStart: start.take(cell)
    case .assessmentReview: internalReview.take(cell)
    case .assessmentAuthorised: authorised.take(cell)
    default: .notMine
    }
  }

  func fields(_ visit: (CINElement, any CINValue) -> Void) {
    visit(.assessmentStart, start)
    visit(.assessmentReview, internalReview)
    visit(.assessmentAuthorised, authorised)
  }
}
