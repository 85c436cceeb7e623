import Casework

extension StaffMember: RegisterEntry {
  public static let register = RegisterKind.workforce
  public static let table = "staff_member"
  public static let tables: Set = ["staff_member", "staff_training"]
  public static let names = [
    "name", "post", "worker_id", "agency", "needs_registration", "registration", "registered_until", "dbs_on",
    "started_on", "risk_assessed_on", "left_on",
  ]
  public static let order: SQL = "(e.left_on IS NOT NULL), e.name"

  public var values: [any SQLBindable] {
    [
      name, post, worker, isAgency, needsRegistration, registration, registeredUntil, dbsOn, startedOn,
      riskAssessedOn, leftOn,
    ]
  }

  public init(_ row: Row, from column: Int) throws {
    self.init(
      name: try row.text(column), post: try row.text(column + 1), worker: try row.optionalID(column + 2),
      isAgency: try row.bool(column + 3), needsRegistration: try row.bool(column + 4),
      registration: try row.optionalText(column + 5), registeredUntil: try row.optionalDay(column + 6),
      dbsOn: try row.optionalDay(column + 7), startedOn: try row.day(column + 8),
      riskAssessedOn: try row.optionalDay(column + 9), leftOn: try row.optionalDay(column + 10))
  }

  public func problem(on today: Day) -> String? {
    if name.orNothing == nil { return "Enter the name." }
    if post.orNothing == nil { return "Enter the post." }
    if ([dbsOn, riskAssessedOn].compactMap { $0 } + training.values).contains(where: { $0 > today }) {
      return "What was checked or learnt cannot be in the future."
    }
    if let leftOn, leftOn < startedOn { return "The last day is before the first." }
    return nil
  }

  public func writeParts(_ record: Recorder, of id: SubjectID) throws {
    let held = try record.connection.rows("SELECT course FROM staff_training WHERE staff_id = \(id)") {
      try $0.text(0)
    }
    let wanted = training.map { ($0.key.rawValue, [(name: "done_on", value: $0.value as any SQLBindable)]) }
    try record.bring(
      "staff_training", key: ("staff_id", id), by: "course", to: Dictionary(uniqueKeysWithValues: wanted),
      held: Set(held), about: id)
  }

  public static func readParts(of kept: inout [Kept<StaffMember>], _ connection: any Connection) throws {
    let rows: [(SubjectID, (Course, Day))] = try connection.rows(
      "SELECT staff_id, course, done_on FROM staff_training WHERE staff_id IN (\(SQL(list: kept.map(\.id))))"
    ) { (try $0.id(0), (try $0.choice(1), try $0.day(2))) }
    let training = Dictionary(grouping: rows, by: \.0).mapValues {
      Dictionary(uniqueKeysWithValues: $0.map(\.1))
    }
    for index in kept.indices { kept[index].entry.training = training[kept[index].id] ?? [:] }
  }
}
