import Casework

extension PartnerAgency: RegisterEntry {
  public static let register = RegisterKind.agencies
  public static let table = "agency"
  public static let tables: Set = ["agency", "agency_lead"]
  public static let names = ["name", "kind", "senior_lead", "designated", "closed_on"]
  public static let order: SQL = "(e.closed_on IS NOT NULL), e.name"
  public var values: [any SQLBindable] { [name, kind.rawValue, seniorLead, designated, closedOn] }

  public init(_ row: Row, from column: Int) throws {
    self.init(
      name: try row.text(column), kind: try row.choice(column + 1), seniorLead: try row.optionalText(column + 2),
      designated: try row.optionalText(column + 3), closedOn: try row.optionalDay(column + 4))
  }

  public func problem(on today: Day) -> String? { name.orNothing == nil ? "Enter the agency’s name." : nil }

  public func check(_ record: Recorder, as id: SubjectID?) throws {
    try require(unique: "name", name, as: id, "There is an agency of that name already.", in: record)
    let known = Set(try record.reader.activeWorkers().map(\.id))
    guard leads.isSubset(of: known) else { throw Refusal.because("Choose people who can sign in here.") }
  }

  public func writeParts(_ record: Recorder, of id: SubjectID) throws {
    let held: [WorkerID] = try record.connection.rows("SELECT worker_id FROM agency_lead WHERE agency_id = \(id)") {
      try $0.id(0)
    }
    try record.bring(
      "agency_lead", key: ("agency_id", id), by: "worker_id",
      to: Dictionary(uniqueKeysWithValues: leads.map { ($0.text, []) }), held: Set(held.map(\.text)), about: id)
  }

  public static func readParts(of kept: inout [Kept<PartnerAgency>], _ connection: any Connection) throws {
    let rows: [(SubjectID, WorkerID)] = try connection.rows(
      "SELECT agency_id, worker_id FROM agency_lead WHERE agency_id IN (\(SQL(list: kept.map(\.id))))"
    ) { (try $0.id(0), try $0.id(1)) }
    let leads = Dictionary(grouping: rows, by: \.0).mapValues { Set($0.map(\.1)) }
    for index in kept.indices { kept[index].entry.leads = leads[kept[index].id] ?? [] }
  }

  /// A partner agency’s lead finds the agencies that they answer for.
  public static func visible(to reader: Reader) throws -> SQL {
    try reader.reads(register) ? "1 = 1" : reader.answersFor("e.id")
  }
}

extension Reader {
  /// Holds of an agency that the reader answers for.
  func answersFor(_ agency: SQL) -> SQL {
    "EXISTS (SELECT 1 FROM agency_lead l WHERE l.agency_id = \(agency) AND l.worker_id = \(worker))"
  }
}
