import Casework

extension PartnerAgency: RegisterEntry {
  public static let register = RegisterKind.agencies
  public static let table = "agency"
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

  public mutating func readParts(_ connection: any Connection, of id: SubjectID) throws {
    leads = Set(
      try connection.rows("SELECT worker_id FROM agency_lead WHERE agency_id = \(id)") { try $0.id(0) as WorkerID })
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
