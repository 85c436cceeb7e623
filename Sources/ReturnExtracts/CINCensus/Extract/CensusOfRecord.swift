import CaseStore
import Casework
import Returns
import Synchronization

/// The children in need census of a year, made from the whole record.
public struct CensusOfRecord: Sendable {
  public let year: CensusDays
  public let census: CINCensus
  /// What the census has no place for, child by child.
  public let left: [(child: SubjectID, what: String)]

  /// - Parameter authority: the three digits by which the department knows the authority.
  /// - Throws: what the engine throws.
  public init(of store: Store, _ year: CensusDays, authority: String, now: Moment) async throws {
    self.year = year
    let made = Mutex<(children: [CINChild], left: [(SubjectID, String)])>(([], []))
    try await store.forEachReturnRecord { records in
      for record in records {
        guard let extract = CINExtract(record, year) else { continue }
        made.withLock { made in
          made.children.append(extract.child)
          made.left += extract.left.map { (record.child, $0) }
        }
      }
    }
    let (children, left) = made.withLock { ($0.children, $0.left) }
    self.left = left.map { (child: $0.0, what: $0.1) }
    census = CINCensus(header: Self.header(year, authority, now), children: children)
  }

  private static func header(_ year: CensusDays, _ authority: String, _ now: Moment) -> CINHeader {
    var header = CINHeader()
    header.collection = CINText("CIN")
    header.year = CINText(String(year.end.year))
    header.referenceDate = CINDate(year.end)
    header.sourceLevel = CINText("L")
    header.lea = CINText(authority)
    header.softwareCode = CINText("Throughline")
    header.serialNo = CINText("001")
    header.dateTime = CINText(String(now.iso.prefix(19)))
    return header
  }
}

extension CensusOfRecord {
  /// The census by every rule of its year, those too that compare children; up to today where the year is not over.
  ///
  /// - Throws: `XMLRefusal`, if what was written could not be read again.
  public func check(named file: String) throws -> Report {
    var options = CINCheckOptions()
    (options.from, options.to) = (year.days.lowerBound, year.days.upperBound)
    if !year.isWhole { options.rules = year.rules.codes.filter { !CensusDays.onlyAtTheEnd.contains($0) } }
    return try checkCIN(bytes: census.xml, name: file, options: options)
  }
}
