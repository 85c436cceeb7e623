import Casework

extension Reader {
  private static let kinds = Relationship.Kind.allCases.filter(\.isSibling).map(\.rawValue)

  /// Which of some children are brothers and sisters of each other. It tells nothing of a child who is not among them,
  /// so it is asked of children who are shown already.
  public func siblings(among children: Set<SubjectID>) throws -> [SubjectID: Set<SubjectID>] {
    guard children.count > 1 else { return [:] }
    let pairs: [(SubjectID, SubjectID)] = try connection.rows(
      """
      SELECT from_id, to_id FROM link
       WHERE from_id IN (\(SQL(among: children.sorted()))) AND ended_on IS NULL AND kind IN (\(SQL(list: Self.kinds)))
      """
    ) { (try $0.id(0), try $0.id(1)) }
    var siblings: [SubjectID: Set<SubjectID>] = [:]
    for (one, other) in pairs where children.contains(other) {
      siblings[one, default: []].insert(other)
      siblings[other, default: []].insert(one)
    }
    return siblings
  }
}
