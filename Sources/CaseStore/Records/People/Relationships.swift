import Casework

/// How somebody stands, or stood, to a child.
public struct HeldRelationship: Sendable {
  /// Names the relationship, to end it by.
  public let link: String
  public let other: SubjectID
  public let name: String
  public let isChild: Bool
  public let born: Day?
  /// What the other is to the child.
  public let kind: Relationship.Kind
  /// Whether the other has parental responsibility for the child; nil when it is not known.
  public let parentalResponsibility: Bool?
  public let from: Day?
  public let until: Day?
  /// Whether both live at one address now.
  public let livesWithChild: Bool
}

extension Reader {
  /// How people stand or stood to a child, those with parental responsibility first; another child whom the worker
  /// may not see is not among them.
  public func relationships(around child: SubjectID) throws -> [HeldRelationship] {
    try connection.rows(
      """
      SELECT l.id, o.id, p.given_name || ' ' || p.family_name, o.kind, p.born_on, l.kind, l.theirs, l.pr, l.began_on,
        l.ended_on, EXISTS (
          SELECT 1 FROM address a JOIN address b ON b.subject_id = l.other AND b.ended_on IS NULL
             AND b.lines = a.lines AND coalesce(b.postcode, '') = coalesce(a.postcode, '')
           WHERE a.subject_id = \(child) AND a.ended_on IS NULL)
        FROM (SELECT id, from_id AS other, kind, 1 AS theirs, parental_responsibility AS pr, began_on, ended_on
                FROM link WHERE to_id = \(child)
              UNION ALL
              SELECT id, to_id, kind, 0, NULL, began_on, ended_on FROM link WHERE from_id = \(child)) l
        JOIN subject o ON o.id = l.other
        JOIN person p ON p.subject_id = o.id
       WHERE (o.kind <> 'child' OR \(visible("o.id"))) AND \(visible("\(child)"))
       ORDER BY (l.ended_on IS NULL) DESC, coalesce(l.pr, 0) DESC, l.ended_on DESC, p.born_on, l.id
      """
    ) { row in
      guard let kind = Relationship.Kind(rawValue: try row.text(5)) else { return nil }
      return HeldRelationship(
        link: try row.text(0), other: try row.id(1), name: try row.text(2), isChild: try row.text(3) == "child",
        born: try row.optionalDay(4), kind: try row.int(6) == 1 ? kind : kind.inverse,
        parentalResponsibility: try row.optionalInt(7).map { $0 == 1 }, from: try row.optionalDay(8),
        until: try row.optionalDay(9), livesWithChild: try row.bool(10))
    }.compactMap { $0 }
  }
}

/// An adult whom a search found, with what tells them from others of the name.
public struct AdultFound: Sendable {
  public let id: SubjectID
  public let name: String
  public let born: Day?
  /// What they are to children whom the worker may see: `Mother of Maya Hollis`.
  public var around: [String]
}

extension Reader {
  /// Adults whom the worker may see, found by the beginnings of their names in any order.
  public func findAdults(_ text: String, most: Int = 20) throws -> [AdultFound] {
    let words = try connection.folded(text).split(whereSeparator: \.isWhitespace).prefix(6).map(String.init)
    guard !words.isEmpty, text.count <= 100 else { return [] }
    let all = SQL.joined(words.map { SearchWords.begins("s.id", with: $0) }, separator: " AND ")
    var found: [AdultFound] = try connection.rows(
      """
      SELECT s.id, p.given_name || ' ' || p.family_name, p.born_on FROM subject s JOIN person p ON p.subject_id = s.id
       WHERE s.kind = 'adult' AND \(all) AND \(Sight.reaching(worker, at: now))
       ORDER BY p.search_name, s.id LIMIT \(most)
      """
    ) { AdultFound(id: try $0.id(0), name: try $0.text(1), born: try $0.optionalDay(2), around: []) }
    for (adult, what) in try standing(of: found.map(\.id)) {
      if let place = found.firstIndex(where: { $0.id == adult }) { found[place].around.append(what) }
    }
    return found
  }

  private func standing(of adults: [SubjectID]) throws -> [(SubjectID, String)] {
    guard !adults.isEmpty else { return [] }
    let list = SQL(list: adults)
    return try connection.rows(
      """
      SELECT l.adult, l.kind, l.theirs, p.given_name || ' ' || p.family_name
        FROM (SELECT from_id AS adult, to_id AS child, kind, 1 AS theirs FROM link
               WHERE from_id IN (\(list)) AND ended_on IS NULL
              UNION ALL SELECT to_id, from_id, kind, 0 FROM link WHERE to_id IN (\(list)) AND ended_on IS NULL) l
        JOIN subject s ON s.id = l.child AND s.kind = 'child'
        JOIN person p ON p.subject_id = l.child
       WHERE \(visible("l.child")) ORDER BY l.adult, p.born_on, l.child
      """
    ) { row in
      let kind = Relationship.Kind(rawValue: try row.text(1))
      let label = (try row.int(2) == 1 ? kind : kind?.inverse)?.label ?? ""
      return (try row.id(0), "\(label) of \(try row.text(3))")
    }
  }
}
