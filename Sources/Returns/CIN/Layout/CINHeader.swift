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

  public init() {}
}

extension CINHeader: CINRecord {
  mutating func take(_ element: CINElement, _ text: String, line: Int) -> CINTaken {
    switch element {
    case .collection: collection.take(text, line: line)
    case .year: year.take(text, line: line)
    case .referenceDate: referenceDate.take(text, line: line)
    case .sourceLevel: sourceLevel.take(text, line: line)
    case .lea: lea.take(text, line: line)
    case .softwareCode: softwareCode.take(text, line: line)
    case .release: release.take(text, line: line)
    case .serialNo: serialNo.take(text, line: line)
    case .dateTime: dateTime.take(text, line: line)
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
