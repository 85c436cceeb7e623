import Casework

/// A child as lists show one: enough to know who it is.
public struct ChildName: Sendable, Hashable {
  public let id: SubjectID
  public let given: String
  public let family: String
  /// What the child likes to be called.
  public let knownAs: String?
  public let born: Day?
  public let expected: Day?

  /// The given name alone while no family name is known, as for a child out of a return that gives no names.
  public var full: String { family.isEmpty ? given : "\(given) \(family)" }
  /// The name to speak of the child by.
  public var called: String { knownAs ?? given }

  public func ageWords(on day: Day) -> String {
    Particulars(name: full, born: born, expected: expected).ageWords(on: day)
  }

  /// In the order of the columns of `ChildName.columns`, from the index on.
  init(_ row: Row, from index: Int) throws {
    id = try row.id(index)
    (given, family) = (try row.text(index + 1), try row.text(index + 2))
    knownAs = try row.optionalText(index + 3)
    (born, expected) = (try row.optionalDay(index + 4), try row.optionalDay(index + 5))
  }

  /// The columns that make one, of the table `person` under the name `p`.
  static let columns: SQL = "p.subject_id, p.given_name, p.family_name, p.known_as, p.born_on, p.expected_on"
}

extension Reader {
  /// The children with these ids that the worker may see.
  public func names(of children: [SubjectID]) throws -> [ChildName] {
    guard !children.isEmpty else { return [] }
    return try connection.rows(
      """
      SELECT \(ChildName.columns) FROM person p
       WHERE p.subject_id IN (\(SQL(among: children))) AND \(visible("p.subject_id"))
       ORDER BY p.born_on, p.subject_id
      """
    ) { try ChildName($0, from: 0) }
  }

  /// The names of those of these children whom the worker may see: those known already, and the others asked for once.
  func names(of children: [SubjectID], known: [SubjectID: ChildName]) throws -> [SubjectID: ChildName] {
    let others = Set(children.lazy.filter { known[$0] == nil })
    return try names(of: others.sorted()).reduce(into: known) { $0[$1.id] = $1 }
  }

  /// Children found by the beginnings of their names (in any order, as written or otherwise), date of birth, or number.
  /// At most `most`, those whose family name begins with it first.
  public func find(_ text: String, most: Int = 50) throws -> [ChildName] {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !text.isEmpty, text.count <= 100 else { return [] }
    if let day = Day(iso: text) ?? Day(typed: text) { return try find(born: day, most: most) }
    if text.contains(where: \.isNumber) { return try find(number: text.uppercased()) }
    let words = try connection.folded(text).split(separator: " ").map(String.init)
    guard let first = words.first else { return [] }
    let all = SQL.joined(
      words.prefix(6).map { SearchWords.begins("p.subject_id", with: $0) }, separator: " AND ")
    return try connection.rows(
      """
      SELECT \(ChildName.columns) FROM person p JOIN subject s ON s.id = p.subject_id AND s.kind = 'child'
       WHERE \(all) AND \(visible("p.subject_id"))
       ORDER BY CASE WHEN p.search_name >= \(first) AND p.search_name < \(first + "\u{10FFFF}") THEN 0 ELSE 1 END,
         p.search_name, p.subject_id
       LIMIT \(most)
      """
    ) { try ChildName($0, from: 0) }
  }

  private func find(born day: Day, most: Int) throws -> [ChildName] {
    try connection.rows(
      """
      SELECT \(ChildName.columns) FROM person p JOIN subject s ON s.id = p.subject_id AND s.kind = 'child'
       WHERE p.born_on = \(day) AND \(visible("p.subject_id")) ORDER BY p.search_name, p.subject_id LIMIT \(most)
      """
    ) { try ChildName($0, from: 0) }
  }

  private func find(number: String) throws -> [ChildName] {
    try connection.rows(
      """
      SELECT \(ChildName.columns) FROM person p JOIN subject s ON s.id = p.subject_id AND s.kind = 'child'
       WHERE (p.subject_id = \(number) OR p.subject_id IN (SELECT subject_id FROM identifier WHERE value = \(number)))
         AND \(visible("p.subject_id"))
       ORDER BY p.search_name, p.subject_id LIMIT 50
      """
    ) { try ChildName($0, from: 0) }
  }
}

extension Day {
  /// A day typed day first, as people do: `7/5/2026`, `07.05.2026`, `7 5 2026`.
  init?(typed text: String) {
    let parts = text.split { "/. -".contains($0) }.map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
