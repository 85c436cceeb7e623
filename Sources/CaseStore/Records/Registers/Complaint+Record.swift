import Casework

extension Complaint: RegisterEntry {
  public static let register = RegisterKind.complaints
  public static let table = "complaint"
  public static let names = [
    "reference", "received_on", "made_by", "theme", "about", "child_id", "words", "advocacy_offered_on", "learning",
    "closed_on",
  ]
  public static let order: SQL = "(e.closed_on IS NOT NULL), e.received_on DESC"

  public var values: [any SQLBindable] {
    [
      reference, receivedOn, madeBy.rawValue, theme.rawValue, about, child, words, advocacyOfferedOn, learning,
      closedOn,
    ]
  }

  public init(_ row: Row, from column: Int) throws {
    self.init(
      reference: try row.text(column), receivedOn: try row.day(column + 1), madeBy: try row.choice(column + 2),
      theme: try row.choice(column + 3), about: try row.text(column + 4), child: try row.optionalID(column + 5),
      words: try row.optionalText(column + 6), advocacyOfferedOn: try row.optionalDay(column + 7),
      learning: try row.optionalText(column + 8), closedOn: try row.optionalDay(column + 9))
  }

  public func problem(on today: Day) -> String? {
    if reference.orNothing == nil { return "Enter the reference." }
    if about.orNothing == nil { return "Say what it is about, without a name." }
    if let day = [receivedOn, advocacyOfferedOn, closedOn].compactMap({ $0 }).first(where: { $0 > today }) {
      return "\(day.words) is in the future."
    }
    guard WorkingCalendar.england.years.contains(receivedOn.year) else {
      return "The working days of \(receivedOn.year) cannot be counted."
    }
    return nil
  }

  public func check(_ record: Recorder, as id: SubjectID?) throws {
    try require(unique: "reference", reference, as: id, "There is a complaint of that reference already.", in: record)
    guard let child else { return }
    guard try record.reader.names(of: [child]).first?.id == child else {
      throw Refusal.because("There is no child of that number, or not for you to see.")
    }
  }

  /// A complaint begins with its first stage, on the day on which it was received.
  public func writeParts(_ record: Recorder, of id: SubjectID) throws {
    let key: [(name: String, value: any SQLBindable)] = [("complaint_id", id), ("stage", 1)]
    let began: (name: String, value: any SQLBindable) = ("began_on", receivedOn)
    let isThere = try record.connection.first(
      "SELECT 1 FROM complaint_stage WHERE complaint_id = \(id) AND stage = 1", { _ in true })
    if isThere == nil {
      let empty = ["extension_reason", "panel_on", "report_on", "answered_on", "outcome"].map {
        (name: $0, value: String?.none as any SQLBindable)
      }
      try record.insert("complaint_stage", key + [began] + empty, about: [id])
    } else {
      try record.update("complaint_stage", key + [began], about: [id])
    }
  }

  /// One that is about a child is for those who may see that child, and for nobody else.
  public static func visible(to reader: Reader) throws -> SQL {
    guard try reader.reads(register) else { return "1 = 0" }
    return "(e.child_id IS NULL OR \(reader.visible("e.child_id")))"
  }
}

extension Reader {
  /// Complaints about a child, those that are open first; none for those who do not read the register.
  public func complaints(about child: SubjectID) throws -> [Kept<Complaint>] {
    try entries(Complaint.self, where: "e.child_id = \(child)", most: 50)
  }

  /// The stages of complaints that the reader may find, in order.
  public func stages(of complaints: [SubjectID]) throws -> [SubjectID: [ComplaintStage]] {
    let rows: [(SubjectID, ComplaintStage)] = try connection.rows(
      """
      SELECT e.id, t.stage, t.began_on, t.extension_reason, t.panel_on, t.report_on, t.answered_on, t.outcome
        FROM complaint_stage t JOIN complaint e ON e.id = t.complaint_id
       WHERE e.id IN (\(SQL(list: complaints))) AND \(Complaint.visible(to: self)) ORDER BY e.id, t.stage
      """
    ) { row in
      guard let number = ComplaintStage.Number(rawValue: try row.int(1)) else {
        throw StoreFault.other(code: "stage", message: "a complaint has a stage \(try row.int(1))")
      }
      return (
        try row.id(0),
        ComplaintStage(
          number, beganOn: try row.day(2), extensionReason: try row.optionalText(3), panelOn: try row.optionalDay(4),
          reportOn: try row.optionalDay(5), answeredOn: try row.optionalDay(6), outcome: try row.optionalChoice(7))
      )
    }
    return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
  }
}
