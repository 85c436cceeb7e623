/// Ethnicity and disabilities.
public struct CINCharacteristics: Hashable, Sendable {
  public var ethnicity = CINText()
  /// In file order; empty when none was sent, as for an unborn child.
  public var disabilities: [CINListed] = []
  /// The line of its tag, or of its row in a table; 0 when only its parts were given.
  public var line = 0
  /// Counted from 0 over the whole file, for each kind of record; nil when only its parts were given.
  public var row: Int?

  public init() {}
}

extension CINCharacteristics: CINRecord {
  mutating func take(_ element: CINElement, _ cell: CINCell) -> CINTaken {
    switch element {
    case .ethnicity: ethnicity.take(cell)
    default: .notMine
    }
  }

  func fields(_ visit: (CINElement, any CINValue) -> Void) {
    visit(.ethnicity, ethnicity)
  }
}
