/// A section 47 enquiry.
public struct CINSection47: Hashable, Sendable {
  public var start = CINDate()
  /// The day by which the initial conference was to be held.
  public var initialCPCTarget = CINDate()
  /// The day of the initial conference.
  public var dateOfInitialCPC = CINDate()
  /// No initial conference was needed.
  public var icpcNotRequired = CINFlag()
  /// The line of its tag, or of its row in a table; 0 when only its parts were given.
  public var line = 0
  /// Counted from 0 over the whole file, for each kind of record; nil when only its parts were given.
  public var row: Int?

  public init() {}
}

extension CINSection47: CINRecord {
  mutating func take(_ element: CINElement, _ cell: CINCell) -> CINTaken {
    switch element {
    case .section47Start: start.take(cell)
    case .initialCPCTarget: initialCPCTarget.take(cell)
    case .dateOfInitialCPC: dateOfInitialCPC.take(cell)
    case .icpcNotRequired: icpcNotRequired.take(cell)
    default: .notMine
    }
  }

  func fields(_ visit: (CINElement, any CINValue) -> Void) {
    visit(.section47Start, start)
    visit(.initialCPCTarget, initialCPCTarget)
    visit(.dateOfInitialCPC, dateOfInitialCPC)
    visit(.icpcNotRequired, icpcNotRequired)
  }
}
