import Casework

/// An entry of a register: one row, which is a subject of its own, with a version and a chain in the journal.
public protocol RegisterEntry: Sendable {
  static var register: RegisterKind { get }
  static var table: String { get }
  /// The names of its columns, in the order in which they are read, without the id.
  static var names: [String] { get }
  /// The values of its columns, in the same order.
  var values: [any SQLBindable] { get }
  init(_ row: Row, from column: Int) throws
  /// What stands in the way of keeping it, in words.
  func problem(on today: Day) -> String?
  /// Refuses what only the record can tell: a name that is taken, a child who is not to be seen.
  func check(_ record: Recorder, as id: SubjectID?) throws
  /// Writes what stands in other tables.
  func writeParts(_ record: Recorder, of id: SubjectID) throws
  /// Reads what stands in other tables, of all of them at once.
  static func readParts(of kept: inout [Kept<Self>], _ connection: any Connection) throws
  /// Holds of the rows, under the name `e`, that this reader may find.
  static func visible(to reader: Reader) throws -> SQL
  /// The tables that its form shows.
  static var tables: Set<String> { get }
  /// In which order lists show them.
  static var order: SQL { get }
}

extension RegisterEntry {
  public static var tables: Set<String> { [table] }
  public func problem(on today: Day) -> String? { nil }
  public func check(_ record: Recorder, as id: SubjectID?) throws {}
  public func writeParts(_ record: Recorder, of id: SubjectID) throws {}
  public static func readParts(of kept: inout [Kept<Self>], _ connection: any Connection) throws {}
  public static func visible(to reader: Reader) throws -> SQL {
    try reader.reads(register) ? "1 = 1" : "1 = 0"
  }

  func require(unique column: String, _ value: String, as id: SubjectID?, _ words: String, in record: Recorder) throws {
    let holder = try record.connection.first(
      "SELECT id FROM \(SQL(identifier: Self.table)) WHERE \(SQL(identifier: column)) = \(value)"
    ) { try $0.id(0) as SubjectID }
    if let holder, holder != id { throw Refusal.because(words) }
  }
}

/// An entry as it is kept.
public struct Kept<Entry: Sendable>: Sendable {
  public let id: SubjectID
  /// How often it was changed: whoever changes it says which version they saw.
  public let version: Int
  public internal(set) var entry: Entry
}

extension Kept: Equatable where Entry: Equatable {}

extension Reader {
  /// Whether the reader reads the whole of a register.
  public func reads(_ register: RegisterKind) throws -> Bool {
    !(try roles()).isDisjoint(with: register.readBy)
  }

  /// The entries of a register that the reader may find, at most so many.
  public func entries<Entry: RegisterEntry>(_ kind: Entry.Type = Entry.self, most: Int = 2_000) throws -> [Kept<Entry>]
  {
    try entries(kind, where: "1 = 1", most: most)
  }

  /// One entry; nil when there is none that the reader may find.
  public func entry<Entry: RegisterEntry>(_ id: SubjectID, _ kind: Entry.Type = Entry.self) throws -> Kept<Entry>? {
    try entries(kind, where: "e.id = \(id)", most: 1).first
  }

  func entries<Entry: RegisterEntry>(_ kind: Entry.Type, where test: SQL, most: Int) throws -> [Kept<Entry>] {
    let columns = try SQL.joined(Entry.names.map { "e.\(try SQL(identifier: $0))" as SQL }, separator: ", ")
    var found: [Kept<Entry>] = try connection.rows(
      """
      SELECT e.id, s.version, \(columns) FROM \(SQL(identifier: Entry.table)) e JOIN subject s ON s.id = e.id
       WHERE \(test) AND \(Entry.visible(to: self)) ORDER BY \(Entry.order), e.id LIMIT \(most)
      """
    ) { Kept(id: try $0.id(0), version: try $0.int(1), entry: try Entry($0, from: 2)) }
    try Entry.readParts(of: &found, connection)
    return found
  }
}
