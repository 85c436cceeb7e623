import Casework

extension PartnerReturn: RegisterEntry {
  public static let register = RegisterKind.owed
  public static let table = "partner_return"
  public static let names = ["agency_id", "kind", "title", "asked_by", "due_on", "came_on", "note"]
  public static let order: SQL = "(e.came_on IS NOT NULL), e.due_on"
  public var values: [any SQLBindable] { [agency, kind.rawValue, title, askedBy, due, cameOn, note] }

  public init(_ row: Row, from column: Int) throws {
    self.init(
      agency: try row.id(column), kind: try row.choice(column + 1), title: try row.text(column + 2),
      askedBy: try row.text(column + 3), due: try row.day(column + 4), cameOn: try row.optionalDay(column + 5),
      note: try row.optionalText(column + 6))
  }

  public func problem(on today: Day) -> String? {
    if title.orNothing == nil { return "Say what is owed." }
    if askedBy.orNothing == nil { return "Say which board or group asked for it." }
    if let cameOn, cameOn > today { return "The day it came is in the future." }
    return nil
  }

  public func check(_ record: Recorder, as id: SubjectID?) throws {
    guard try record.reader.entry(agency, PartnerAgency.self) != nil else { throw Refusal.because("Choose an agency.") }
  }

  /// A partner agency’s lead finds what their own agency owes.
  public static func visible(to reader: Reader) throws -> SQL {
    try reader.reads(register) ? "1 = 1" : reader.answersFor("e.agency_id")
  }
}
