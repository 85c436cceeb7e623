/// Who the child is.
public struct CINIdentifiers: Hashable, Sendable {
  /// The authority's own number for the child.
  public var laChildID = CINText()
  /// Unique pupil number.
  public var upn = CINText()
  public var formerUPN = CINText()
  /// Why there is no unique pupil number: `UN1` to `UN7`.
  public var upnUnknown = CINText()
  public var birthDate = CINDate()
  /// For a child not yet born.
  public var expectedBirthDate = CINDate()
  /// Up to 2023-24: 0, 1, 2 or 9.
  public var genderCurrent = CINText()
  /// From 2024-25: M, F or U.
  public var sex = CINText()
  public var deathDate = CINDate()
  /// The line of its tag, or of its row in a table; 0 when only its parts were given.
  public var line = 0
  /// Counted from 0 over the whole file, for each kind of record; nil when only its parts were given.
  public var row: Int?

  public init() {}
}

extension CINIdentifiers: CINRecord {
  mutating func take(_ element: CINElement, _ cell: CINCell) -> CINTaken {
    switch element {
    case .laChildID: laChildID.take(cell)
    case .upn: upn.take(cell)
    case .formerUPN: formerUPN.take(cell)
    case .upnUnknown: upnUnknown.take(cell)
    case .birthDate: birthDate.take(cell)
    case .expectedBirthDate: expectedBirthDate.take(cell)
    case .genderCurrent: genderCurrent.take(cell)
    case .sex: sex.take(cell)
    case .deathDate: deathDate.take(cell)
    default: .notMine
    }
  }

  func fields(_ visit: (CINElement, any CINValue) -> Void) {
    visit(.laChildID, laChildID)
    visit(.upn, upn)
    visit(.formerUPN, formerUPN)
    visit(.upnUnknown, upnUnknown)
    visit(.birthDate, birthDate)
    visit(.expectedBirthDate, expectedBirthDate)
    visit(.genderCurrent, genderCurrent)
    visit(.sex, sex)
    visit(.deathDate, deathDate)
  }
}
