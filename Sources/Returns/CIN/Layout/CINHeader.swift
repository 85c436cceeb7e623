/// What the file says of itself.
public struct CINHeader: Hashable, Sendable {
  /// `CIN`.
  public var collection = CINText()
  /// The year the census ends in, as the authority wrote it.
  public var year = CINText()
  /// The last day of the census year, 31 March.
  public var referenceDate = CINDate()
  /// `L` for a local authority.
  public var sourceLevel = CINText()
  /// The authority, three digits.
  public var lea = CINText()
  public var softwareCode = CINText()
  public var release = CINText()
  public var serialNo = CINText()
  /// When the file was made, as written.
  public var dateTime = CINText()
  /// The line of its tag, or of its row in a table; 0 when only its parts were given.
  public var line = 0
  /// Counted from 0 in a flattened table; nil in a file that has no header.
  public var row: Int?

  public init() {}
}

extension CINHeader: CINRecord {
  mutating func take(_ element: CINElement, _ cell: CINCell) -> CINTaken {
    switch element {
    case .collection: collection.take(cell)
    case .year: year.take(cell)
    case .referenceDate: referenceDate.take(cell)
    case .sourceLevel: sourceLevel.take(cell)
    case .lea: lea.take(cell)
    case .softwareCode: softwareCode.take(cell)
    case .release: release.take(cell)
    case .serialNo: serialNo.take(cell)
    case .dateTime: dateTime.take(cell)
    default: .notMine
    }
  }

  func fields(_ visit: (CINElement, any CINValue) -> Void) {
    visit(.collection, collection)
    visit(.year, year)
    visit(.referenceDate, referenceDate)
    visit(.sourceLevel, sourceLevel)
    visit(.lea, lea)
    visit(.softwareCode, softwareCode)
    visit(.release, release)
    visit(.serialNo, serialNo)
    visit(.dateTime, dateTime)
  }
}
